import type { Actor, Person } from '../actor.ts';
import { actsFor } from '../actor.ts';
import { record } from '../audit/record.ts';
import { type Change, change, type Database } from '../change.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '../errors.ts';
import { newId } from '../identifier.ts';
import { counted } from './counted.ts';
import { type CustomerInput, checkCustomer, wrongOrganisationName } from './customer-facts.ts';
import { rolesOf } from './roles.ts';
import type { CustomerRole, IsvRole, OrganisationKind } from './table.ts';

/** Whether the actor may found a customer organisation: every signed-in person may. */
export function mayCreateCustomer(actor: Actor): actor is Person {
  return actor.kind === 'person';
}

/**
 * Founds a customer organisation; the actor becomes its owner.
 * @returns its id
 * @throws Forbidden for anybody but a person, Invalid for an empty name and for unknown facts, TooOften
 */
export async function createCustomer(
  actor: Actor,
  input: CustomerInput,
  database: Database,
): Promise<string> {
  if (!mayCreateCustomer(actor)) throw new Forbidden('Sign in to found an organisation.');
  return counted(database.kysely, [['organisations', actor.personId]], () =>
    change(database, actor, (change) => found(change, input)),
  );
}

async function found(change: Change<Person>, input: CustomerInput): Promise<string> {
  const { actor: founder, now, trx } = change;
  const { industry, name, region, sizeBand } = checkCustomer(input);
  const id = await enterOrganisation(change, 'customer', name);
  await trx
    .insertInto('customer')
    .values({ organisation_id: id, industry, size_band: sizeBand, region })
    .execute();
  await trx
    .insertInto('membership')
    .values({
      organisation_id: id,
      organisation_kind: 'customer',
      person_id: founder.personId,
      role: 'owner',
      created_at: now,
    })
    .execute();
  await record(change, { verb: 'customer.created', subject: { kind: 'organisation', id } });
  return id;
}

/** Whether the actor may take people into the organisation. */
export function mayAddMember(actor: Actor, organisationId: string): boolean {
  return actsFor(actor, organisationId, ['owner']);
}

/**
 * Takes a person into the organisation that the actor owns and acts for.
 * @param input.role one of the roles of that kind of organisation
 * @throws NotFound for strangers and for an unknown person, Forbidden for members who are not
 *   owners, Invalid for a role of the other kind, Conflict when the person is a member already
 */
export function addMember(
  actor: Actor,
  input: { organisationId: string; personId: string; role: IsvRole | CustomerRole },
  database: Database,
): Promise<void> {
  return change(database, actor, async (change) => {
    const acting = change.actor.kind === 'person' ? change.actor.organisation : null;
    if (acting?.id !== input.organisationId) throw new NotFound('There is no such organisation.');
    if (!mayAddMember(change.actor, acting.id)) throw new Forbidden('Only an owner adds people.');
    if (!rolesOf(acting.kind).includes(input.role)) {
      throw new Invalid({ role: 'There is no such role in this organisation.' });
    }
    const added = await change.trx
      .insertInto('membership')
      .values({
        organisation_id: acting.id,
        organisation_kind: acting.kind,
        person_id: input.personId,
        role: input.role,
        created_at: change.now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows === 0n)
      throw new Conflict('This person is a member already.');
    await record(change, {
      verb: 'member.added',
      subject: { kind: 'organisation', id: acting.id },
      as: 'member',
      details: { person: input.personId, role: input.role },
    });
  });
}

/**
 * The row that customers and vendors share.
 * @returns its id
 * @throws Invalid for a name that is empty or too long
 */
export async function enterOrganisation(
  change: Change,
  kind: OrganisationKind,
  givenName: string,
): Promise<string> {
  const name = givenName.trim();
  const wrong = wrongOrganisationName(name);
  if (wrong) throw new Invalid({ name: wrong });
  const id = newId(change.now);
  await change.trx
    .insertInto('organisation')
    .values({ id, kind, name, created_at: change.now })
    .execute();
  return id;
}
