import { expect, test } from 'vitest';
import { system } from '#db/actor.ts';
import { issueCertificate } from '#db/certificates/issue.ts';
import { readingOf } from '#db/connection.ts';
import { grantEntitlement } from '#db/entitlements/grant.ts';
import { importListings } from '#db/listings/import.ts';
import { announceRelease } from '#db/listings/releases.ts';
import { withdrawListing } from '#db/listings/retire.ts';
import {
  type SitemapRow,
  type SitemapSection,
  sitemapParts,
  sitemapRows,
} from '#db/listings/sitemap.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { draftListing, liveListing } from '../../support/listings.ts';
import { enterCustomer, enterVendor } from '../../support/people.ts';
import { appears } from '../../support/reviews.ts';
import { importLine } from './import-lines.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const DAY = 24 * 60 * 60 * 1000;
const on = (days: number) => new Date(NOON.getTime() + days * DAY);
const clock = (days: number) => ({ kysely: database.kysely, now: () => on(days) });

async function allRows(section: SitemapSection, limit: number, at = NOON): Promise<SitemapRow[][]> {
  const { starts } = await sitemapParts(reading, section, { limit, at });
  return Promise.all(
    starts.map((start) => Array.fromAsync(sitemapRows(reading, section, { start, limit, at }))),
  );
}

test('an empty marketplace has no parts', async () => {
  expect(await sitemapParts(reading, 'apps', { limit: 10, at: NOON })).toEqual({
    count: 0,
    starts: [],
  });
});

test('a section lists what is on offer, and every row is in one part', async () => {
  const vendor = await enterVendor('vendor', database);
  await enterVendor('without-apps', database);
  await draftListing(vendor, database);
  const gone = await liveListing(vendor, database);
  await withdrawListing(vendor.owner, { listingId: gone.listingId, reason: 'Old.' }, database);
  const suspended = await enterVendor('suspended', database);
  await liveListing(suspended, database);
  await database.kysely
    .updateTable('isv')
    .set({ state: 'suspended' })
    .where('organisation_id', '=', suspended.id)
    .execute();
  const slugs: string[] = [];
  for (let day = 1; day <= 7; day += 1) slugs.push((await liveListing(vendor, clock(day))).slug);
  const parts = await allRows('apps', 3);
  expect(parts.map((part) => part.map(({ slug }) => slug))).toEqual([
    slugs.slice(0, 3),
    slugs.slice(3, 6),
    slugs.slice(6),
  ]);
  expect((await allRows('vendors', 3)).flat()).toMatchObject([{ changedAt: null }]);
  expect(await allRows('reviews', 3)).toEqual([]);
});

test.each([1, 2, 10, 50])('reading %i rows at once changes nothing', async (batch) => {
  const lines = Array.from({ length: 10 }, () => importLine({ category: 'marketing' }));
  await importListings(system('import'), { lines, source: 'tests' }, database);
  const { count, starts } = await sitemapParts(reading, 'apps', { limit: 8, at: NOON });
  const whole = (await allRows('apps', 8)).flat();
  const rows = starts.map((start) =>
    Array.fromAsync(sitemapRows(reading, 'apps', { start, limit: 8, at: NOON, batch })),
  );
  expect((await Promise.all(rows)).flat()).toEqual(whole);
  expect(new Set(whole.map(({ slug }) => slug)).size).toBe(count);
});

test('an app changes with its releases, reviews and certificates, also when one lapses', async () => {
  const vendor = await enterVendor('vendor', database);
  const { listingId, reviewer, slug } = await liveListing(vendor, database);
  const changed = async (days: number) =>
    (await allRows('apps', 50_000, on(days))).flat().find((row) => row.slug === slug)?.changedAt;
  expect(await changed(0)).toEqual(NOON);
  await announceRelease(vendor.owner, { listingId, version: '2', notes: '' }, clock(10));
  expect(await changed(10)).toEqual(on(10));
  const { id, owner } = await enterCustomer('customer', database);
  const use = { organisationId: id, listingId, kind: 'free', mode: 'live', until: null } as const;
  await grantEntitlement(system('tests'), use, database);
  await appears(owner, { listingId, rating: 5 }, clock(20));
  expect(await changed(20)).toEqual(on(20));
  const certificate = { listingId, appVersion: '2', track: 'security', level: 'basic' } as const;
  const criterion = {
    criterion: 'Sign-in',
    method: 'Tried',
    result: 'met',
    remarks: null,
  } as const;
  await issueCertificate(
    reviewer,
    { ...certificate, validUntil: on(60), criteria: [criterion], reason: 'Checked.' },
    clock(30),
  );
  expect(await changed(59)).toEqual(on(30));
  expect(await changed(60)).toEqual(on(60));
  expect((await allRows('reviews', 9, on(60))).flat()).toMatchObject([{ slug, changedAt: on(20) }]);
});
