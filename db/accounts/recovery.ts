import type { Kysely } from 'kysely';
import type { Actor } from '../actor.ts';
import { record } from '../audit/record.ts';
import { type Change, change, type Database } from '../change.ts';
import { readingOf } from '../connection.ts';
import { Invalid, NotFound } from '../errors.ts';
import { queueMail } from '../mail/queue.ts';
import type { Tables } from '../tables.ts';
import { take } from './limits.ts';
import { LINK_IS_OVER, makeToken, tokenHolder, useToken } from './one-time-tokens.ts';
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
  const { kysely } = database;
  const about = await aboutHolder(kysely, input.token, database.now());
  const weak = weakness(input.password, about);
  if (weak) throw new Invalid({ password: weak });
  // Before the transaction, which would else hold a connection meanwhile.
  const hash = await hashPassword(input.password);
  await change(database, actor, async (change) => {
    const { person_id: personId } = await useToken(change, 'reset_password', input.token);
    if (!personId) throw new NotFound(LINK_IS_OVER);
    await setPassword(change, { personId, hash, exceptSession: null });
  });
}

/** What somebody who knows the person of a link would try first; nothing for a link that is over. */
async function aboutHolder(kysely: Kysely<Tables>, token: string, at: Date): Promise<string[]> {
  const reading = readingOf(kysely);
  const holder = await tokenHolder(reading, 'reset_password', token, at);
  if (!holder?.person_id) return [];
  const { email, name } = await reading
    .selectFrom('person')
    .select(['email', 'name'])
    .where('id', '=', holder.person_id)
    .executeTakeFirstOrThrow();
  return [email, name];
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
