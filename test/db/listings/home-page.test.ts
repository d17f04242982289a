import { expect, test } from 'vitest';
import { system } from '#db/actor.ts';
import { issueCertificate } from '#db/certificates/issue.ts';
import { readingOf } from '#db/connection.ts';
import { categoryTree } from '#db/listings/categories.ts';
import { homePage } from '#db/listings/home-page.ts';
import { importListings } from '#db/listings/import.ts';
import { deprecateListing } from '#db/listings/retire.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { liveListing } from '../../support/listings.ts';
import { enterVendor } from '../../support/people.ts';
import { importLine } from './import-lines.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const DAY = 24 * 60 * 60 * 1000;
const on = (days: number) => new Date(NOON.getTime() + days * DAY);
const clock = (days: number) => ({ kysely: database.kysely, now: () => on(days) });

test('an empty marketplace has 25 categories in 7 groups and empty shelves', async () => {
  const page = await homePage(reading, NOON);
  expect(page.groups).toHaveLength(7);
  expect(page.groups.flatMap((group) => group.categories)).toHaveLength(25);
  expect(page).toMatchObject({
    appCount: 0,
    shelves: { newlyCertified: [], bestRated: [], newest: [] },
  });
});

test('shelves hold six apps that are still made; all that are on offer count', async () => {
  const lines = Array.from({ length: 9 }, () => importLine({ category: 'marketing' }));
  await importListings(system('import'), { lines, source: 'tests' }, database);
  const vendor = await enterVendor('vendor', database);
  const old = await liveListing(vendor, clock(2));
  const made = await liveListing(vendor, clock(1));
  await deprecateListing(
    vendor.owner,
    { listingId: old.listingId, successorId: made.listingId, reason: 'Old.' },
    clock(3),
  );
  const { appCount, groups, shelves } = await homePage(reading, on(3));
  expect(appCount).toBe(11);
  expect(shelves.bestRated).toHaveLength(6);
  expect(shelves.newest).toHaveLength(6);
  expect(shelves.newest[0]?.slug).toBe(made.slug);
  expect(groups).toEqual(await categoryTree(reading));
  const counts = groups.flatMap((group) => group.categories).filter((one) => one.count > 0);
  expect(counts.map(({ slug, count }) => [slug, count])).toEqual([
    ['marketing', 9],
    ['finance-accounting', 2],
  ]);
});

test('newly certified are those whose certificate holds, the most recent first', async () => {
  const vendor = await enterVendor('vendor', database);
  const certify = async (days: number, until: number) => {
    const app = await liveListing(vendor, database);
    await issueCertificate(
      app.reviewer,
      {
        listingId: app.listingId,
        appVersion: '1',
        track: 'integration',
        level: 'basic',
        validUntil: on(until),
        criteria: [{ criterion: 'A', method: 'B', result: 'met', remarks: null }],
        reason: 'Met.',
      },
      clock(days),
    );
    return app.slug;
  };
  const slugs = [await certify(10, 100), await certify(20, 30), await certify(15, 100)];
  const shown = async (days: number) =>
    (await homePage(reading, on(days))).shelves.newlyCertified.map((card) => card.slug);
  expect(await shown(25)).toEqual([slugs[1], slugs[2], slugs[0]]);
  expect(await shown(30)).toEqual([slugs[2], slugs[0]]);
});
