import { beforeAll, expect, test } from 'vitest';
import type { Actor, Person } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { Conflict } from '#db/errors.ts';
import { withdrawListing } from '#db/listings/retire.ts';
import { arrangeShelf, removeShelf } from '#db/shelves/arrange.ts';
import { listingsNamed, shelfSettings } from '#db/shelves/settings.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { draftListing, liveListing } from '../../support/listings.ts';
import { enterStaff, enterVendor } from '../../support/people.ts';
import { atOnce, attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const reason = 'Asked for.';
const apps: { listingId: string; slug: string }[] = [];
let vendor: Awaited<ReturnType<typeof enterVendor>>;
let manager: Person;
beforeAll(async () => {
  vendor = await enterVendor('vendor', database);
  manager = await enterStaff('manager', 'program_manager', database);
  for (let app = 0; app < 4; app += 1) apps.push(await liveListing(vendor, database));
});

function arrange(slug: string, seen: number | null, title = 'For shops', actor: Actor = manager) {
  const shelf = {
    slug,
    title,
    reason: 'They fit.',
    position: 0,
    shownFrom: NOON,
    shownUntil: null,
    apps: apps.slice(0, 3).map(({ listingId }) => ({ listingId, reason: 'Small.' })),
  };
  return arrangeShelf(actor, { shelf, reason, seen }, database);
}

const settingOf = async (slug: string) =>
  (await shelfSettings(reading, manager, NOON)).find((shelf) => shelf.slug === slug);

test('a shelf is arranged by those who saw how it is', async () => {
  await arrange('one', null);
  await arrange('one', 1, 'For larger shops');
  expect(await settingOf('one')).toMatchObject({ title: 'For larger shops', version: 2 });
  await expect(arrange('one', 1)).rejects.toBeInstanceOf(Conflict);
  await expect(arrange('one', null)).rejects.toBeInstanceOf(Conflict);
  await expect(arrange('never-was', 1)).rejects.toBeInstanceOf(Conflict);
});

test('of two new ones of the same address, and of two changes, one is done', async () => {
  const fresh = Array.from({ length: 4 }, () => arrange('two', null));
  expect(await atOnce(fresh)).toEqual({ done: 1, Conflict: 3 });
  const changes = Array.from({ length: 4 }, () => arrange('two', 1));
  expect(await atOnce(changes)).toEqual({ done: 1, Conflict: 3 });
});

test('a shelf that was arranged meanwhile is not removed', async () => {
  await arrange('three', null);
  await arrange('three', 1);
  const remove = (seen: number) => removeShelf(manager, { slug: 'three', reason, seen }, database);
  await expect(remove(1)).rejects.toBeInstanceOf(Conflict);
  await remove(2);
  expect(await settingOf('three')).toBeUndefined();
});

test('what visitors cannot see of a shelf is marked for those who arrange it', async () => {
  await arrange('four', null);
  const { listingId } = apps[0] ?? { listingId: '' };
  await withdrawListing(vendor.owner, { listingId, reason: 'Old.' }, database);
  const shown = (await settingOf('four'))?.apps.map((app) => [app.slug, app.isOnOffer]);
  expect(shown).toEqual([
    [apps[0]?.slug, false],
    [apps[1]?.slug, true],
    [apps[2]?.slug, true],
  ]);
});

test('apps are named by their addresses, and a draft has none', async () => {
  const draft = await draftListing(vendor, database);
  const found = await listingsNamed(reading, [apps[1]?.slug ?? '', draft.slug, 'nothing']);
  expect([...found]).toEqual([[apps[1]?.slug, apps[1]?.listingId]]);
  expect(await listingsNamed(reading, [])).toEqual(new Map());
});

test('only a program manager sees how shelves are arranged', async () => {
  const cast = await castAround(vendor, database);
  expect(await attempts(cast, (actor) => shelfSettings(reading, actor, NOON))).toEqual(
    everybody('NotFound', { programManager: 'done' }),
  );
});
