import type { Actor } from '../actor.ts';
import { record } from '../audit/record.ts';
import { type Change, change, type Database } from '../change.ts';
import { Conflict, Forbidden, Invalid } from '../errors.ts';
import { newId } from '../identifier.ts';
import type { Reading } from '../tables.ts';

/** RFC 5321 allows no longer path. */
const LONGEST_EMAIL = 254;
const LONGEST_NAME = 120;

/** Whether the actor may enter people: so far only the platform itself. */
export function mayCreatePerson(actor: Actor): boolean {
  return actor.kind === 'system';
}

/**
 * Enters a person.
 * @param input.email unique whatever its case
 * @returns the id
 * @throws Invalid without a usable address or name; Conflict when the address is taken
 */
export function createPerson(
  actor: Actor,
  input: { email: string; name: string },
  database: Database,
): Promise<string> {
  return change(database, actor, async (change) => {
    if (!mayCreatePerson(change.actor)) throw new Forbidden('Only the platform enters people.');
    const email = checkEmail(input.email);
    const name = checkName(input.name);
    const id = newId(change.now);
    const added = await change.trx
      .insertInto('person')
      .values({ id, email, name, created_at: change.now })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows === 0n)
      throw new Conflict('This address is in use already.');
    await record(change, { verb: 'person.created', subject: { kind: 'person', id } });
    return id;
  });
}

/**
 * An e-mail address without spaces around it.
 * @throws Invalid when it cannot be one
 */
export function checkEmail(text: string): string {
  const email = text.trim();
  if (email.length > LONGEST_EMAIL || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    throw new Invalid({ email: `${text.trim() || 'An empty text'} is not an e-mail address.` });
  }
  return email;
}

/**
 * A person's name without spaces around it.
 * @throws Invalid unless it has 1 to 120 characters on one line
 */
export function checkName(text: string): string {
  const name = text.trim();
  if (name === '' || name.length > LONGEST_NAME || /\p{Cc}/u.test(name)) {
    throw new Invalid({ name: `Give a name of 1 to ${LONGEST_NAME} characters.` });
  }
  return name;
}

/** The person with an address, whatever its case; null when there is none. */
export async function personByEmail(
  reading: Reading,
  email: string,
): Promise<{ id: string; email: string; name: string; passwordHash: string | null } | null> {
  const row = await reading
    .selectFrom('person')
    .select(['id', 'email', 'name', 'password_hash as passwordHash'])
    .where((where) => where(where.fn<string>('lower', ['email']), '=', email.trim().toLowerCase()))
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Holds the person until the change is done, if the password is still the one that was compared: that
 * took a moment, in which it may have been changed because somebody else knew it.
 * @throws Conflict when it is another one by now, or the account is gone
 */
export async function requireSamePassword(
  { trx }: Change,
  personId: string,
  hash: string | null,
): Promise<void> {
  const row = await trx
    .selectFrom('person')
    .select('password_hash')
    .where('id', '=', personId)
    .where('deleted_at', 'is', null)
    .forShare()
    .executeTakeFirst();
  if (!row || row.password_hash !== hash) {
    throw new Conflict('The password was changed a moment ago. Sign in with the new one.');
  }
}
