import type { Actor } from '../actor.ts';
import { record } from '../audit/record.ts';
import { change, type Database } from '../change.ts';
import { readingOf } from '../connection.ts';
import { Conflict, Invalid, NotFound } from '../errors.ts';
import { newId } from '../identifier.ts';
import { queueMail } from '../mail/queue.ts';
import { beginSession } from './begin-session.ts';
import { take } from './limits.ts';
import { LINK_IS_OVER, makeToken, tokenHolder, useToken } from './one-time-tokens.ts';
import { hashPassword, isPassword, weakness } from './passwords.ts';
import { checkEmail, checkName, personByEmail } from './persons.ts';
import { actingAs } from './recovery.ts';
import type { Browser } from './session-rows.ts';

export type SignUpInput = {
  email: string;
  name: string;
  password: string;
  /** Network address that asks, for the limit alone. */
  address: string;
};

/**
 * Mails a link that makes an account. Whoever has one already is mailed that; the answer is the
 * same, so that nobody learns who has.
 * @throws Invalid for an address, a name of 1 to 120 characters or a password that will not do;
 *   TooOften
 */
export async function askToSignUp(
  actor: Actor,
  input: SignUpInput,
  database: Database,
): Promise<void> {
  const { email, name } = checkSignUp(input);
  await take(database.kysely, 'mail-address', input.address);
  await take(database.kysely, 'mail-mailbox', email);
  const hash = await hashPassword(input.password);
  await change(database, actor, async (change) => {
    if (await personByEmail(readingOf(change.trx), email)) {
      return await queueMail(change, email, { kind: 'sign-up-known', data: {} });
    }
    const token = await makeToken(change, 'sign_up', { email, name, password_hash: hash });
    await queueMail(change, email, { kind: 'sign-up', data: { name, token } });
  });
}

/** Every field is looked at, so that nobody is sent back twice. */
function checkSignUp({ email: typed, name: called, password }: SignUpInput) {
  const wrong: Record<string, string> = {};
  const sound = <Value>(check: () => Value): Value | null => {
    try {
      return check();
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      Object.assign(wrong, error.fields);
      return null;
    }
  };
  const email = sound(() => checkEmail(typed));
  const name = sound(() => checkName(called));
  const weak = weakness(password, [typed, called]);
  if (weak) wrong['password'] = weak;
  if (email === null || name === null || weak) throw new Invalid(wrong);
  return { email, name };
}

/**
 * Makes the account that a mailed link is for, and signs in. The password is asked for once more:
 * whoever had a link sent to the mailbox of somebody else does not have the account afterwards.
 * @param input.address network address that asks, for the limit alone
 * @returns the token of the session
 * @throws NotFound for a link that works no more; Invalid for another password than was chosen;
 *   Conflict when the address got an account meanwhile; TooOften
 */
export async function confirmSignUp(
  actor: Actor,
  input: { token: string; password: string; address: string } & Browser,
  database: Database,
): Promise<string> {
  const { kysely } = database;
  const counted = await take(kysely, 'sign-in-address', input.address);
  const held = await tokenHolder(readingOf(kysely), 'sign_up', input.token, database.now());
  if (!held) throw new NotFound(LINK_IS_OVER);
  if (!(await isPassword(held.password_hash, input.password))) {
    throw new Invalid({ password: 'This is not the password that was chosen with this link.' });
  }
  await counted.giveBack();
  return await change(database, actor, async (change) => {
    const { email, name, password_hash } = await useToken(change, 'sign_up', input.token);
    if (!email || !name) throw new NotFound(LINK_IS_OVER);
    const personId = newId(change.now);
    const added = await change.trx
      .insertInto('person')
      .values({ id: personId, email, name, password_hash, created_at: change.now })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows === 0n) {
      throw new Conflict('This address has an account already. Sign in, or choose a new password.');
    }
    const subject = { kind: 'person', id: personId };
    await record(actingAs(change, personId), { verb: 'person.signed_up', subject });
    const { network, userAgent } = input;
    return await beginSession(change, { personId, secondFactorAt: null, network, userAgent });
  });
}
