import { expect, test } from 'vitest';
import { readingOf } from '#db/connection.ts';
import { NotFound } from '#db/errors.ts';
import { latestNews } from '#db/listings/news.ts';
import { announceRelease } from '#db/listings/releases.ts';
import { withdrawListing } from '#db/listings/retire.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { draftListing, liveListing } from '../../support/listings.ts';
import { enterVendor } from '../../support/people.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const DAY = 24 * 60 * 60 * 1000;
const on = (days: number) => new Date(NOON.getTime() + days * DAY);
const clock = (days: number) => ({ kysely: database.kysely, now: () => on(days) });
const news = (input: { category?: string; limit?: number } = {}) =>
  latestNews(reading, { category: null, limit: 50, at: on(9), ...input });

test('apps that opened and releases stand in one list, the newest first', async () => {
  const vendor = await enterVendor('vendor', database);
  await draftListing(vendor, database);
  const first = await liveListing(vendor, clock(1), { name: 'First' });
  const second = await liveListing(vendor, clock(3), { name: 'Second', category: 'marketing' });
  const release = { listingId: first.listingId, version: '2', notes: 'Faster.' };
  await announceRelease(vendor.owner, release, clock(5));
  const { items } = await news();
  expect(items).toMatchObject([
    { at: on(5), app: { name: 'First' }, release: { version: '2', notes: 'Faster.' } },
    { at: on(3), app: { name: 'Second' }, release: null, id: second.listingId },
    { at: on(1), app: { name: 'First', slug: first.slug }, release: null, id: first.listingId },
  ]);
  expect(items[0]?.vendor.name).toBe('vendor');
  expect((await news({ limit: 2 })).items).toEqual(items.slice(0, 2));
});

test('a category and its group tell of their apps alone', async () => {
  const names = async (category: string) =>
    (await news({ category })).items.map(({ app }) => app.name);
  expect(await names('marketing')).toEqual(['Second']);
  expect(await names('business-operations')).toEqual(['First', 'First']);
  expect((await news({ category: 'marketing' })).category).toBe('Marketing & Advertising');
  await expect(news({ category: 'nothing' })).rejects.toThrow(NotFound);
});

test('what is no longer on offer is no news, and neither is what is yet to come', async () => {
  const vendor = await enterVendor('vendor', database);
  const { listingId } = await liveListing(vendor, clock(7), { name: 'Gone' });
  await announceRelease(vendor.owner, { listingId, version: '2', notes: '' }, clock(8));
  await withdrawListing(vendor.owner, { listingId, reason: 'Old.' }, clock(8));
  const next = await liveListing(vendor, clock(10), { name: 'Tomorrow' });
  const soon = await liveListing(vendor, clock(0), { name: 'Zero' });
  for (const { listingId } of [next, soon]) {
    await announceRelease(vendor.owner, { listingId, version: '3', notes: '' }, clock(10));
  }
  const names = (await news()).items.map(({ app }) => app.name);
  expect(names).toEqual(['First', 'Second', 'First', 'Zero']);
});
