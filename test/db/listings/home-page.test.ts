import { expect, test } from 'vitest';
import { system } from '#db/actor.ts';
import { issueCertificate } from '#db/certificates/issue.ts';
import { readingOf } from '#db/connection.ts';
import { homePage } from '#db/listings/home-page.ts';
import { importListings } from '#db/listings/import.ts';
import { deprecateListing } from '#db/listings/retire.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { liveListing } from '../../support/listings.ts';
import { enterVendor } from '../../support/people.ts';
import { makeSearchable } from '../../support/searchable.ts';
import { importLine } from './import-lines.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const DAY = 24 * 60 * 60 * 1000;
const on = (days: number) => new Date(NOON.getTime() + days * DAY);
const clock = (days: number) => ({ kysely: database.kysely, now: () => on(days) });

test('an empty marketplace has empty shelves', async () => {
  expect(await homePage(reading, NOON)).toEqual({
    sizes: {},
    picked: [],
    shelves: { trending: [], newlyCertified: [], newest: [] },
    lapse: null,
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
  await makeSearchable(database);
  const { shelves, sizes } = await homePage(reading, on(3));
  expect(shelves.newest).toHaveLength(6);
  expect(shelves.newest[0]?.slug).toBe(made.slug);
  expect(sizes).toEqual({
    marketing: 9,
    'sales-and-customer': 9,
    'finance-accounting': 2,
    'business-operations': 2,
  });
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
  await makeSearchable(database);
  const page = (days: number) => homePage(reading, on(days));
  const shown = async (days: number) =>
    (await page(days)).shelves.newlyCertified.map((card) => card.slug);
  expect(await shown(25)).toEqual([slugs[1], slugs[2], slugs[0]]);
  expect(await shown(30)).toEqual([slugs[2], slugs[0]]);
  expect((await page(25)).lapse).toEqual(on(30));
});
