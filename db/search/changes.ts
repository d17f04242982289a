import { type Kysely, sql } from 'kysely';
import type { Reading, Tables } from '../tables.ts';

/** Marks read together: their ids to forget, and the listings they name, each once. */
export type Marks = { ids: number[]; listingIds: string[] };

/**
 * Reads marks, oldest first. They stay until `forgetMarks`, so that a crash loses none.
 * @param most how many marks at most
 * @param except ids of marks to leave out
 */
export async function readMarks(
  kysely: Kysely<Tables>,
  most: number,
  except: Iterable<number> = [],
): Promise<Marks> {
  const rows = await kysely
    .selectFrom('search_change')
    .select(['id', 'listing_id'])
    .where(sql<boolean>`id <> all(${[...except]}::bigint[])`)
    .orderBy('id')
    .limit(most)
    .execute();
  return {
    ids: rows.map((row) => row.id),
    listingIds: [...new Set(rows.map((row) => row.listing_id))],
  };
}

/**
 * Deletes exactly these marks; a listing that changed again since has a newer one.
 * @param except listings whose marks stay
 */
export async function forgetMarks(
  kysely: Kysely<Tables>,
  ids: readonly number[],
  except: readonly string[] = [],
): Promise<void> {
  await sql`
    delete from search_change
    where id = any(${[...ids]}::bigint[]) and listing_id <> all(${[...except]}::uuid[])
  `.execute(kysely);
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

/** Marks listings, also such as are gone, and tells the indexer. */
export async function markListings(
  kysely: Kysely<Tables>,
  listingIds: readonly string[],
): Promise<void> {
  if (listingIds.length === 0) return;
  await sql`
    insert into search_change (listing_id) select unnest(${[...listingIds]}::uuid[])
  `.execute(kysely);
  await tellIndexer(kysely);
}

/** Wakes the indexer, which then looks what there is to do. */
export async function tellIndexer(kysely: Kysely<Tables>): Promise<void> {
  await sql`select pg_notify('search_change', '')`.execute(kysely);
}

/** Every listing there is, in whatever state, as lists of so many ids at most. */
export async function* listingPages(reading: Reading, most: number): AsyncGenerator<string[]> {
  let after: string | null = null;
  for (;;) {
    const page: { id: string }[] = await reading
      .selectFrom('listing')
      .select('id')
      .$if(after !== null, (listings) => listings.where('id', '>', after))
      .orderBy('id')
      .limit(most)
      .execute();
    const last = page.at(-1);
    if (!last) return;
    after = last.id;
    yield page.map((listing) => listing.id);
  }
}
