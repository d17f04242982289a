import { defineAction } from 'astro:actions';
import { z } from 'zod';
import { deleteAccount } from '#db/accounts/delete-account.ts';
import { endOtherSessions, endSession } from '#db/accounts/devices.ts';
import { askToChangeEmail, changePassword, confirmEmail, rename } from '#db/accounts/profile.ts';
import { answering } from '../answering.ts';
import { formText } from '../form-text.ts';
import { paths } from '../paths.ts';
import { running } from '../running.ts';
import { dropSession, keepMailedTo } from '../session.ts';
import { signedIn } from './signed-in.ts';

const text = formText();

/** What people change of their own accounts. */
export const profile = {
  rename: defineAction({
    accept: 'form',
    input: z.object({ name: text }),
    handler: (given, { locals }) =>
      answering(locals, async () => {
        await rename(signedIn(locals).actor, given, running());
        return { goTo: paths.account({ done: 'name' }) };
      }),
  }),

  changePassword: defineAction({
    accept: 'form',
    input: z.object({ current: text, password: text }),
    handler: (given, { locals }) =>
      answering(locals, async () => {
        const { actor, sessionId } = signedIn(locals);
        await changePassword(actor, { ...given, sessionId }, running());
        return { goTo: paths.security({ done: 'password' }) };
      }),
  }),

  /** Mails a link to the new address. */
  changeEmail: defineAction({
    accept: 'form',
    input: z.object({ email: text, password: text }),
    handler: (given, { cookies, locals }) =>
      answering(locals, async () => {
        await askToChangeEmail(signedIn(locals).actor, given, running());
        keepMailedTo(cookies, given.email);
        return { goTo: paths.changeEmail({ done: 'sent' }) };
      }),
  }),

  confirmEmail: defineAction({
    accept: 'form',
    input: z.object({ token: text }),
    handler: (given, { locals }) =>
      answering(locals, async () => {
        await confirmEmail(signedIn(locals).actor, given, running());
        return { goTo: paths.account({ done: 'email' }) };
      }),
  }),

  endSession: defineAction({
    accept: 'form',
    input: z.object({ id: text }),
    handler: (given, { locals }) =>
      answering(locals, async () => {
        await endSession(signedIn(locals).actor, given, running());
        return { goTo: paths.security({ done: 'ended' }) };
      }),
  }),

  endOtherSessions: defineAction({
    accept: 'form',
    input: z.object({}),
    handler: (_, { locals }) =>
      answering(locals, async () => {
        const { actor, sessionId } = signedIn(locals);
        await endOtherSessions(actor, { sessionId }, running());
        return { goTo: paths.security({ done: 'ended' }) };
      }),
  }),

  deleteAccount: defineAction({
    accept: 'form',
    input: z.object({ password: text }),
    handler: (given, { cookies, locals }) =>
      answering(locals, async () => {
        await deleteAccount(signedIn(locals).actor, given, running());
        dropSession(cookies);
        return { goTo: paths.accountDeleted() };
      }),
  }),
};
