import { type Actor, asThemselves } from '../actor.ts';
import { record } from '../audit/record.ts';
import { change, type Database } from '../change.ts';
import { Conflict, Forbidden, NotFound } from '../errors.ts';
import { queueMail } from '../mail/queue.ts';
import { refreshActor } from './acting.ts';
import { mayGiveStaffRole } from './staff.ts';
import type { StaffRole } from './table.ts';

/**
 * Takes a staff role from a person, who stays signed in without it and is told the reason by mail. Whoever takes roles takes turns,
 * and the turn is taken before the actor's own role is held: of two admins who take each other's role
 * at once one stays.
 * @param input.reason goes on record
 * @throws Forbidden; NotFound for somebody who has no such role; Conflict for the last admin; Invalid
 *   without a reason
 */
export function takeStaffRole(
  actor: Actor,
  input: { personId: string; role: StaffRole; reason: string },
  database: Database,
): Promise<void> {
  const roleless = actor.kind === 'person' ? { ...asThemselves(actor), staffRoles: [] } : actor;
  return change(database, roleless, async (change) => {
    const { personId, reason, role } = input;
    const admins = await change.trx
      .selectFrom('staff_role')
      .select('person_id')
      .where('role', '=', 'admin')
      .orderBy('person_id')
      .forUpdate()
      .execute();
    const current = await refreshActor(
      change.trx,
      actor.kind === 'person' ? asThemselves(actor) : actor,
    );
    if (!mayGiveStaffRole(current)) throw new Forbidden('Only an admin takes staff roles.');
    const isLastAdmin = admins.length === 1 && admins[0]?.person_id === personId;
    if (role === 'admin' && isLastAdmin) {
      throw new Conflict('This is the last admin. Make somebody else an admin first.');
    }
    const taken = await change.trx
      .deleteFrom('staff_role')
      .where('person_id', '=', personId)
      .where('role', '=', role)
      .executeTakeFirst();
    if (taken.numDeletedRows === 0n) throw new NotFound('This person does not have this role.');
    await record(
      { ...change, actor: current },
      {
        verb: 'staff_role.taken',
        subject: { kind: 'person', id: personId },
        as: 'staff',
        reason,
        details: { role },
      },
    );
    const { email, name } = await change.trx
      .selectFrom('person')
      .select(['email', 'name'])
      .where('id', '=', personId)
      .executeTakeFirstOrThrow();
    await queueMail(change, email, { kind: 'staff-role-taken', data: { name, role, reason } });
  });
}
