import { expect, test } from 'vitest';
import { createIsv, type IsvInput } from '#db/accounts/isvs.ts';
import type { Actor } from '#db/actor.ts';
import { Conflict, Invalid, NotFound } from '#db/errors.ts';
import { newId } from '#db/identifier.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { enter, enterStaff, enterVendor } from '../../support/people.ts';
import { acts, countActs } from '../audit/acts.ts';
import { atOnce, attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
let serial = 0;

async function input(given: Partial<IsvInput> = {}): Promise<IsvInput> {
  serial += 1;
  const owner = await enter('owner', database);
  return {
    name: 'Nordlicht',
    slug: `nordlicht-${serial}`,
    tier: 'preferred',
    tagline: 'Ledgers for ferries',
    about: 'Since 1999.',
    website: 'https://nordlicht.example',
    supportEmail: 'help@nordlicht.example',
    location: 'Kiel, Germany',
    foundedYear: 1999,
    ownerId: owner.personId,
    reason: 'The application was complete.',
    ...given,
  };
}

const manager = () => enterStaff('manager', 'program_manager', database);

async function add(given: Partial<IsvInput>, actor?: Actor): Promise<string> {
  return createIsv(actor ?? (await manager()), await input(given), database);
}

test('a vendor is active and claimed from its first day, with an owner', async () => {
  const actor = await manager();
  const given = await input();
  const id = await createIsv(actor, given, database);
  const isv = await database.kysely
    .selectFrom('isv as i')
    .innerJoin('organisation as o', 'o.id', 'i.organisation_id')
    .select(['o.name', 'o.kind', 'i.slug', 'i.state', 'i.tier', 'i.claimed_at', 'i.import_key'])
    .where('o.id', '=', id)
    .executeTakeFirstOrThrow();
  expect(isv).toEqual({
    name: 'Nordlicht',
    kind: 'isv',
    slug: given.slug,
    state: 'active',
    tier: 'preferred',
    claimed_at: NOON,
    import_key: null,
  });
  const members = await database.kysely
    .selectFrom('membership')
    .select(['person_id', 'role'])
    .where('organisation_id', '=', id)
    .execute();
  expect(members).toEqual([{ person_id: given.ownerId, role: 'owner' }]);
  expect(await acts('isv.created', id, database)).toMatchObject([
    { acting_as: 'staff', person_id: actor.personId, reason: 'The application was complete.' },
  ]);
});

test('only a program manager takes vendors into the program', async () => {
  const cast = await castAround(await enterVendor('vendor', database), database);
  const outcomes = await attempts(cast, (actor) => add({}, actor));
  expect(outcomes).toEqual(everybody('Forbidden', { programManager: 'done' }));
});

test('of two vendors that race for one address one gets it', async () => {
  const slug = 'raced-for';
  const actors = [await manager(), await manager()];
  const inputs = [await input({ slug }), await input({ slug })];
  const before = await countActs(database);
  const tries = actors.map((actor, index) => createIsv(actor, inputs[index] ?? never(), database));
  expect(await atOnce(tries)).toEqual({ done: 1, Conflict: 1 });
  expect(await countActs(database)).toBe(before + 1);
  await expect(add({ slug })).rejects.toBeInstanceOf(Conflict);
});

test('a vendor refused leaves no organisation behind', async () => {
  const name = 'Nobody’s company';
  await expect(add({ name, ownerId: newId(NOON) })).rejects.toBeInstanceOf(NotFound);
  const { kysely } = database;
  const left = await kysely.selectFrom('organisation').select('id').where('name', '=', name);
  expect(await left.execute()).toEqual([]);
});

test.each(['', '  ', 'x'.repeat(121)])('%o is not a name', async (name) => {
  await expect(add({ name })).rejects.toBeInstanceOf(Invalid);
});

test('a vendor’s site is on the web, and nothing that would run in the visitor’s browser', async () => {
  await expect(add({ website: 'javascript:alert(1)' })).rejects.toHaveProperty('fields.website');
});

test.each([
  ['an address with capitals', { slug: 'Nordlicht' }],
  ['an address with a space', { slug: 'nord licht' }],
  ['a tagline of 161 characters', { tagline: 'x'.repeat(161) }],
  ['a founding in the year 90', { foundedYear: 90 }],
  ['no reason', { reason: '' }],
])('%s is invalid input, not an error of ours', async (_, given) => {
  await expect(add(given)).rejects.toBeInstanceOf(Invalid);
});

function never(): never {
  throw new Error('There is an input for each.');
}
