import { sql } from 'kysely';
import type { Reading } from '../tables.ts';
import type { SuggestedApp } from './question.ts';
import { rowsOf } from './reading-rows.ts';

/** What is suggested while somebody types a name. */
export type NamedApp = SuggestedApp & {
  vendorSlug: string;
  deprecated: boolean;
  /** See `trustOf`. */
  trust: number;
  /** The number of its last writing, which is higher than that of every earlier one. */
  writing: number;
};

/** The names of all apps on offer that were written after a writing, 0 for all. */
export async function namesSince(reading: Reading, writing: number): Promise<NamedApp[]> {
  return await rowsOf(
    reading,
    sql<NamedApp>`
      select listing_id as id, card->>'slug' as slug, card->>'name' as name,
        card->'vendor'->>'name' as vendor, card->'vendor'->>'slug' as "vendorSlug",
        card->'icon' as icon, deprecated, trust, writing
      from searchable_app
      where writing > ${writing}
    `,
  );
}

/** The last writing of every app on offer. */
export async function writings(reading: Reading): Promise<Map<string, number>> {
  const rows = await reading
    .selectFrom('searchable_app')
    .select(['listing_id', 'writing'])
    .execute();
  return new Map(rows.map((row) => [row.listing_id, row.writing]));
}
