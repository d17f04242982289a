import { sql } from 'kysely';
import type { Reading } from '../tables.ts';
import type { SearchHit } from './question.ts';
import { nextLapse, type StoredCard, shownCard } from './stored-card.ts';

/** Cards for a page, and when one of them will next say something else by itself. */
export type CardList = { cards: SearchHit[]; lapse: Date | null };

/**
 * Cards as they were made for the search, of apps `a` that are on offer this moment. A card follows
 * its app within a second; what was withdrawn or suspended is gone at once, and what comes back by itself is back when
 * `restoreVendors` has told it.
 */
export function listedApps(reading: Reading) {
  return reading
    .selectFrom('searchable_app as a')
    .innerJoin('listing as l', 'l.id', 'a.listing_id')
    .innerJoin('isv as i', 'i.organisation_id', 'l.vendor_id')
    .where('l.state', 'in', ['live', 'deprecated'])
    .where('i.state', '=', 'active')
    .select(['a.listing_id as id', sql<StoredCard>`a.card`.as('card')]);
}

/** The cards of these apps, in the order of the ids; what is not on offer is left out. */
export async function cardsById(
  reading: Reading,
  ids: readonly string[],
  at: Date,
): Promise<CardList> {
  if (ids.length === 0) return { cards: [], lapse: null };
  const rows = await listedApps(reading)
    .where('a.listing_id', '=', sql<string>`any(${[...new Set(ids)]}::uuid[])`)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return asList(
    ids.flatMap((id) => byId.get(id) ?? []),
    at,
  );
}

/** Rows of `listedApps` as cards. */
export function asList(rows: readonly { id: string; card: StoredCard }[], at: Date): CardList {
  const cards = rows.map(({ card, id }) => shownCard(id, card, at));
  return {
    cards,
    lapse: nextLapse(
      rows.map(({ card }) => card),
      at,
    ),
  };
}

/** The same by slug. */
export async function cardsBySlug(
  reading: Reading,
  slugs: readonly string[],
  at: Date,
): Promise<CardList> {
  const rows = await listedApps(reading)
    .where('l.slug', '=', sql<string>`any(${[...slugs]}::text[])`)
    .execute();
  const bySlug = new Map(rows.map((row) => [row.card.slug, row]));
  return asList(
    slugs.flatMap((slug) => bySlug.get(slug) ?? []),
    at,
  );
}
