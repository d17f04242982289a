import { expect, test } from 'vitest';
import { addMember, createCustomer } from '#db/accounts/organisations.ts';
import type { Actor } from '#db/actor.ts';
import { Conflict, Forbidden, Invalid, NotFound, TooOften } from '#db/errors.ts';
import { newId } from '#db/identifier.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { enter, enterCustomer, enterVendor, join } from '../../support/people.ts';
import { acts } from '../audit/acts.ts';
import { atOnce, attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const input = { name: 'Harbour Co', industry: 'logistics', sizeBand: '51-250', region: 'Europe' };

function found(actor: Actor, name = input.name): Promise<string> {
  return createCustomer(actor, { ...input, sizeBand: '51-250', name }, database);
}

async function rolesIn(organisationId: string) {
  const { kysely } = database;
  const members = kysely.selectFrom('membership').select(['person_id', 'role']);
  return members.where('organisation_id', '=', organisationId).execute();
}

test('who founds a customer organisation owns it', async () => {
  const founder = await enter('founder', database);
  const id = await found(founder, ' Harbour Co ');
  const { kysely } = database;
  const row = kysely
    .selectFrom('customer')
    .innerJoin('organisation as o', 'o.id', 'organisation_id');
  expect(
    await row
      .select(['o.name', 'o.kind', 'industry', 'size_band', 'region', 'o.created_at'])
      .where('o.id', '=', id)
      .executeTakeFirst(),
  ).toEqual({
    name: 'Harbour Co',
    kind: 'customer',
    industry: 'logistics',
    size_band: '51-250',
    region: 'Europe',
    created_at: NOON,
  });
  expect(await rolesIn(id)).toEqual([{ person_id: founder.personId, role: 'owner' }]);
  expect(await acts('customer.created', id, database)).toMatchObject([
    { acting_as: 'person', person_id: founder.personId },
  ]);
});

test('everybody who is signed in may found one, and nobody else', async () => {
  const cast = await castAround(await enterVendor('vendor', database), database);
  const outcomes = await attempts(cast, (actor) => found(actor));
  expect(outcomes).toEqual(everybody('done', { anonymous: 'Forbidden', platform: 'Forbidden' }));
});

test.each(['', '  ', 'x'.repeat(121)])('%o is not a name', async (name) => {
  await expect(found(await enter('founder', database), name)).rejects.toBeInstanceOf(Invalid);
});

test('a person founds ten a day; what is refused takes nothing from that', async () => {
  const founder = await enter('founder', database);
  await expect(found(founder, '')).rejects.toBeInstanceOf(Invalid);
  for (let count = 0; count < 10; count += 1) await found(founder);
  await expect(found(founder)).rejects.toBeInstanceOf(TooOften);
  await found(await enter('another', database));
});

test('an owner takes people in, on record', async () => {
  const { id, owner } = await enterCustomer('customer', database);
  const { personId } = await enter('colleague', database);
  await addMember(owner, { organisationId: id, personId, role: 'member' }, database);
  expect(await rolesIn(id)).toContainEqual({ person_id: personId, role: 'member' });
  expect(await acts('member.added', id, database)).toMatchObject([
    {
      acting_as: 'member',
      person_id: owner.personId,
      organisation_id: id,
      details: { person: personId, role: 'member' },
    },
  ]);
});

test('only an owner adds people to a vendor; who is outside does not learn of it', async () => {
  const vendor = await enterVendor('vendor', database);
  const cast = await castAround(vendor, database);
  const outcomes = await attempts(cast, async (actor) => {
    const { personId } = await enter('newcomer', database);
    await addMember(actor, { organisationId: vendor.id, personId, role: 'viewer' }, database);
  });
  expect(outcomes).toEqual(
    everybody('NotFound', {
      viewer: 'Forbidden',
      marketer: 'Forbidden',
      developer: 'Forbidden',
      owner: 'done',
    }),
  );
});

test('a member who is not an owner may not add people to a customer', async () => {
  const customer = await enterCustomer('customer', database);
  const member = await join('member', customer, 'member', database);
  const { personId } = await enter('newcomer', database);
  const adding = addMember(
    member,
    { organisationId: customer.id, personId, role: 'owner' },
    database,
  );
  await expect(adding).rejects.toBeInstanceOf(Forbidden);
});

test('an owner may not act in an organisation that the owner does not act for', async () => {
  const one = await enterCustomer('one', database);
  const other = await enterCustomer('other', database);
  await addMember(
    other.owner,
    { organisationId: other.id, personId: one.owner.personId, role: 'owner' },
    database,
  );
  const { personId } = await enter('newcomer', database);
  const adding = addMember(
    one.owner,
    { organisationId: other.id, personId, role: 'member' },
    database,
  );
  await expect(adding).rejects.toBeInstanceOf(NotFound);
});

test('a person is a member once, and keeps the role', async () => {
  const customer = await enterCustomer('customer', database);
  const { personId } = await enter('colleague', database);
  const add = (role: 'owner' | 'member') =>
    addMember(customer.owner, { organisationId: customer.id, personId, role }, database);
  const tries = Array.from({ length: 8 }, () => add('member'));
  expect(await atOnce(tries)).toEqual({ done: 1, Conflict: 7 });
  await expect(add('owner')).rejects.toBeInstanceOf(Conflict);
  expect(await rolesIn(customer.id)).toContainEqual({ person_id: personId, role: 'member' });
  expect(await acts('member.added', customer.id, database)).toHaveLength(1);
});

test.each([
  ['a person who is unknown', { personId: newId(NOON), role: 'member' as const }, NotFound],
  ['a role that customers do not have', { personId: null, role: 'developer' as const }, Invalid],
])('%s is refused in words, not as an error of ours', async (_, given, refusal) => {
  const customer = await enterCustomer('customer', database);
  const personId = given.personId ?? (await enter('colleague', database)).personId;
  const { id: organisationId, owner } = customer;
  const adding = addMember(owner, { organisationId, personId, role: given.role }, database);
  await expect(adding).rejects.toBeInstanceOf(refusal);
});
