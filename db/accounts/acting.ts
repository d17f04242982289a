import type { Transaction } from 'kysely';
import type { Acting, Actor } from '../actor.ts';
import { Forbidden } from '../errors.ts';
import type { Tables } from '../tables.ts';
import { CUSTOMER_ROLES, ISV_ROLES } from './roles.ts';
import type { OrganisationKind } from './table.ts';

/**
 * The same actor with those of its roles that still hold, read with a share lock: until the
 * transaction ends nobody can take them away.
 * @throws Forbidden when the membership is gone
 */
export async function refreshActor<Who extends Actor>(
  trx: Transaction<Tables>,
  actor: Who,
): Promise<Who> {
  if (actor.kind !== 'person') return actor;
  const { organisation: claimed, personId, staffRoles } = actor;
  const organisation = claimed && (await membershipOf(trx, personId, claimed.id));
  if (staffRoles.length === 0) return { ...actor, organisation };
  const held = await trx
    .selectFrom('staff_role')
    .select('role')
    .where('person_id', '=', personId)
    .forShare()
    .execute();
  return { ...actor, organisation, staffRoles: held.map((row) => row.role) };
}

async function membershipOf(
  trx: Transaction<Tables>,
  personId: string,
  organisationId: string,
): Promise<Acting> {
  const row = await trx
    .selectFrom('membership')
    .select(['organisation_kind', 'role'])
    .where('person_id', '=', personId)
    .where('organisation_id', '=', organisationId)
    .forShare()
    .executeTakeFirst();
  const acting = row && asActing(organisationId, row.organisation_kind, row.role);
  if (!acting) throw new Forbidden('You are not a member of this organisation.');
  return acting;
}

/** The role as that of a kind of organisation; null for one that the kind does not have. */
export function asActing(id: string, kind: OrganisationKind, role: string): Acting | null {
  if (kind === 'isv') {
    const found = ISV_ROLES.find((name) => name === role);
    return found ? { id, kind, role: found } : null;
  }
  const found = CUSTOMER_ROLES.find((name) => name === role);
  return found ? { id, kind, role: found } : null;
}
