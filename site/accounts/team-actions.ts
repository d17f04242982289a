import { defineAction } from 'astro:actions';
import { z } from 'zod';
import { invite, resendInvitation, revokeInvitation } from '#db/accounts/invite.ts';
import { changeRole, leaveOrganisation, removeMember } from '#db/accounts/members.ts';
import { answering } from '../answering.ts';
import { formText } from '../form-text.ts';
import { paths } from '../paths.ts';
import { running } from '../running.ts';
import { signedIn } from './signed-in.ts';
import type { TeamDone } from './team-done.ts';

const text = formText();

/**
 * Who belongs to an organisation. Each form names the organisation that it was shown for: when
 * another window has switched to another one meanwhile, nothing happens to that.
 */
export const team = {
  /** Mails an invitation. */
  invite: defineAction({
    accept: 'form',
    input: z.object({ organisation: text, email: text, role: text }),
    handler: ({ organisation: organisationId, ...given }, { locals }) =>
      answering(locals, async () => {
        await invite(signedIn(locals).actor, { ...given, organisationId }, running());
        return { goTo: pageOf(locals, 'invited') };
      }),
  }),

  /** Mails an invitation once more. */
  resend: defineAction({
    accept: 'form',
    input: z.object({ organisation: text, invitation: text }),
    handler: (given, { locals }) =>
      answering(locals, async () => {
        await resendInvitation(signedIn(locals).actor, named(given), running());
        return { goTo: pageOf(locals, 'resent') };
      }),
  }),

  /** Takes an invitation back. */
  revoke: defineAction({
    accept: 'form',
    input: z.object({ organisation: text, invitation: text }),
    handler: (given, { locals }) =>
      answering(locals, async () => {
        await revokeInvitation(signedIn(locals).actor, named(given), running());
        return { goTo: pageOf(locals, 'revoked') };
      }),
  }),

  changeRole: defineAction({
    accept: 'form',
    input: z.object({ organisation: text, person: text, role: text }),
    handler: ({ organisation: organisationId, person: personId, role }, { locals }) =>
      answering(locals, async () => {
        const input = { organisationId, personId, role };
        await changeRole(signedIn(locals).actor, input, running());
        return { goTo: pageOf(locals, 'role') };
      }),
  }),

  remove: defineAction({
    accept: 'form',
    input: z.object({ organisation: text, person: text }),
    handler: ({ organisation: organisationId, person: personId }, { locals }) =>
      answering(locals, async () => {
        await removeMember(signedIn(locals).actor, { organisationId, personId }, running());
        return { goTo: pageOf(locals, 'removed') };
      }),
  }),

  leave: defineAction({
    accept: 'form',
    input: z.object({ organisation: text }),
    handler: ({ organisation: organisationId }, { locals }) =>
      answering(locals, async () => {
        await leaveOrganisation(signedIn(locals).actor, { organisationId }, running());
        return { goTo: paths.organisation({ done: 'left' }) };
      }),
  }),
};

function named(given: { organisation: string; invitation: string }) {
  return { organisationId: given.organisation, invitationId: given.invitation };
}

/** A vendor's people are on a page of the console, a customer's on one of the account. */
function pageOf(locals: App.Locals, done: TeamDone): string {
  const isVendor = signedIn(locals).actor.organisation?.kind === 'isv';
  return isVendor ? paths.team({ done }) : paths.organisation({ done });
}
