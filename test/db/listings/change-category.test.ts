import { beforeAll, expect, test } from 'vitest';
import type { Actor, Person } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { Conflict, Invalid, NotFound } from '#db/errors.ts';
import { newId } from '#db/identifier.ts';
import { categorySettings } from '#db/listings/category-settings.ts';
import { addCategory, changeCategory, removeCategory } from '#db/listings/change-category.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { draftListing } from '../../support/listings.ts';
import { enterStaff, enterVendor } from '../../support/people.ts';
import { acts } from '../audit/acts.ts';
import { atOnce, attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const reason = 'Customers asked for it.';
let serial = 0;
let manager: Person;
beforeAll(async () => {
  manager = await enterStaff('manager', 'program_manager', database);
});

function add(groupId: string | null, actor: Actor = manager, slug?: string): Promise<string> {
  serial += 1;
  const words = { name: `Kind ${serial}`, description: 'Of things.', reason };
  return addCategory(actor, { groupId, slug: slug ?? `kind-${serial}`, ...words }, database);
}

/** Of a category: itself and those beside it, in order. */
async function beside(id: string) {
  const groups = await categorySettings(reading, manager);
  const lists = [groups, ...groups.map(({ categories }) => categories)];
  const list = lists.find((one) => one.some((category) => category.id === id)) ?? [];
  const found = list.find((one) => one.id === id);
  return { list: list.map((one) => one.id), found, version: found?.version ?? 0 };
}

async function alter(
  id: string,
  given: Partial<{ name: string; description: string; place: number; seen: number }> = {},
  actor: Actor = manager,
): Promise<void> {
  const { version: seen } = await beside(id);
  const words = { name: 'Kind', description: '', place: 1, reason, seen, ...given };
  return changeCategory(actor, { id, ...words }, database);
}

test('a group and its categories stand in the order in which they were added', async () => {
  const group = await add(null);
  const ids = [await add(group), await add(group), await add(group)];
  expect((await beside(ids[0] ?? '')).list).toEqual(ids);
  expect((await beside(group)).list.at(-1)).toBe(group);
  expect(await acts('category.added', group, database)).toMatchObject([
    { acting_as: 'staff', person_id: manager.personId, reason },
  ]);
});

test.each([
  [1, [2, 0, 1]],
  [2, [0, 2, 1]],
  [3, [0, 1, 2]],
])('moved to place %i the last of three stands as in %o', async (place, order) => {
  const group = await add(null);
  const ids = [await add(group), await add(group), await add(group)];
  await alter(ids[2] ?? '', { place });
  expect((await beside(ids[0] ?? '')).list).toEqual(order.map((index) => ids[index]));
});

test.each([0, -1, 4, 1.5])('place %d of three is refused', async (place) => {
  const group = await add(null);
  const ids = [await add(group), await add(group), await add(group)];
  await expect(alter(ids[2] ?? '', { place })).rejects.toMatchObject({
    fields: { place: 'Give a whole number from 1 to 3.' },
  });
  expect((await beside(ids[0] ?? '')).list).toEqual(ids);
});

test('a change says what was changed, and nothing else', async () => {
  const id = await add(await add(null));
  const { found } = await beside(id);
  await alter(id, { name: 'Better words', description: found?.description ?? '' });
  expect((await beside(id)).found).toMatchObject({ name: 'Better words', version: 2 });
  const [act] = await acts('category.changed', id, database);
  expect(act?.details).toEqual({ name: { from: found?.name, to: 'Better words' } });
});

test('what somebody else changed meanwhile is not overwritten', async () => {
  const id = await add(await add(null));
  const { version: seen } = await beside(id);
  expect(await atOnce([alter(id, { seen }), alter(id, { seen })])).toEqual({
    done: 1,
    Conflict: 1,
  });
  const removing = removeCategory(manager, { id, reason, seen }, database);
  await expect(removing).rejects.toBeInstanceOf(Conflict);
});

test('two who move different categories of a group at once leave them in one order', async () => {
  const group = await add(null);
  const ids = [await add(group), await add(group), await add(group), await add(group)];
  await Promise.all([alter(ids[3] ?? '', { place: 1 }), alter(ids[2] ?? '', { place: 1 })]);
  const positions = await database.kysely
    .selectFrom('category')
    .select('position')
    .where('parent_id', '=', group)
    .orderBy('position')
    .execute();
  expect(positions.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
});

test('those who change different categories of a group at once wait in one line', async () => {
  const group = await add(null);
  const ids: string[] = [];
  for (let one = 0; one < 6; one += 1) ids.push(await add(group));
  // A transaction of the caller is not tried again after a deadlock.
  const alone = (id: string, place: number) =>
    database.kysely.transaction().execute((trx) => {
      const words = { name: 'Kind', description: '', reason, seen: 1 };
      return changeCategory(manager, { id, place, ...words }, { ...database, kysely: trx });
    });
  const moves = ids.map((id, index) => alone(id, ids.length - index));
  expect(await atOnce(moves)).toEqual({ done: 6 });
});

test('a category can go while no app is in it, not even a draft', async () => {
  const group = await add(null);
  const id = await add(group);
  const slug = `kind-${serial}`;
  const remove = (which: string) =>
    removeCategory(manager, { id: which, reason, seen: 1 }, database);
  await expect(remove(group)).rejects.toBeInstanceOf(Conflict);
  const draft = await draftListing(await enterVendor('vendor', database), database, {
    category: slug,
  });
  expect((await beside(id)).found?.apps).toBe(1);
  await expect(remove(id)).rejects.toBeInstanceOf(Conflict);
  await database.kysely
    .deleteFrom('listing_version')
    .where('listing_id', '=', draft.listingId)
    .execute();
  await remove(id);
  await remove(group);
  expect((await beside(id)).found).toBeUndefined();
  expect(await acts('category.removed', id, database)).toMatchObject([{ details: { slug } }]);
});

test('only a program manager adds, changes and removes categories, and sees the list of them', async () => {
  const cast = await castAround(await enterVendor('vendor', database), database);
  const expected = everybody('Forbidden', { programManager: 'done' });
  const group = await add(null);
  expect(await attempts(cast, (actor) => add(group, actor))).toEqual(expected);
  expect(await attempts(cast, (actor) => alter(group, {}, actor))).toEqual(expected);
  const empty = await add(group);
  const remove = (actor: Actor) => removeCategory(actor, { id: empty, reason, seen: 1 }, database);
  expect(await attempts(cast, remove)).toEqual(expected);
  expect(await attempts(cast, (actor) => categorySettings(reading, actor))).toEqual(
    everybody('NotFound', { programManager: 'done' }),
  );
});

test('an address is given once, and a group has to be there', async () => {
  await add(null, manager, 'taken');
  await expect(add(null, manager, 'taken')).rejects.toBeInstanceOf(Conflict);
  await expect(add(null, manager, 'No Address')).rejects.toBeInstanceOf(Invalid);
  await expect(add(newId(NOON))).rejects.toBeInstanceOf(NotFound);
  const group = await add(null);
  await expect(add(await add(group))).rejects.toBeInstanceOf(NotFound);
});
