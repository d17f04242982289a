import type { Actor } from '../../actor.ts';
import { record } from '../../audit/record.ts';
import type { Change, Database } from '../../change.ts';
import { readingOf } from '../../connection.ts';
import { Forbidden, Invalid, NotFound } from '../../errors.ts';
import type { MailKinds } from '../../mail/kinds.ts';
import { queueMail } from '../../mail/queue.ts';
import { take } from '../limits.ts';
import { isPassword } from '../passwords.ts';
import { rotateSession } from '../rotate-session.ts';
import { hashOf } from '../session-rows.ts';
import { sessions } from '../sessions.ts';
import { requireFreshSecondFactor } from '../step-up.ts';
import { makeRecoveryCodes } from './recovery-code-proof.ts';
import { type FactorState, factorState } from './state.ts';

/** Whose factors are changed, where, and what there is so far. */
export type Held = {
  personId: string;
  email: string;
  name: string;
  /** The session that stays. */
  session: { id: string; token: string };
  factors: FactorState;
};

/** What becomes of the session that made a change. */
export type FactorChanged = {
  /** Its new token; null when it keeps the one that it has. */
  token: string | null;
  /** Codes to be shown once; null when none were made. */
  recoveryCodes: readonly string[] | null;
};

/**
 * Whether somebody knows the password of the account, for whom there is no second factor to ask.
 * @returns null when none was typed
 * @throws TooOften, Forbidden for anybody but a person
 */
export async function knowsPassword(
  actor: Actor,
  password: string | null,
  { kysely }: Database,
): Promise<boolean | null> {
  if (actor.kind !== 'person') throw new Forbidden('Sign in to go on.');
  if (!password) return null;
  const { giveBack } = await take(kysely, 'second-factor', actor.personId);
  const row = await kysely
    .selectFrom('person')
    .select('password_hash')
    .where('id', '=', actor.personId)
    .executeTakeFirst();
  const isRight = await isPassword(row?.password_hash ?? null, password);
  if (isRight) await giveBack();
  return isRight;
}

/**
 * Begins a change of the actor's own factors, one at a time.
 * @throws Forbidden for anybody but a person, NotFound when the session is not the actor's or has ended
 */
export async function holdFactors({ actor, trx }: Change, token: string): Promise<Held> {
  if (actor.kind !== 'person') throw new Forbidden('Sign in to go on.');
  const { personId } = actor;
  const person = await trx
    .selectFrom('person')
    .select(['email', 'name'])
    .where('id', '=', personId)
    .where('deleted_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  const session = await trx
    .selectFrom('session')
    .select('id')
    .where('hash', '=', hashOf(token))
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (!person || !session) throw new NotFound('This session has ended. Sign in again.');
  const factors = await factorState(readingOf(trx), personId);
  return { personId, ...person, session: { id: session.id, token }, factors };
}

/**
 * Who changes factors has proved one within ten minutes, or typed the password while there is none.
 * @throws SecondFactorNeeded, Invalid under `password`
 */
export function requireOwner(change: Change, held: Held, isPasswordRight: boolean | null): void {
  if (held.factors.hasFactor) requireFreshSecondFactor(change);
  else if (isPasswordRight === null) throw new Invalid({ password: 'Type your password.' });
  else if (!isPasswordRight) throw new Invalid({ password: 'This is not your password.' });
}

type What = MailKinds['second-factor-changed']['what'];

/** Ends every other session, and tells the person and the audit of what was changed. */
export async function tellOfChange(change: Change, held: Held, what: What): Promise<void> {
  const { email, name, personId, session } = held;
  await sessions.invalidateAll(change, personId, session.id);
  await record(change, {
    verb: VERBS[what],
    subject: { kind: 'person', id: personId },
  });
  const data = { name, at: change.now.toISOString(), what };
  await queueMail(change, email, { kind: 'second-factor-changed', data });
}

const VERBS: Record<What, string> = {
  authenticator_added: 'authenticator.added',
  authenticator_removed: 'authenticator.removed',
  passkey_added: 'passkey.added',
  passkey_removed: 'passkey.removed',
  recovery_codes_made: 'recovery_codes.made',
  recovery_code_used: 'recovery_code.used',
};

/** The rest of adding a factor: the first one brings its codes, and counts as proved. */
export async function finishAdding(change: Change, held: Held, what: What): Promise<FactorChanged> {
  await tellOfChange(change, held, what);
  if (held.factors.hasFactor) return { token: null, recoveryCodes: null };
  const { personId, session } = held;
  const recoveryCodes = await makeRecoveryCodes(change, personId);
  const secondFactorAt = change.now;
  const token = await rotateSession(change, { token: session.token, personId, secondFactorAt });
  return { token, recoveryCodes };
}

/** The rest of removing a factor: the last one takes the codes and what was proved with it. */
export async function finishRemoving(
  change: Change,
  held: Held,
  what: What,
): Promise<FactorChanged> {
  await tellOfChange(change, held, what);
  const { personId, session } = held;
  const left = await factorState(readingOf(change.trx), personId);
  if (left.hasFactor) return { token: null, recoveryCodes: null };
  await change.trx.deleteFrom('recovery_code').where('person_id', '=', personId).execute();
  const token = await rotateSession(change, {
    token: session.token,
    personId,
    secondFactorAt: null,
  });
  return { token, recoveryCodes: null };
}
