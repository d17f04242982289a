import { type ActionAPIContext, defineAction } from 'astro:actions';
import { z } from 'zod';
import {
  beginAuthenticator,
  confirmAuthenticator,
  removeAuthenticator,
} from '#db/accounts/second-factor/authenticator.ts';
import { confirmItsYou } from '#db/accounts/second-factor/confirm-its-you.ts';
import type { FactorChanged } from '#db/accounts/second-factor/factor-change.ts';
import type { Proof } from '#db/accounts/second-factor/judging.ts';
import { addPasskey, removePasskey, renamePasskey } from '#db/accounts/second-factor/passkeys.ts';
import { proveSecondFactor } from '#db/accounts/second-factor/prove.ts';
import { renewRecoveryCodes } from '#db/accounts/second-factor/recovery-codes.ts';
import { answering } from '../answering.ts';
import { formText } from '../form-text.ts';
import { nextPath } from '../next.ts';
import { paths } from '../paths.ts';
import { running } from '../running.ts';
import { halfSignedIn, keepSession, sessionToken } from '../session.ts';
import { browserOf } from './browser.ts';
import { keepForOnce } from './second-factor/shown-once.ts';
import { signedIn } from './signed-in.ts';

const text = formText();
/** What a browser says of a passkey. */
const answer = formText(30_000);
const proof = { digits: text, passkey: answer, code: text, with: text, next: text };

/** What people prove a sign-in with, beside the password. */
export const secondFactor = {
  /** Signs in, after the password. */
  prove: defineAction({
    accept: 'form',
    input: z.object(proof),
    handler: (given, context) =>
      answering(context.locals, async () => {
        const { network, userAgent } = browserOf(context);
        const token = halfSignedIn(context.cookies) ?? '';
        const input = { token, proof: proofOf(given), network, userAgent };
        const session = await proveSecondFactor(context.locals.actor, input, running(), running());
        keepSession(context.cookies, session);
        return { goTo: nextPath(given.next) ?? paths.home() };
      }),
  }),

  /** Proves it once more, in a session that has begun. */
  confirm: defineAction({
    accept: 'form',
    input: z.object(proof),
    handler: (given, { cookies, locals }) =>
      answering(locals, async () => {
        const { actor } = signedIn(locals);
        const input = { token: sessionToken(cookies) ?? '', proof: proofOf(given) };
        keepSession(cookies, await confirmItsYou(actor, input, running(), running()));
        return { goTo: nextPath(given.next) ?? paths.security() };
      }),
  }),

  beginAuthenticator: defineAction({
    accept: 'form',
    input: z.object({ password: text, next: text }),
    handler: ({ next, password }, { cookies, locals }) =>
      answering(locals, async () => {
        const { actor } = signedIn(locals);
        const input = { token: sessionToken(cookies) ?? '', password };
        await beginAuthenticator(actor, input, running(), running());
        return { goTo: paths.authenticator({ next: nextPath(next) ?? undefined }) };
      }),
  }),

  confirmAuthenticator: defineAction({
    accept: 'form',
    input: z.object({ digits: text, next: text }),
    handler: ({ digits, next }, context) =>
      answering(context.locals, async () => {
        const { actor } = signedIn(context.locals);
        const input = { token: sessionToken(context.cookies) ?? '', digits };
        const changed = await confirmAuthenticator(actor, input, running(), running());
        return added(context, changed, 'authenticator', next);
      }),
  }),

  removeAuthenticator: defineAction({
    accept: 'form',
    input: z.object({}),
    handler: (_, { cookies, locals }) =>
      answering(locals, async () => {
        const { actor } = signedIn(locals);
        const input = { token: sessionToken(cookies) ?? '' };
        const { token } = await removeAuthenticator(actor, input, running());
        if (token) keepSession(cookies, token);
        return { goTo: paths.secondFactor({ done: 'authenticator-removed' }) };
      }),
  }),

  addPasskey: defineAction({
    accept: 'form',
    input: z.object({ name: text, password: text, passkey: answer, next: text }),
    handler: ({ name, next, passkey, password }, context) =>
      answering(context.locals, async () => {
        const { actor } = signedIn(context.locals);
        const token = sessionToken(context.cookies) ?? '';
        const input = { token, name, password, answer: passkey };
        const changed = await addPasskey(actor, input, running(), running());
        return added(context, changed, 'passkey', next);
      }),
  }),

  renamePasskey: defineAction({
    accept: 'form',
    input: z.object({ id: text, name: text }),
    handler: (given, { locals }) =>
      answering(locals, async () => {
        await renamePasskey(signedIn(locals).actor, given, running());
        return { goTo: paths.secondFactor({ done: 'renamed' }) };
      }),
  }),

  removePasskey: defineAction({
    accept: 'form',
    input: z.object({ id: text }),
    handler: ({ id }, { cookies, locals }) =>
      answering(locals, async () => {
        const { actor } = signedIn(locals);
        const input = { token: sessionToken(cookies) ?? '', id };
        const { token } = await removePasskey(actor, input, running());
        if (token) keepSession(cookies, token);
        return { goTo: paths.secondFactor({ done: 'passkey-removed' }) };
      }),
  }),

  renewCodes: defineAction({
    accept: 'form',
    input: z.object({}),
    handler: (_, { cookies, locals }) =>
      answering(locals, async () => {
        const { actor } = signedIn(locals);
        const input = { token: sessionToken(cookies) ?? '' };
        const codes = await renewRecoveryCodes(actor, input, running());
        keepForOnce(cookies, actor.personId, codes, locals.now);
        return { goTo: paths.recoveryCodes() };
      }),
  }),
};

function proofOf(given: { digits: string; passkey: string; code: string; with: string }): Proof {
  if (given.passkey) return { kind: 'passkey', answer: given.passkey };
  if (given.with === 'code') return { kind: 'recovery-code', code: given.code };
  return { kind: 'digits', digits: given.digits };
}

/** The first factor leads to its recovery codes, another one back to the list. */
function added(
  { cookies, locals }: Pick<ActionAPIContext, 'cookies' | 'locals'>,
  { recoveryCodes, token }: FactorChanged,
  done: string,
  next: string,
): { goTo: string } {
  if (token) keepSession(cookies, token);
  const after = nextPath(next) ?? undefined;
  if (!recoveryCodes) return { goTo: after ?? paths.secondFactor({ done }) };
  keepForOnce(cookies, signedIn(locals).actor.personId, recoveryCodes, locals.now);
  return { goTo: paths.recoveryCodes({ next: after }) };
}
