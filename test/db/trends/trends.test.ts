import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { system } from '#db/actor.ts';
import { openDatabase, readingOf } from '#db/connection.ts';
import { grantEntitlement } from '#db/entitlements/grant.ts';
import { deprecateListing, withdrawListing } from '#db/listings/retire.ts';
import { measureTrends } from '#db/trends/measure.ts';
import { trendingApps, trendsSince } from '#db/trends/trending.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { liveListing } from '../../support/listings.ts';
import { enterCustomer, enterVendor } from '../../support/people.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const ago = (days: number) => new Date(NOON.getTime() - days * 24 * 60 * 60 * 1000);
const yesterday = (days: number) => ({ kysely: database.kysely, now: () => ago(days) });
const customers: string[] = [];

afterEach(async () => {
  await sql`delete from entitlement`.execute(database.kysely);
});

/** An app that one organisation each began to use so many days ago. */
async function appStarted(...daysAgo: number[]) {
  const vendor = await enterVendor('vendor', database);
  const { listingId } = await liveListing(vendor, database);
  for (const [index, days] of daysAgo.entries()) await start(listingId, index, days);
  return { vendor, listingId };
}

/** @param customer a number; the same one is the same organisation */
async function start(
  listingId: string,
  customer: number,
  daysAgo: number,
  given: { mode?: 'sandbox'; until?: number } = {},
): Promise<void> {
  customers[customer] ??= (await enterCustomer('customer', database)).id;
  await grantEntitlement(
    system('tests'),
    {
      organisationId: customers[customer] ?? '',
      listingId,
      kind: 'subscription',
      mode: given.mode ?? 'live',
      until: given.until === undefined ? null : ago(given.until),
    },
    yesterday(daysAgo),
  );
}

async function trendOf(listingId: string) {
  return database.kysely
    .selectFrom('listing_trend')
    .select(['score', 'starts_recent', 'starts_before'])
    .where('listing_id', '=', listingId)
    .executeTakeFirst();
}

const trending = async (at = NOON, limit = 10) => {
  const apps = trendingApps(reading, trendsSince(at), at).select('l.id').limit(limit);
  return (await apps.execute()).map(({ id }) => id);
};

test('growth counts, weighed by how many came and on how many days', async () => {
  const { listingId: steady } = await appStarted(0, 1, 2, 3, 4, 5, 6);
  const { listingId: atOnce } = await appStarted(2, 2, 2, 2, 2, 2, 2);
  const { listingId: few } = await appStarted(0, 2, 4);
  const { listingId: known } = await appStarted(0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12);
  const { listingId: falling } = await appStarted(1, 2, 3, 8, 9, 10, 11, 12, 13, 14, 15);
  expect(await measureTrends(database)).toBe(5);
  expect(await trending()).toEqual([steady, atOnce, known, few]);
  expect(await trending(NOON, 2)).toEqual([steady, atOnce]);
  // Growth 2, half of it for 7 starts beside the 5 of doubt is 7/12, on each of the 7 days.
  expect((await trendOf(steady))?.score).toBeCloseTo(20 * Math.tanh((2 * 7) / 12), 9);
  expect((await trendOf(atOnce))?.score).toBeCloseTo(20 * Math.tanh(((2 * 7) / 12) * (4 / 7)), 9);
  expect(await trendOf(falling)).toMatchObject({ starts_recent: 3, starts_before: 8 });
  expect((await trendOf(falling))?.score).toBeLessThan(0);
});

test('an organisation starts once, in live use, and not before the fourth week or after now', async () => {
  const { listingId } = await appStarted(0, 6.99, 7, 20.99, 21);
  await start(listingId, 5, 30, { until: 3 });
  await start(listingId, 5, 3);
  await start(listingId, 6, 3, { mode: 'sandbox' });
  await start(listingId, 7, 5, { until: 2 });
  await start(listingId, 7, 2);
  await start(listingId, 8, -0.01);
  await measureTrends(database);
  expect(await trendOf(listingId)).toMatchObject({ starts_recent: 3, starts_before: 2 });
});

test('fewer than three organisations never trend', async () => {
  const { listingId } = await appStarted(1, 2);
  await measureTrends(database);
  expect(await trendOf(listingId)).toBeUndefined();
});

test('what is no longer on offer does not trend, also before the next measure', async () => {
  const gone = await appStarted(1, 2, 3);
  const old = await appStarted(1, 2, 3);
  const asleep = await appStarted(1, 2, 3);
  const stays = await appStarted(1, 2, 3);
  await measureTrends(database);
  // Their scores are equal: the ids decide.
  const ids = [gone, old, asleep, stays].map((app) => app.listingId);
  expect(await trending()).toEqual(ids.toSorted());
  await withdrawListing(gone.vendor.owner, { listingId: gone.listingId, reason: 'x' }, database);
  await deprecateListing(
    old.vendor.owner,
    { listingId: old.listingId, successorId: stays.listingId, reason: 'x' },
    database,
  );
  await database.kysely
    .updateTable('isv')
    .set({ state: 'suspended' })
    .where('organisation_id', '=', asleep.vendor.id)
    .execute();
  expect(await trending()).toEqual([stays.listingId]);
  expect(await measureTrends(database)).toBe(1);
  expect(await trending()).toEqual([stays.listingId]);
});

test('what was measured more than two days ago is no news', async () => {
  const { listingId } = await appStarted(1, 2, 3);
  await measureTrends(database);
  expect(await trending(ago(-2))).toEqual([listingId]);
  expect(await trending(ago(-2.001))).toEqual([]);
});

test('two processes that measure at once leave one whole measure, and readers see no gap', async () => {
  const { listingId } = await appStarted(1, 2, 3);
  await measureTrends(database);
  const other = { kysely: openDatabase(database.url, { max: 4 }), now: database.now };
  const measures = [1, 2, 3, 4].flatMap(() => [measureTrends(database), measureTrends(other)]);
  const seen = Array.from({ length: 8 }, () => trending());
  expect(await Promise.all(measures)).toEqual(Array(8).fill(1));
  for (const ids of await Promise.all(seen)) expect(ids).toEqual([listingId]);
  await other.kysely.destroy();
});
