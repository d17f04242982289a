import { defineAction } from 'astro:actions';
import { z } from 'zod';
import { becomeDemoPerson } from '#db/accounts/become-demo-person.ts';
import { askForNewPassword, choosePassword } from '#db/accounts/recovery.ts';
import { signIn, signOut } from '#db/accounts/sign-in.ts';
import { askToSignUp, confirmSignUp } from '#db/accounts/sign-up.ts';
import { answering } from '../answering.ts';
import { formText } from '../form-text.ts';
import { nextPath } from '../next.ts';
import { paths } from '../paths.ts';
import { running } from '../running.ts';
import {
  dropSession,
  keepHalfSignedIn,
  keepMailedTo,
  keepSession,
  sessionToken,
} from '../session.ts';
import { browserOf } from './browser.ts';

const text = formText();

/** The ways in and out. Everybody may use them. */
export const door = {
  /** Mails a link that makes an account. */
  signUp: defineAction({
    accept: 'form',
    input: z.object({ email: text, name: text, password: text, next: text }),
    handler: ({ next, ...given }, context) =>
      answering(context.locals, async () => {
        const { address } = browserOf(context);
        await askToSignUp(context.locals.actor, { ...given, address }, running());
        keepMailedTo(context.cookies, given.email);
        return { goTo: paths.signUpSent({ next: nextPath(next) ?? undefined }) };
      }),
  }),

  /** Makes the account that the mailed link is for, and signs in. */
  confirmSignUp: defineAction({
    accept: 'form',
    input: z.object({ token: text, password: text }),
    handler: (given, context) =>
      answering(context.locals, async () => {
        const confirmed = { ...given, ...browserOf(context) };
        const session = await confirmSignUp(context.locals.actor, confirmed, running());
        keepSession(context.cookies, session);
        return { goTo: paths.welcome() };
      }),
  }),

  /** Signs in with a password; leads on to the second factor where there is one. */
  signIn: defineAction({
    accept: 'form',
    input: z.object({ email: text, password: text, next: text }),
    handler: ({ email, next, password }, context) =>
      answering(context.locals, async () => {
        const given = { email, password, ...browserOf(context) };
        const { done, token } = await signIn(context.locals.actor, given, running());
        const after = nextPath(next);
        if (!done) {
          keepHalfSignedIn(context.cookies, token);
          return { goTo: paths.signInSecondFactor({ next: after ?? undefined }) };
        }
        keepSession(context.cookies, token);
        return { goTo: after ?? paths.home() };
      }),
  }),

  /** In a demo: signs in as one of its people. */
  becomeDemoPerson: defineAction({
    accept: 'form',
    input: z.object({ email: text }),
    handler: ({ email }, context) =>
      answering(context.locals, async () => {
        const { network, userAgent } = browserOf(context);
        const asked = { email, network, userAgent };
        const token = await becomeDemoPerson(context.locals.actor, asked, running(), running());
        keepSession(context.cookies, token);
        return { goTo: paths.home() };
      }),
  }),

  signOut: defineAction({
    accept: 'form',
    input: z.object({}),
    handler: (_, context) =>
      answering(context.locals, async () => {
        const token = sessionToken(context.cookies);
        if (token) await signOut(context.locals.actor, { token }, running());
        dropSession(context.cookies);
        return { goTo: paths.home() };
      }),
  }),

  /** Mails a link to choose a new password. */
  resetPassword: defineAction({
    accept: 'form',
    input: z.object({ email: text }),
    handler: ({ email }, context) =>
      answering(context.locals, async () => {
        const { address } = browserOf(context);
        await askForNewPassword(context.locals.actor, { email, address }, running());
        keepMailedTo(context.cookies, email);
        return { goTo: paths.resetPasswordSent() };
      }),
  }),

  /** Sets a new password by the mailed link. */
  choosePassword: defineAction({
    accept: 'form',
    input: z.object({ token: text, password: text }),
    handler: (given, context) =>
      answering(context.locals, async () => {
        await choosePassword(context.locals.actor, given, running());
        dropSession(context.cookies);
        return { goTo: paths.signIn({ done: 'password' }) };
      }),
  }),
};
