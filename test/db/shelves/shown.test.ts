import { expect, test } from 'vitest';
import { readingOf } from '#db/connection.ts';
import { withdrawListing } from '#db/listings/retire.ts';
import { arrangeShelf } from '#db/shelves/arrange.ts';
import { asShelves, nextShelfChange, shelvedApps } from '#db/shelves/shown.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { liveListing } from '../../support/listings.ts';
import { enterStaff, enterVendor } from '../../support/people.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const hour = (hours: number) => new Date(NOON.getTime() + hours * 60 * 60 * 1000);
const shownShelves = async (at: Date) => asShelves(await shelvedApps(reading, at).execute());
const changeAfter = async (at: Date) =>
  (await nextShelfChange(reading, at).executeTakeFirst())?.next ?? null;
const slugsAt = async (hours: number) =>
  (await shownShelves(hour(hours))).map((shelf) => shelf.slug);

test('shelves are shown in their order and time, while three of their apps are on offer', async () => {
  expect(await shownShelves(NOON)).toEqual([]);
  expect(await changeAfter(NOON)).toBeNull();
  const vendor = await enterVendor('vendor', database);
  const manager = await enterStaff('manager', 'program_manager', database);
  const ids: string[] = [];
  for (let app = 0; app < 4; app += 1) ids.push((await liveListing(vendor, database)).listingId);
  const arrange = (slug: string, position: number, from: number, until: number | null, apps = 4) =>
    arrangeShelf(
      manager,
      {
        shelf: {
          slug,
          title: slug,
          reason: 'They belong together.',
          position,
          shownFrom: hour(from),
          shownUntil: until === null ? null : hour(until),
          apps: ids.slice(-apps).map((listingId) => ({ listingId, reason: 'Fits.' })),
        },
        reason: 'For a test.',
      },
      database,
    );
  await arrange('later', 0, 2, 5);
  await arrange('second', 1, 0, null);
  await arrange('also-second', 1, 0, null, 3);

  expect(await slugsAt(-1)).toEqual([]);
  expect(await slugsAt(0)).toEqual(['also-second', 'second']);
  expect(await slugsAt(2)).toEqual(['later', 'also-second', 'second']);
  expect(await slugsAt(5)).toEqual(['also-second', 'second']);
  const changes = [-1, 0, 2, 5].map((hours) => changeAfter(hour(hours)));
  expect(await Promise.all(changes)).toEqual([hour(0), hour(2), hour(5), null]);

  const [first, second, ...rest] = ids;
  await withdrawListing(vendor.owner, { listingId: second ?? '', reason: 'Over.' }, database);
  const [only, none] = await shownShelves(NOON);
  expect(none).toBeUndefined();
  expect(only?.slug).toBe('second');
  expect(only?.apps.map((app) => app.id)).toEqual([first, ...rest]);
});
