import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { readingOf } from '#db/connection.ts';
import { newId } from '#db/identifier.ts';
import {
  clearFailures,
  countFailures,
  isRefusedData,
  recordFailures,
} from '#db/search/failures.ts';
import { NOON, testDatabase } from '../../support/database.ts';

const { kysely } = testDatabase();
const reading = readingOf(kysely);
const a = newId(NOON);
const b = newId(NOON);

test('a failure is kept by listing and engine, and its attempts are added up', async () => {
  const later = new Date(NOON.getTime() + 60_000);
  await recordFailures(kysely, 'meilisearch', [], NOON);
  await recordFailures(
    kysely,
    'meilisearch',
    [
      { listingId: a, reason: 'x'.repeat(5_000), attempts: 3 },
      { listingId: b, reason: 'y', attempts: 3 },
    ],
    NOON,
  );
  await recordFailures(kysely, 'postgres', [{ listingId: a, reason: 'z', attempts: 3 }], NOON);
  await recordFailures(kysely, 'meilisearch', [{ listingId: b, reason: 'w', attempts: 2 }], later);
  const rows = await kysely
    .selectFrom('indexing_failure')
    .selectAll()
    .where('engine', '=', 'meilisearch')
    .orderBy('reason', 'desc')
    .execute();
  expect(rows).toEqual([
    {
      listing_id: a,
      engine: 'meilisearch',
      reason: 'x'.repeat(1_000),
      attempts: 3,
      failed_at: NOON,
    },
    { listing_id: b, engine: 'meilisearch', reason: 'w', attempts: 5, failed_at: later },
  ]);
});

test('listings are counted once, and forgotten by engine', async () => {
  expect(await countFailures(reading)).toBe(2);
  await clearFailures(kysely, 'meilisearch', [a, b, newId(NOON)]);
  expect(await countFailures(reading)).toBe(1);
  await clearFailures(kysely, 'postgres', [a]);
  expect(await countFailures(reading)).toBe(0);
});

test('what Postgres refuses is told from what it cannot do now', async () => {
  const refusal = (query: Promise<unknown>) => query.then(() => null, isRefusedData);
  expect(await refusal(sql`select 'a'::uuid`.execute(kysely))).toBe(true);
  expect(await refusal(sql`select chr(0)`.execute(kysely))).toBe(true);
  expect(await refusal(sql`select nothing`.execute(kysely))).toBe(false);
  expect(isRefusedData(new Error('connect ECONNREFUSED'))).toBe(false);
});
