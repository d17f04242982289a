import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { changeRole, leaveOrganisation, removeMember } from '#db/accounts/members.ts';
import type { Actor, Person } from '#db/actor.ts';
import { Conflict, Forbidden, NotFound } from '#db/errors.ts';
import { testDatabase } from '../../support/database.ts';
import { enterCustomer, join } from '../../support/people.ts';
import { rounds } from '../../support/rounds.ts';

const database = testDatabase();

function remove(actor: Actor, organisationId: string, personId: string): Promise<void> {
  return removeMember(actor, { organisationId, personId }, database);
}

async function rolesIn(organisationId: string): Promise<string[]> {
  const members = database.kysely.selectFrom('membership').select('role');
  const rows = await members.where('organisation_id', '=', organisationId).execute();
  return rows.map(({ role }) => role);
}

test.each([
  [
    'demoted',
    (who: Person, id: string) =>
      changeRole(who, { organisationId: id, personId: who.personId, role: 'member' }, database),
  ],
  ['removed', (who: Person, id: string) => remove(who, id, who.personId)],
  ['gone', (who: Person, id: string) => leaveOrganisation(who, { organisationId: id }, database)],
])('the last owner cannot be %s, but one of two can', async (_, attempt) => {
  const customer = await enterCustomer('customer', database);
  const { id, owner } = customer;
  await join('member', customer, 'member', database);
  await expect(attempt(owner, id)).rejects.toBeInstanceOf(Conflict);
  await join('second', customer, 'owner', database);
  await attempt(owner, id);
  expect(await rolesIn(id)).toContain('owner');
});

test('of two owners who demote, remove or leave at once one stays, and none waits in vain', async () => {
  const { kysely } = database;
  const before = await deadlocks();
  for (let round = 0; round < rounds(50, 300); round += 1) {
    const customer = await enterCustomer('customer', database);
    const first = customer.owner;
    const second = await join('second', customer, 'owner', database);
    const { id: organisationId } = customer;
    const demoting = (actor: Person, { personId }: Person) =>
      changeRole(actor, { organisationId, personId, role: 'member' }, database);
    const leaving = (actor: Person) => leaveOrganisation(actor, { organisationId }, database);
    const removing = (actor: Person, other: Person) =>
      remove(actor, organisationId, other.personId);
    const ways = [demoting, leaving, removing];
    const way = ways[round % 3] ?? demoting;
    const other = ways[Math.floor(round / 3) % 3] ?? demoting;
    const results = await Promise.allSettled([way(first, second), other(second, first)]);
    for (const result of results) {
      if (result.status === 'fulfilled') continue;
      expect([Forbidden, Conflict, NotFound].some((one) => result.reason instanceof one)).toBe(
        true,
      );
    }
    const owners = await kysely
      .selectFrom('membership')
      .select('person_id')
      .where('organisation_id', '=', organisationId)
      .where('role', '=', 'owner')
      .execute();
    expect(owners, `round ${round}`).toHaveLength(1);
  }
  expect(await deadlocks()).toBe(before);
});

async function deadlocks(): Promise<number> {
  const { rows } = await sql<{ deadlocks: number }>`
    select deadlocks::int from pg_stat_database where datname = current_database()
  `.execute(database.kysely);
  return rows[0]?.deadlocks ?? 0;
}
