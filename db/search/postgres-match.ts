import { type RawBuilder, sql } from 'kysely';
import type { Reading } from '../tables.ts';
import { rowsOf } from './reading-rows.ts';
import type { Term } from './terms.ts';
import { nameKey } from './words.ts';

/** What makes an app of `searchable_app a` a result, and how good a one (more is better). */
export type Match = {
  condition: RawBuilder<boolean>;
  /** How much of the question it has, where that differs. */
  coverage: RawBuilder<number>;
  /** How well it fits: no trust makes up for less of this. */
  fit: RawBuilder<number>;
  /** How much else speaks for it. */
  closeness: RawBuilder<number>;
};

/** By where a word stands: description, filing, card, name. */
const WEIGHTS = [0.05, 0.2, 0.4, 1];
/** The names alone, then with the card, then with the filing; see `putRows`. */
const PLACES = ['A', 'AB', 'ABC'] as const;

/** Every app. */
export const anything: Match = {
  condition: sql<boolean>`true`,
  coverage: sql<number>`0`,
  fit: sql<number>`0`,
  closeness: sql<number>`0`,
};

/** Apps that have every term, or this very name. */
export function withAll(terms: readonly Term[], question: string): Match {
  const query = allOf(terms);
  const fits = PLACES.map((place) => sql`(a.words @@ ${allOf(terms, place)}::tsquery)::int`);
  return {
    condition: sql<boolean>`(a.words @@ ${query}::tsquery or a.name_key = ${nameKey(question)})`,
    coverage: sql<number>`0`,
    fit: sql<number>`(${sql.join(fits, sql` + `)})`,
    closeness: rank(query),
  };
}

/** Apps that have every term in a name, the tagline or the vendor's name. */
export function onCards(terms: readonly Term[]): RawBuilder<boolean> {
  return sql<boolean>`a.words @@ ${allOf(terms, 'AB')}::tsquery`;
}

/**
 * Apps that have at least one term; the rarer a term is in the catalogue, the more it counts.
 * @param spread in how many apps each term is, in the order of the terms
 */
export function withSome(terms: readonly Term[], spread: readonly number[]): Match {
  const query = terms.map((term) => queryOf(term)).join(' | ');
  const counted = terms.map((term, place) => {
    const weight = 1 / Math.log(Math.E + (spread[place] ?? 0));
    return sql`(a.words @@ ${queryOf(term)}::tsquery)::int * ${weight}::float`;
  });
  return {
    condition: sql<boolean>`a.words @@ ${query}::tsquery`,
    coverage: sql<number>`(${sql.join(counted, sql` + `)})`,
    fit: sql<number>`0`,
    closeness: rank(query),
  };
}

/** In how many apps each term is. */
export async function spreadOf(reading: Reading, terms: readonly Term[]): Promise<number[]> {
  const counts = terms.map(
    (term) => sql`(select count(*) from searchable_app where words @@ ${queryOf(term)}::tsquery)`,
  );
  const rows = await rowsOf(
    reading,
    sql<{ spread: number[] }>`
    select array[${sql.join(counts)}]::int[] as spread
  `,
  );
  return rows[0]?.spread ?? [];
}

function rank(query: string): RawBuilder<number> {
  return sql<number>`ts_rank(${WEIGHTS}::float4[], a.words, ${query}::tsquery)`;
}

function allOf(terms: readonly Term[], place = ''): string {
  return terms.map((term) => queryOf(term, place)).join(' & ');
}

/** Words hold letters and digits alone (see `tokensOf`), so that nothing in them is syntax. */
function queryOf({ words, others, isOpen }: Term, place = ''): string {
  const phrase = (list: readonly string[], end: string) =>
    list.map((word, at) => `${word}:${at === list.length - 1 ? end : ''}${place}`).join(' <-> ');
  const own = phrase(words, isOpen ? '*' : '');
  return `(${[own, ...others.map((other) => phrase(other, ''))].join(' | ')})`;
}
