import type { Actor } from '../actor.ts';
import { record } from '../audit/record.ts';
import { type Change, change, type Database } from '../change.ts';
import { readingOf } from '../connection.ts';
import { Invalid, NotFound } from '../errors.ts';
import { queueMail } from '../mail/queue.ts';
import { take } from './limits.ts';
import { LINK_IS_OVER, makeToken, useToken } from './one-time-tokens.ts';
import { hashPassword, weakness } from './passwords.ts';
import { checkEmail, personByEmail } from './persons.ts';
import { sessions } from './sessions.ts';

/**
 * Mails a link to choose a new password to whoever has this address; nobody learns whether anybody
 * does.
 * @param input.address network address that asks, for the limit alone
 * @throws Invalid for a text that is no address; TooOften
 */
export async function askForNewPassword(
  actor: Actor,
  input: { email: string; address: string },
  database: Database,
): Promise<void> {
  const email = checkEmail(input.email);
  await take(database.kysely, 'mail-address', input.address);
  await take(database.kysely, 'reset-mailbox', email);
  await change(database, actor, async (change) => {
    const person = await personByEmail(readingOf(change.trx), email);
    if (!person) return;
    const { name } = person;
    const token = await makeToken(change, 'reset_password', { person_id: person.id });
    await queueMail(change, person.email, { kind: 'reset-password', data: { name, token } });
  });
}

/**
 * Sets a new password by a mailed link, and ends all sessions: whoever had the old one is out.
 * @throws Invalid for a password that will not do; NotFound for a link that works no more
 */
export async function choosePassword(
  actor: Actor,
  input: { token: string; password: string },
  database: Database,
): Promise<void> {
  // Hashed before the transaction, which would else hold a connection meanwhile.
  const weak = weakness(input.password, []);
  if (weak) throw new Invalid({ password: weak });
  const hash = await hashPassword(input.password);
  await change(database, actor, async (change) => {
    const { person_id: personId } = await useToken(change, 'reset_password', input.token);
    if (!personId) throw new NotFound(LINK_IS_OVER);
    await setPassword(change, { personId, hash, exceptSession: null });
  });
}

/**
 * Puts a new hash in place, ends the other sessions, tells the person, and writes it down.
 * @param input.exceptSession id of the session that stays
 */
export async function setPassword(
  change: Change,
  input: { personId: string; hash: string; exceptSession: string | null },
): Promise<void> {
  const { now, trx } = change;
  const { exceptSession, hash, personId } = input;
  const { email, name } = await trx
    .updateTable('person')
    .set({ password_hash: hash })
    .where('id', '=', personId)
    .returning(['email', 'name'])
    .executeTakeFirstOrThrow();
  await sessions.invalidateAll(change, personId, exceptSession);
  // A link that somebody else asked for opens nothing any more.
  await trx.deleteFrom('one_time_token').where('person_id', '=', personId).execute();
  await queueMail(change, email, {
    kind: 'password-changed',
    data: { name, at: now.toISOString() },
  });
  const subject = { kind: 'person', id: personId };
  await record(actingAs(change, personId), { verb: 'person.password_changed', subject });
}

/** The same change, done by a person who is known by a link and not by a session. */
export function actingAs(change: Change, personId: string): Change {
  const actor = { kind: 'person', personId, organisation: null, staffRoles: [] } as const;
  return { ...change, actor: { ...actor, secondFactorAt: null } };
}
