import type { Actor, Person } from '../actor.ts';
import { record } from '../audit/record.ts';
import { type Change, change, type Database } from '../change.ts';
import { readingOf } from '../connection.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '../errors.ts';
import { queueMail } from '../mail/queue.ts';
import { take } from './limits.ts';
import { LINK_IS_OVER, makeToken, useToken } from './one-time-tokens.ts';
import { hashPassword, isPassword, weakness } from './passwords.ts';
import { checkEmail, checkName, personByEmail, requireSamePassword } from './persons.ts';
import { setPassword } from './recovery.ts';

/** Whether the actor has an account to change: each person their own and no other. */
export function mayChangeAccount(actor: Actor): actor is Person {
  return actor.kind === 'person';
}

/**
 * Changes the actor's name.
 * @throws Forbidden for anybody but a person; Invalid unless it has 1 to 120 characters
 */
export function rename(actor: Actor, input: { name: string }, database: Database): Promise<void> {
  return change(database, actor, async (change) => {
    const { personId } = ownerOf(change);
    const name = checkName(input.name);
    await change.trx.updateTable('person').set({ name }).where('id', '=', personId).execute();
    await record(change, { verb: 'person.renamed', subject: { kind: 'person', id: personId } });
  });
}

/**
 * Changes the actor's password, and ends all their other sessions.
 * @param input.sessionId the session that stays
 * @throws Forbidden, Invalid for a wrong or a weak password, TooOften
 */
export async function changePassword(
  actor: Actor,
  input: { current: string; password: string; sessionId: string },
  database: Database,
): Promise<void> {
  const person = await requirePassword(
    actor,
    { password: input.current, field: 'current' },
    database,
  );
  const weak = weakness(input.password, [person.email, person.name]);
  if (weak) throw new Invalid({ password: weak });
  const hash = await hashPassword(input.password);
  await change(database, actor, async (change) => {
    await requireSamePassword(change, person.id, person.password_hash);
    await setPassword(change, { personId: person.id, hash, exceptSession: input.sessionId });
  });
}

/**
 * Mails a link to a new address; the old one holds until it is opened. Nobody learns whether the
 * address has an account: its owner is told instead.
 * @throws Forbidden, Invalid, TooOften
 */
export async function askToChangeEmail(
  actor: Actor,
  input: { email: string; password: string },
  database: Database,
): Promise<void> {
  const email = checkEmail(input.email);
  const { id, name } = await requirePassword(actor, { ...input, field: 'password' }, database);
  await take(database.kysely, 'mail-mailbox', email);
  await change(database, actor, async (change) => {
    const other = await personByEmail(readingOf(change.trx), email);
    if (other && other.id !== id) {
      return await queueMail(change, email, { kind: 'sign-up-known', data: {} });
    }
    const token = await makeToken(change, 'change_email', { person_id: id, email });
    await queueMail(change, email, { kind: 'change-email', data: { name, token } });
  });
}

/**
 * Moves the account to the address that a link was mailed to. The old address is told.
 * @throws Forbidden; NotFound for a link that works no more or is another person's; Conflict when
 *   the address got an account meanwhile
 */
export function confirmEmail(
  actor: Actor,
  input: { token: string },
  database: Database,
): Promise<void> {
  return change(database, actor, async (change) => {
    const { personId } = ownerOf(change);
    const holder = await useToken(change, 'change_email', input.token);
    if (holder.person_id !== personId || !holder.email) throw new NotFound(LINK_IS_OVER);
    const { email, name } = await change.trx
      .selectFrom('person')
      .select(['email', 'name'])
      .where('id', '=', personId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    if (await isTaken(change, holder.email, personId)) {
      throw new Conflict('This address has an account of its own by now.');
    }
    await change.trx
      .updateTable('person')
      .set({ email: holder.email })
      .where('id', '=', personId)
      .execute();
    // Whoever has the old mailbox may have had links sent to it.
    await change.trx.deleteFrom('one_time_token').where('person_id', '=', personId).execute();
    await queueMail(change, email, {
      kind: 'email-changed',
      data: { name, email: holder.email, at: change.now.toISOString() },
    });
    const subject = { kind: 'person', id: personId };
    await record(change, { verb: 'person.email_changed', subject });
  });
}

/**
 * The actor's own row, once the password is right.
 * @param given.field where a wrong password is shown
 */
export async function requirePassword(
  actor: Actor,
  given: { password: string; field: string },
  database: Database,
): Promise<{ id: string; email: string; name: string; password_hash: string | null }> {
  if (!mayChangeAccount(actor)) throw new Forbidden('Sign in to change your account.');
  const { kysely } = database;
  const person = await kysely
    .selectFrom('person')
    .select(['id', 'email', 'name', 'password_hash'])
    .where('id', '=', actor.personId)
    .executeTakeFirstOrThrow();
  const counted = await take(kysely, 'own-password', person.id);
  if (!(await isPassword(person.password_hash, given.password))) {
    throw new Invalid({ [given.field]: 'This is not your password.' });
  }
  await counted.giveBack();
  return person;
}

function ownerOf({ actor }: Change): Person {
  if (!mayChangeAccount(actor)) throw new Forbidden('Sign in to change your account.');
  return actor;
}

async function isTaken({ trx }: Change, email: string, personId: string): Promise<boolean> {
  const other = await personByEmail(readingOf(trx), email);
  return other !== null && other.id !== personId;
}
