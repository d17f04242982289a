import { type Kysely, sql } from 'kysely';
import { codeOf } from '../refusals.ts';
import type { Reading, Tables } from '../tables.ts';
import type { IndexEngine } from './table.ts';

/** A listing that an engine would not take, as often as it was tried. */
export type IndexingFailure = { listingId: string; reason: string; attempts: number };

/** Longer reasons are cut: some repeat the whole document. */
const LONGEST_REASON = 1_000;

/** Records listings that an engine would not take; further attempts are added up. */
export async function recordFailures(
  kysely: Kysely<Tables>,
  engine: IndexEngine,
  failures: readonly IndexingFailure[],
  at: Date,
): Promise<void> {
  if (failures.length === 0) return;
  // Lists, because a statement has no room for a parameter of each failure of a whole catalogue.
  await sql`
    insert into indexing_failure (listing_id, engine, reason, attempts, failed_at)
    select failure.id, ${engine}::text, failure.reason, failure.attempts, ${at}::timestamptz
    from unnest(
      ${failures.map((failure) => failure.listingId)}::uuid[],
      ${failures.map((failure) => failure.reason.slice(0, LONGEST_REASON))}::text[],
      ${failures.map((failure) => failure.attempts)}::integer[]
    ) as failure (id, reason, attempts)
    on conflict (listing_id, engine) do update set
      reason = excluded.reason,
      attempts = indexing_failure.attempts + excluded.attempts,
      failed_at = excluded.failed_at
  `.execute(kysely);
}

/** Forgets the failures of listings that an engine has taken now, or that are off sale. */
export async function clearFailures(
  kysely: Kysely<Tables>,
  engine: IndexEngine,
  listingIds: readonly string[],
): Promise<void> {
  await sql`
    delete from indexing_failure
    where engine = ${engine} and listing_id = any(${[...listingIds]}::uuid[])
  `.execute(kysely);
}

/** How many listings at least one engine would not take. */
export async function countFailures(reading: Reading): Promise<number> {
  const row = await reading
    .selectFrom('indexing_failure')
    .select((select) => select.fn.count<number>('listing_id').distinct().as('listings'))
    .executeTakeFirstOrThrow();
  return row.listings;
}

/** Whether Postgres refused what it was given: data (22), a constraint (23) or its own limits (54). */
export function isRefusedData(error: unknown): boolean {
  return /^(22|23|54)/.test(codeOf(error) ?? '');
}
