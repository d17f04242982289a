import { defineAction } from 'astro:actions';
import { z } from 'zod';
import { acceptInvitation, declineInvitation } from '#db/accounts/answer-invitation.ts';
import { describeCustomer } from '#db/accounts/describe-customer.ts';
import { createCustomer } from '#db/accounts/organisations.ts';
import { switchOrganisation } from '#db/accounts/switch-organisation.ts';
import { answering } from '../answering.ts';
import { formText } from '../form-text.ts';
import { nextPath } from '../next.ts';
import { paths } from '../paths.ts';
import { running } from '../running.ts';
import { signedIn } from './signed-in.ts';

const text = formText();
const facts = { name: text, industry: text, sizeBand: text, region: text };

/** What people do about the organisations that they belong to, or come to belong to. */
export const organisations = {
  /** Acts for another organisation from now on, or for none. */
  switchTo: defineAction({
    accept: 'form',
    input: z.object({ organisation: text, next: text }),
    handler: (given, { locals }) =>
      answering(locals, async () => {
        await actFor(locals, given.organisation || null);
        return { goTo: nextPath(given.next) ?? paths.organisation() };
      }),
  }),

  /** Founds a customer organisation and acts for it. */
  found: defineAction({
    accept: 'form',
    input: z.object(facts),
    handler: (given, { locals }) =>
      answering(locals, async () => {
        const id = await createCustomer(signedIn(locals).actor, given, running());
        await actFor(locals, id);
        return { goTo: paths.organisation({ done: 'founded' }) };
      }),
  }),

  /** Changes what is known of a customer organisation. */
  describe: defineAction({
    accept: 'form',
    input: z.object({ ...facts, organisation: text }),
    handler: ({ organisation: organisationId, ...given }, { locals }) =>
      answering(locals, async () => {
        const { actor } = signedIn(locals);
        await describeCustomer(actor, { ...given, organisationId }, running());
        return { goTo: paths.organisation({ done: 'described' }) };
      }),
  }),

  /** Accepts an invitation and acts for the organisation. */
  accept: defineAction({
    accept: 'form',
    input: z.object({ token: text }),
    handler: (given, { locals }) =>
      answering(locals, async () => {
        const { kind, organisationId } = await acceptInvitation(
          signedIn(locals).actor,
          given,
          running(),
        );
        await actFor(locals, organisationId);
        const goTo = kind === 'isv' ? paths.console() : paths.organisation({ done: 'joined' });
        return { goTo };
      }),
  }),

  decline: defineAction({
    accept: 'form',
    input: z.object({ token: text }),
    handler: (given, { locals }) =>
      answering(locals, async () => {
        await declineInvitation(signedIn(locals).actor, given, running());
        return { goTo: paths.organisation({ done: 'declined' }) };
      }),
  }),
};

async function actFor(locals: App.Locals, organisationId: string | null): Promise<void> {
  const { actor, sessionId } = signedIn(locals);
  await switchOrganisation(actor, { sessionId, organisationId }, running());
}
