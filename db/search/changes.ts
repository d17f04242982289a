import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** Marks read together: their ids to forget, and the listings they name, each once. */
export type Marks = { ids: number[]; listingIds: string[] };

/**
 * Reads marks, oldest first. They stay until `forgetMarks`, so that a crash loses none.
 * @param most how many marks at most
 */
export async function readMarks(kysely: Kysely<Tables>, most: number): Promise<Marks> {
  const rows = await kysely
    .selectFrom('search_change')
    .select(['id', 'listing_id'])
    .orderBy('id')
    .limit(most)
    .execute();
  return {
    ids: rows.map((row) => row.id),
    listingIds: [...new Set(rows.map((row) => row.listing_id))],
  };
}

/** Deletes exactly these marks; a listing that changed again since has a newer one. */
export async function forgetMarks(kysely: Kysely<Tables>, ids: readonly number[]): Promise<void> {
  await sql`delete from search_change where id = any(${[...ids]}::bigint[])`.execute(kysely);
}

/** The newest mark there is, or 0. */
export async function lastMark(kysely: Kysely<Tables>): Promise<number> {
  const row = await kysely
    .selectFrom('search_change')
    .select((select) => select.fn.max('id').as('last'))
    .executeTakeFirst();
  return row?.last ?? 0;
}

/** How many marks up to this one wait. */
export async function marksUpTo(kysely: Kysely<Tables>, last: number): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    select count(*) as waiting from search_change where id <= ${last}
  `.execute(kysely);
  return rows[0]?.waiting ?? 0;
}

/** How many marks wait. */
export async function countMarks(kysely: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    select count(*) as waiting from search_change
  `.execute(kysely);
  return rows[0]?.waiting ?? 0;
}

/** Marks every listing, for an index that starts empty. */
export async function markAll(kysely: Kysely<Tables>): Promise<void> {
  await sql`insert into search_change (listing_id) select id from listing`.execute(kysely);
}
