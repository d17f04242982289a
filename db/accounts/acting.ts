import type { Kysely, Transaction } from 'kysely';
import type { Acting, Actor, Person } from '../actor.ts';
import { Forbidden } from '../errors.ts';
import type { Tables } from '../tables.ts';
import type { CustomerRole, IsvRole, OrganisationKind } from './table.ts';

const ISV_ROLES: readonly IsvRole[] = ['owner', 'developer', 'marketer', 'viewer'];
const CUSTOMER_ROLES: readonly CustomerRole[] = ['owner', 'member'];

/**
 * The actor that a person is when acting for an organisation (or for none).
 * @throws Forbidden when the person is not a member there
 */
export async function personActing(
  kysely: Kysely<Tables>,
  personId: string,
  organisationId: string | null,
): Promise<Person> {
  const staff = await kysely
    .selectFrom('staff_role')
    .select('role')
    .where('person_id', '=', personId)
    .execute();
  const organisation =
    organisationId === null ? null : await membershipOf(kysely, personId, organisationId, false);
  return { kind: 'person', personId, organisation, staffRoles: staff.map((row) => row.role) };
}

/**
 * The same actor with the roles that hold now, read with a share lock: until the transaction ends
 * nobody can take them away.
 * @throws Forbidden when the membership is gone
 */
export async function refreshActor<Who extends Actor>(
  trx: Transaction<Tables>,
  actor: Who,
): Promise<Who> {
  if (actor.kind !== 'person') return actor;
  const { personId } = actor;
  const staff = await trx
    .selectFrom('staff_role')
    .select('role')
    .where('person_id', '=', personId)
    .forShare()
    .execute();
  const organisation =
    actor.organisation && (await membershipOf(trx, personId, actor.organisation.id, true));
  return { ...actor, organisation, staffRoles: staff.map((row) => row.role) };
}

async function membershipOf(
  kysely: Kysely<Tables>,
  personId: string,
  organisationId: string,
  hold: boolean,
): Promise<Acting> {
  const row = await kysely
    .selectFrom('membership')
    .select(['organisation_kind', 'role'])
    .where('person_id', '=', personId)
    .where('organisation_id', '=', organisationId)
    .$if(hold, (query) => query.forShare())
    .executeTakeFirst();
  const acting = row && asActing(organisationId, row.organisation_kind, row.role);
  if (!acting) throw new Forbidden('You are not a member of this organisation.');
  return acting;
}

function asActing(id: string, kind: OrganisationKind, role: string): Acting | null {
  if (kind === 'isv') {
    const found = ISV_ROLES.find((name) => name === role);
    return found ? { id, kind, role: found } : null;
  }
  const found = CUSTOMER_ROLES.find((name) => name === role);
  return found ? { id, kind, role: found } : null;
}
