import { sql } from 'kysely';
import { type Actor, isStaff } from '../actor.ts';
import { change, type Database } from '../change.ts';
import { readingOf } from '../connection.ts';
import { Forbidden, Invalid, NotFound } from '../errors.ts';
import type { Reading } from '../tables.ts';
import { personByEmail } from './persons.ts';
import { STAFF_ROLES } from './roles.ts';
import { giveStaffRole, mayGiveStaffRole } from './staff.ts';
import type { StaffRole } from './table.ts';

/** One role of one person; whoever has two is there twice. */
export type StaffPerson = {
  personId: string;
  name: string;
  email: string;
  role: StaffRole;
  since: Date;
  /** Roles hold only in a session that proved one. */
  hasSecondFactor: boolean;
};

/**
 * Who is staff, by name.
 * @throws NotFound for everybody but admins
 */
export async function staffPeople(reading: Reading, actor: Actor): Promise<StaffPerson[]> {
  if (!isStaff(actor, 'admin')) throw new NotFound('There is no such page.');
  return reading
    .selectFrom('staff_role as s')
    .innerJoin('person as p', 'p.id', 's.person_id')
    .select(['p.id as personId', 'p.name', 'p.email', 's.role', 's.created_at as since'])
    .select(
      sql<boolean>`exists (select from passkey k where k.person_id = p.id) or exists (
        select from authenticator a where a.person_id = p.id and a.confirmed_at is not null
      )`.as('hasSecondFactor'),
    )
    .orderBy((by) => by.fn('lower', ['p.name']))
    .orderBy('p.id')
    .orderBy('s.role')
    .execute();
}

/**
 * Gives the person with an address a staff role, as `giveStaffRole` does.
 * @param input.role as it was chosen
 * @throws Forbidden; Invalid for an address that nobody here has, an unknown role, no reason
 */
export function giveStaffRoleTo(
  actor: Actor,
  input: { email: string; role: string; reason: string },
  database: Database,
): Promise<void> {
  return change(database, actor, async ({ actor: who, now, trx }) => {
    if (!mayGiveStaffRole(who)) throw new Forbidden('Only an admin gives staff roles.');
    const person = await personByEmail(readingOf(trx), input.email);
    const role = STAFF_ROLES.find((one) => one === input.role);
    if (!person || !role || input.reason.trim() === '') {
      throw new Invalid({
        ...(!person && { email: 'Nobody here has this address. They sign up first.' }),
        ...(!role && { role: 'Choose a role.' }),
        ...(input.reason.trim() === '' && { reason: 'Say why; it goes on record.' }),
      });
    }
    const given = { personId: person.id, role, reason: input.reason };
    await giveStaffRole(who, given, { kysely: trx, now: () => now });
  });
}
