import { expect, test } from 'vitest';
import type { Actor } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { Invalid, NotFound } from '#db/errors.ts';
import { newId } from '#db/identifier.ts';
import { deprecateListing } from '#db/listings/retire.ts';
import { arrangeShelf, mayArrangeShelves, removeShelf } from '#db/shelves/arrange.ts';
import type { ShelfContent } from '#db/shelves/content.ts';
import { asShelves, shelvedApps } from '#db/shelves/shown.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { draftListing, liveListing } from '../../support/listings.ts';
import { enterStaff, enterVendor } from '../../support/people.ts';
import { acts } from '../audit/acts.ts';
import { atOnce, attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
let serial = 0;

async function scene(apps = 3) {
  const vendor = await enterVendor('vendor', database);
  const manager = await enterStaff('manager', 'program_manager', database);
  const ids: string[] = [];
  for (let app = 0; app < apps; app += 1) ids.push((await liveListing(vendor, database)).listingId);
  return { vendor, manager, ids };
}

function shelfOf(ids: readonly string[], given: Partial<ShelfContent> = {}): ShelfContent {
  serial += 1;
  return {
    slug: `shelf-${serial}`,
    title: 'For small shops',
    reason: 'They fit behind one counter.',
    position: 0,
    shownFrom: NOON,
    shownUntil: null,
    apps: ids.map((listingId, index) => ({ listingId, reason: `Reason ${index}` })),
    ...given,
  };
}

function arrange(actor: Actor, shelf: ShelfContent, reason = 'Asked for.'): Promise<string> {
  return arrangeShelf(actor, { shelf, reason }, database);
}

async function shown(slug: string) {
  const shelves = asShelves(await shelvedApps(reading, NOON).execute());
  const shelf = shelves.find((one) => one.slug === slug);
  if (!shelf) return null;
  return { ...shelf, apps: shelf.apps.map(({ id, reason }) => ({ listingId: id, reason })) };
}

/** Which fields of a shelf are refused. */
function wrongFields(actor: Actor, shelf: ShelfContent): Promise<string[]> {
  return arrange(actor, shelf).then(
    () => [],
    (error: unknown) => (error instanceof Invalid ? Object.keys(error.fields) : ['another error']),
  );
}

test('a shelf stands there whole, with a reason for each app, on record', async () => {
  const { ids, manager } = await scene();
  const shelf = shelfOf(ids);
  const id = await arrange(manager, shelf, 'Three vendors asked.');
  expect(await shown(shelf.slug)).toEqual({
    slug: shelf.slug,
    title: shelf.title,
    reason: shelf.reason,
    apps: shelf.apps,
  });
  expect(await acts('shelf.arranged', id, database)).toMatchObject([
    {
      acting_as: 'staff',
      person_id: manager.personId,
      reason: 'Three vendors asked.',
      details: { slug: shelf.slug, apps: shelf.apps },
    },
  ]);
});

test('arranged again under its slug it is another shelf in the same place', async () => {
  const { ids, manager } = await scene(4);
  const first = shelfOf(ids);
  const id = await arrange(manager, first);
  const second = shelfOf(ids.slice(1).toReversed(), { slug: first.slug, title: 'For bakeries' });
  expect(await arrange(manager, second)).toBe(id);
  expect(await shown(first.slug)).toMatchObject({ title: 'For bakeries', apps: second.apps });
});

test('only a program manager arranges and removes shelves', async () => {
  const { ids, manager, vendor } = await scene();
  const cast = await castAround(vendor, database);
  const arranged = await attempts(cast, (actor) => arrange(actor, shelfOf(ids)));
  expect(arranged).toEqual(everybody('Forbidden', { programManager: 'done' }));
  const { slug } = shelfOf(ids);
  await arrange(manager, shelfOf(ids, { slug }));
  const removed = await attempts(cast, (actor) =>
    removeShelf(actor, { slug, reason: 'Over.' }, database),
  );
  expect(removed).toEqual(everybody('Forbidden', { programManager: 'done' }));
  expect(Object.values(cast).filter(mayArrangeShelves)).toEqual([cast.programManager]);
});

test('a shelf that is removed is gone, on record, and cannot be removed again', async () => {
  const { ids, manager } = await scene();
  const shelf = shelfOf(ids);
  const id = await arrange(manager, shelf);
  const remove = () => removeShelf(manager, { slug: shelf.slug, reason: 'Over.' }, database);
  await remove();
  expect(await shown(shelf.slug)).toBeNull();
  expect(await acts('shelf.removed', id, database)).toMatchObject([{ reason: 'Over.' }]);
  await expect(remove()).rejects.toBeInstanceOf(NotFound);
});

test('every field that is wrong is named', async () => {
  const { ids, manager } = await scene(13);
  const three = ids.slice(0, 3);
  const longest = { title: 'a'.repeat(60), reason: 'a'.repeat(200), position: 9999 };
  expect(await wrongFields(manager, shelfOf(ids.slice(0, 12), longest))).toEqual([]);
  const wrong: [Partial<ShelfContent>, string[]][] = [
    [{ slug: 'Not A Slug' }, ['slug']],
    [{ slug: 'new' }, ['slug']],
    [{ slug: 'a'.repeat(61), title: ' ' }, ['slug', 'title']],
    [{ title: 'a'.repeat(61), reason: 'a'.repeat(201) }, ['title', 'reason']],
    [{ position: 0.5 }, ['position']],
    [{ shownUntil: NOON }, ['shownUntil']],
    [{ apps: shelfOf(ids.slice(0, 2)).apps }, ['apps']],
    [{ apps: shelfOf(ids).apps }, ['apps']],
    [{ apps: shelfOf([...three, ...three]).apps }, ['apps']],
    [
      { apps: three.map((listingId) => ({ listingId, reason: 'a'.repeat(161) })) },
      ['apps.0', 'apps.1', 'apps.2'],
    ],
  ];
  for (const [given, fields] of wrong) {
    expect(await wrongFields(manager, shelfOf(three, given))).toEqual(fields);
  }
  await expect(arrange(manager, shelfOf(three), ' ')).rejects.toBeInstanceOf(Invalid);
});

test('only apps that are live, under an active vendor, can be put on a shelf', async () => {
  const { ids, manager, vendor } = await scene(4);
  const [old = '', successorId = ''] = ids;
  await deprecateListing(vendor.owner, { listingId: old, successorId, reason: 'Old.' }, database);
  const asleep = await scene(1);
  await database.kysely
    .updateTable('isv')
    .set({ state: 'suspended' })
    .where('organisation_id', '=', asleep.vendor.id)
    .execute();
  const draft = (await draftListing(vendor, database)).listingId;
  const good = ids.slice(1);
  const apps = [old, ...good, draft, ...asleep.ids, newId(NOON)];
  const fields = await wrongFields(manager, shelfOf(apps));
  expect(fields).toEqual(['apps.0', 'apps.4', 'apps.5', 'apps.6']);
  expect(await wrongFields(manager, shelfOf(good))).toEqual([]);
});

test('of two arranged at once under one slug one stands there, whole', async () => {
  const { ids, manager } = await scene(6);
  const { slug } = shelfOf([]);
  const one = shelfOf(ids.slice(0, 3), { slug });
  const other = shelfOf(ids.slice(2), { slug });
  const tries = [one, other, one, other, one, other].map((shelf) => arrange(manager, shelf));
  expect(await atOnce(tries)).toEqual({ done: 6 });
  expect([one.apps, other.apps]).toContainEqual((await shown(slug))?.apps);
});
