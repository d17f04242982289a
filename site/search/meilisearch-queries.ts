import {
  COUNTED,
  type Counted,
  FACETS,
  HITS_ON_A_PAGE,
  type SearchQuestion,
  type SearchSort,
} from '#db/search/question.ts';
import { nameKey } from '#db/search/words.ts';
import type { IndexQuery } from '#search-indexer/client.ts';

/**
 * The questions behind one page of results, for one request. `exact` are the apps of exactly the
 * asked name, which stand first; `others` never holds them. A facet that is filtered by has a
 * question of its own, without its filter, for the counts of its other values.
 */
export type PageQueries = {
  others: IndexQuery;
  exact: IndexQuery | null;
  withoutOwn: readonly { facet: Counted; query: IndexQuery }[];
};

/** Which words may be missing: the most common first, those at the end first, or none. */
export type Forgiving = 'frequency' | 'last' | 'all';

const ORDERS: Record<SearchSort, readonly string[]> = {
  relevance: [],
  rating: ['deprecated:asc', 'rating:desc'],
  adopted: ['adoption:desc'],
  newest: ['publishedAt:desc'],
  updated: ['updatedAt:desc'],
};

/** The field of a document that a facet is about. */
export function fieldOf(facet: Counted): string {
  return facet === 'rating' ? 'ratingAtLeast' : facet;
}

/** The condition for apps whose name is this one, however it is written. */
export function isNamed(words: string): string {
  return `nameKey = ${quoted(nameKey(words))}`;
}

/**
 * @param q the words in their common form
 * @param forgiving for the order by relevance; by another order every word has to be there, since
 *   poor matches would not stand last
 */
export function pageQueries(
  question: SearchQuestion,
  q: string,
  forgiving: Forgiving,
): PageQueries {
  const filters = filtersOf(question);
  const filter = [...filters.values()];
  const facets = COUNTED.map(fieldOf);
  const isRanked = question.sort === 'relevance';
  const matching = { q, matchingStrategy: isRanked ? forgiving : ('all' as const) };
  const withoutOwn = [...filters.keys()].map((facet) => {
    const rest = [...filters].filter(([other]) => other !== facet).map(([, one]) => one);
    return { facet, query: { ...matching, filter: rest, facets: [fieldOf(facet)], limit: 0 } };
  });
  const first = firstOf(question);
  const all = { ...matching, filter, facets, sort: ORDERS[question.sort] };
  const page = { offset: first, limit: HITS_ON_A_PAGE };
  if (!isRanked || q === '') return { others: { ...all, ...page }, exact: null, withoutOwn };
  const named = isNamed(question.words);
  // Those named so push the others back by as many places; how many is known afterwards, and is
  // hardly ever more than a page.
  const slack = Math.min(first, HITS_ON_A_PAGE);
  return {
    others: {
      ...all,
      filter: [...filter, `NOT ${named}`],
      offset: first - slack,
      limit: HITS_ON_A_PAGE + slack,
    },
    exact: { q: '', filter: [...filter, named], facets, ...page },
    withoutOwn,
  };
}

/** The place of the first app of a page, from 0. */
export function firstOf({ page }: Pick<SearchQuestion, 'page'>): number {
  return (page - 1) * HITS_ON_A_PAGE;
}

function filtersOf({ filters }: SearchQuestion): Map<Counted, string> {
  const chosen = FACETS.filter((facet) => filters[facet].length > 0);
  const conditions = new Map<Counted, string>(
    chosen.map((facet) => [facet, `${facet} IN [${filters[facet].map(quoted).join(', ')}]`]),
  );
  if (filters.rating !== null) conditions.set('rating', `ratingAtLeast = ${filters.rating}`);
  return conditions;
}

function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}
