import { sql } from 'kysely';
import type { Reading } from '../tables.ts';
import { anything, onCards, spreadOf, withAll, withSome } from './postgres-match.ts';
import { pageOf } from './postgres-page.ts';
import {
  NO_ANSWER,
  type SearchAnswer,
  type SearchEngine,
  type SearchQuestion,
} from './question.ts';
import { rowsOf } from './reading-rows.ts';
import { nearWords } from './spelling.ts';
import type { StoredCard } from './stored-card.ts';
import { type Term, termsOf } from './terms.ts';
import { nameKey } from './words.ts';

/**
 * Searches by Postgres alone: full text, and trigrams for mistyped words. It knows the same apps,
 * filters, orders and synonyms as Meilisearch; it forgives less.
 */
export function postgresEngine(reading: Reading): SearchEngine {
  return {
    search: (question) => search(reading, question),
    async suggest(words, most) {
      const terms = termsOf(words);
      if (terms.length === 0) return [];
      const begins = `${nameKey(words)}%`;
      const match = withAll(terms, words);
      const rows = await rowsOf(
        reading,
        sql<{ id: string; card: StoredCard }>`
        select a.listing_id as id, a.card from searchable_app a
        where ${onCards(terms)} or a.name_key like ${begins}
        order by a.name_key = ${nameKey(words)} desc, a.deprecated, a.name_key like ${begins} desc,
          ${match.fit} desc, a.trust desc, length(a.name_key), a.listing_id
        limit ${most}
      `,
      );
      return rows.map(({ id, card: { icon, name, slug, vendor } }) => {
        return { id, slug, name, vendor: vendor.name, icon };
      });
    },
  };
}

/** First apps with every word; then with what words nearly like them; then with some of them. */
async function search(reading: Reading, question: SearchQuestion): Promise<SearchAnswer> {
  if (question.words.trim() === '') return pageOf(reading, question, anything);
  const terms = termsOf(question.words);
  if (terms.length === 0) return NO_ANSWER;
  const exact = await pageOf(reading, question, withAll(terms, question.words));
  if (exact.total > 0) return exact;
  const corrected = await correct(reading, terms);
  const near = await pageOf(reading, question, withAll(corrected, question.words));
  if (near.total > 0 || question.sort !== 'relevance') return near;
  const spread = await spreadOf(reading, corrected);
  return pageOf(reading, question, withSome(corrected, spread));
}

/** The same terms, which may also be written like the nearest words of the catalogue. */
async function correct(reading: Reading, terms: readonly Term[]): Promise<Term[]> {
  const near = await nearWords(
    reading,
    terms.flatMap((term) => term.words),
  );
  return terms.map((term) => {
    const [word, ...more] = term.words;
    const others = more.length === 0 && word !== undefined ? near.get(word) : undefined;
    return others ? { ...term, others: [...term.others, ...others.map((one) => [one])] } : term;
  });
}
