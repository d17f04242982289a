import type { Actor } from '../actor.ts';
import { isStaff } from '../actor.ts';
import { record } from '../audit/record.ts';
import { change, type Database } from '../change.ts';
import { Forbidden, NotFound } from '../errors.ts';
import { queueMail } from '../mail/queue.ts';
import { createPerson } from './persons.ts';
import type { StaffRole } from './table.ts';

/** Whether the actor may give staff roles. */
export function mayGiveStaffRole(actor: Actor): boolean {
  return actor.kind === 'system' || isStaff(actor, 'admin');
}

/**
 * Gives a person a staff role, who is told the reason by mail when an admin does; giving it again
 * changes nothing.
 * @param input.reason goes on record
 * @throws Forbidden, NotFound for an unknown person
 */
export function giveStaffRole(
  actor: Actor,
  input: { personId: string; role: StaffRole; reason: string },
  database: Database,
): Promise<void> {
  return change(database, actor, async (change) => {
    if (!mayGiveStaffRole(change.actor)) throw new Forbidden('Only an admin gives staff roles.');
    const person = await change.trx
      .selectFrom('person')
      .select(['id', 'email', 'name'])
      .where('id', '=', input.personId)
      .where('deleted_at', 'is', null)
      .forUpdate()
      .executeTakeFirst();
    if (!person) throw new NotFound('There is no such person.');
    const given = await change.trx
      .insertInto('staff_role')
      .values({ person_id: person.id, role: input.role, created_at: change.now })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (given.numInsertedOrUpdatedRows === 0n) return;
    await record(change, {
      verb: 'staff_role.given',
      subject: { kind: 'person', id: person.id },
      as: 'staff',
      reason: input.reason,
      details: { role: input.role },
    });
    if (change.actor.kind !== 'person') return;
    const data = { name: person.name, role: input.role, reason: input.reason };
    await queueMail(change, person.email, { kind: 'staff-role-given', data });
  });
}

/**
 * Makes the person with this address an admin, entering the person when there is none.
 * For the command line: whoever can reach the database may do this.
 * @returns whether the person is new
 * @throws Invalid for a text that is no address
 */
export async function makeAdmin(
  actor: Actor,
  input: { email: string },
  database: Database,
): Promise<{ isNew: boolean }> {
  return change(database, actor, async ({ trx, now, actor: who }) => {
    if (who.kind !== 'system') throw new Forbidden('Only the command line makes a first admin.');
    const inside: Database = { kysely: trx, now: () => now };
    const email = input.email.trim();
    const known = await trx
      .selectFrom('person')
      .select('id')
      .where((where) => where(where.fn<string>('lower', ['email']), '=', email.toLowerCase()))
      .executeTakeFirst();
    const personId = known?.id ?? (await createPerson(who, { email, name: nameIn(email) }, inside));
    const reason = 'Made an admin at the command line.';
    await giveStaffRole(who, { personId, role: 'admin', reason }, inside);
    return { isNew: known === undefined };
  });
}

/** What stands before the @ serves as a name until the person gives one. */
function nameIn(email: string): string {
  return email.split('@')[0] || email;
}
