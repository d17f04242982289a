import type { Actor } from '../actor.ts';
import { record } from '../audit/record.ts';
import type { Database } from '../change.ts';
import { readingOf } from '../connection.ts';
import { Conflict, Invalid, NotFound } from '../errors.ts';
import { queueMail } from '../mail/queue.ts';
import { changeMembers, changeTeam, type TeamChange } from './change-team.ts';
import { rolesOf } from './roles.ts';
import { hasSecondFactor } from './second-factors.ts';
import { requireFreshSecondFactor } from './step-up.ts';
import type { CustomerRole, IsvRole } from './table.ts';

const LAST_OWNER = 'Make somebody else an owner first: an organisation always has one.';

/**
 * Gives a member another role; the same role changes nothing.
 * @throws NotFound for strangers and for somebody who is no member, Forbidden for members who are not
 *   owners, SecondFactorNeeded, Invalid for a role of the other kind, Conflict when the last owner
 *   would be none any more, or a vendor would get an owner without a second factor
 */
export function changeRole(
  actor: Actor,
  input: { organisationId: string; personId: string; role: string },
  database: Database,
): Promise<void> {
  return changeTeam(actor, input.organisationId, database, async (change) => {
    const role = rolesOf(change.acting.kind).find((one) => one === input.role);
    if (!role) throw new Invalid({ role: 'There is no such role in this organisation.' });
    const member = await memberOf(change, input.personId);
    if (member.role === role) return;
    if (member.role === 'owner') await requireAnotherOwner(change, member.id);
    if (role === 'owner') await requireFactorOfOwner(change, member);
    await change.trx
      .updateTable('membership')
      .set({ role })
      .where('organisation_id', '=', change.acting.id)
      .where('person_id', '=', member.id)
      .execute();
    await recordOf(change, 'member.role_changed', {
      person: member.id,
      from: member.role,
      to: role,
    });
    if (member.id === change.actor.personId) return;
    const organisation = await nameOf(change);
    const data = { name: member.name, organisation, role };
    await queueMail(change, member.email, { kind: 'role-changed', data });
  });
}

/**
 * Takes a member out of the organisation, who can act for it no more from this moment on.
 * @throws as `changeRole`
 */
export function removeMember(
  actor: Actor,
  input: { organisationId: string; personId: string },
  database: Database,
): Promise<void> {
  return changeTeam(actor, input.organisationId, database, async (change) => {
    const member = await memberOf(change, input.personId);
    if (member.role === 'owner') await requireAnotherOwner(change, member.id);
    await endMembership(change, member.id);
    await recordOf(change, 'member.removed', { person: member.id, role: member.role });
    if (member.id === change.actor.personId) return;
    const data = { name: member.name, organisation: await nameOf(change) };
    await queueMail(change, member.email, { kind: 'member-removed', data });
  });
}

/**
 * Leaves the organisation that the actor acts for; every member may, but the last owner. A vendor's
 * owners prove first that it is them, as for all that changes who owns it.
 * @throws NotFound for strangers, Conflict for the last owner, SecondFactorNeeded
 */
export function leaveOrganisation(
  actor: Actor,
  input: { organisationId: string },
  database: Database,
): Promise<void> {
  return changeMembers(actor, input.organisationId, database, async (change) => {
    const { kind, role } = change.acting;
    const { personId } = change.actor;
    if (kind === 'isv' && role === 'owner') requireFreshSecondFactor(change);
    if (role === 'owner') await requireAnotherOwner(change, personId);
    await endMembership(change, personId);
    await recordOf(change, 'member.left', { person: personId, role });
  });
}

type Member = { id: string; name: string; email: string; role: IsvRole | CustomerRole };

async function memberOf({ acting, trx }: TeamChange, personId: string): Promise<Member> {
  const member = await trx
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select(['p.id', 'p.name', 'p.email', 'm.role'])
    .where('m.organisation_id', '=', acting.id)
    .where('m.person_id', '=', personId)
    .forUpdate('m')
    .executeTakeFirst();
  if (!member) throw new NotFound('There is no such person in this organisation.');
  return member;
}

async function requireAnotherOwner({ acting, trx }: TeamChange, personId: string): Promise<void> {
  const another = await trx
    .selectFrom('membership')
    .select('person_id')
    .where('organisation_id', '=', acting.id)
    .where('role', '=', 'owner')
    .where('person_id', '<>', personId)
    .limit(1)
    .executeTakeFirst();
  if (!another) throw new Conflict(LAST_OWNER);
}

/** Without a second factor an owner of a vendor could do nothing that only owners may. */
async function requireFactorOfOwner({ acting, trx }: TeamChange, member: Member): Promise<void> {
  if (acting.kind !== 'isv') return;
  // Whoever removes the last one meanwhile holds the person, and then it is gone; see `holdFactors`.
  await trx.selectFrom('person').select('id').where('id', '=', member.id).forShare().execute();
  if (await hasSecondFactor(readingOf(trx), member.id)) return;
  throw new Conflict(
    `${member.name} needs a second factor first, as every owner of a vendor does.`,
  );
}

async function endMembership({ acting, trx }: TeamChange, personId: string): Promise<void> {
  await trx
    .deleteFrom('membership')
    .where('organisation_id', '=', acting.id)
    .where('person_id', '=', personId)
    .execute();
}

/** The name that mails call the organisation by. */
async function nameOf({ acting, trx }: TeamChange): Promise<string> {
  const { name } = await trx
    .selectFrom('organisation')
    .select('name')
    .where('id', '=', acting.id)
    .executeTakeFirstOrThrow();
  return name;
}

async function recordOf(
  change: TeamChange,
  verb: string,
  details: Record<string, unknown>,
): Promise<void> {
  const subject = { kind: 'organisation', id: change.acting.id };
  await record(change, { verb, subject, as: 'member', details });
}
