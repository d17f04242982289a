import type { Kysely } from 'kysely';
import { newId } from '../identifier.ts';
import type { Tables } from '../tables.ts';
import type { SearchFilters, SearchSort } from './question.ts';

/** A search as it is kept. */
export type AskedSearch = {
  askedAt: Date;
  /** See `keptWords`. */
  words: string;
  filters: SearchFilters;
  sort: SearchSort;
  /** How many apps were found. */
  hits: number;
  engine: 'meilisearch' | 'postgres';
};

const LONGEST = 200;
/** From so many digits on, it could be a telephone number, a card or a customer's number. */
const DIGITS_OF_A_NUMBER = 6;

/**
 * Words as they are kept: two ways of typing the same are one. Null when they could name somebody
 * (an address with an @, a number of six or more digits): then nothing of the search is kept.
 */
export function keptWords(words: string): string | null {
  const plain = words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  const digits = plain.match(/\p{Nd}/gu) ?? [];
  if (plain.includes('@') || digits.length >= DIGITS_OF_A_NUMBER) return null;
  return Array.from(plain).slice(0, LONGEST).join('').trim();
}

/**
 * Keeps searches, in one statement.
 * @throws when the database does; nothing is kept then
 */
export async function recordSearches(
  kysely: Kysely<Tables>,
  searches: readonly AskedSearch[],
): Promise<void> {
  if (searches.length === 0) return;
  await kysely
    .insertInto('search_query')
    .values(
      searches.map((search) => ({
        id: newId(search.askedAt),
        asked_at: search.askedAt,
        words: search.words,
        filters: chosen(search.filters),
        sort: search.sort,
        hits: search.hits,
        engine: search.engine,
      })),
    )
    .execute();
}

/** Without the facets that nothing was chosen of. */
function chosen(filters: SearchFilters): Record<string, unknown> {
  const given = Object.entries(filters).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== null,
  );
  return Object.fromEntries(given);
}
