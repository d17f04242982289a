import type { Actor } from '../actor.ts';
import { change, type Database } from '../change.ts';
import { readingOf } from '../connection.ts';
import { Invalid } from '../errors.ts';
import { beginSession } from './begin-session.ts';
import { take } from './limits.ts';
import { makeToken } from './one-time-tokens.ts';
import { isPassword } from './passwords.ts';
import { personByEmail, requireSamePassword } from './persons.ts';
import { hasSecondFactor } from './second-factors.ts';
import type { Browser } from './session-rows.ts';
import { sessions } from './sessions.ts';

/** Signed in, or only half: then the token stands for the password until the second factor comes. */
export type SignIn = { done: boolean; token: string };

/**
 * Signs in with a password. An unknown address is answered as a wrong password, after as long.
 * @param input.address network address that asks, for the limit alone
 * @throws Invalid when the two do not belong together; TooOften
 */
export async function signIn(
  actor: Actor,
  input: { email: string; password: string; address: string } & Browser,
  database: Database,
): Promise<SignIn> {
  const { kysely } = database;
  const fromAddress = await take(kysely, 'sign-in-address', input.address);
  const account = input.email.trim();
  const onAccount = await take(kysely, 'sign-in-account', `${account} ${input.address}`);
  const anywhere = await take(kysely, 'sign-in-account-anywhere', account);
  // No connection is held while the password is compared: two hundred at once would take them all.
  const person = await personByEmail(readingOf(kysely), input.email);
  if (!(await isPassword(person?.passwordHash ?? null, input.password)) || !person) {
    throw new Invalid({ password: 'This address and this password do not belong together.' });
  }
  await Promise.all([fromAddress, onAccount, anywhere].map((one) => one.giveBack()));
  return await change(database, actor, async (change) => {
    const personId = person.id;
    await requireSamePassword(change, personId, person.passwordHash);
    if (await hasSecondFactor(readingOf(change.trx), personId)) {
      return { done: false, token: await makeToken(change, 'sign_in', { person_id: personId }) };
    }
    const { network, userAgent } = input;
    const begun = { personId, secondFactorAt: null, network, userAgent };
    return { done: true, token: await beginSession(change, begun) };
  });
}

/** Ends the session of a token. @throws nothing: whoever is signed out already stays so */
export function signOut(actor: Actor, input: { token: string }, database: Database): Promise<void> {
  return change(database, actor, (change) => sessions.invalidate(change, input.token));
}
