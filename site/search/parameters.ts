import {
  FACETS,
  type Facet,
  NO_FILTERS,
  type SearchFilters,
  type SearchQuestion,
  type SearchSort,
} from '#db/search/question.ts';

/** What an address says of a search: the question without its moment. */
export type Asked = Omit<SearchQuestion, 'at'>;

/** One filter that is applied. */
export type Applied = { facet: Facet | 'rating'; value: string };

export const EVERYTHING: Asked = {
  words: '',
  filters: NO_FILTERS,
  sort: 'relevance',
  page: 1,
};

/**
 * A search as the parameters of its address: in one fixed order, values sorted, what goes without
 * saying left out. Two equal searches have equal addresses.
 */
export function parametersOf(asked: Asked): URLSearchParams {
  const parameters = new URLSearchParams();
  if (asked.words !== '') parameters.append('q', asked.words);
  for (const facet of FACETS) {
    for (const value of asked.filters[facet].toSorted()) parameters.append(facet, value);
  }
  if (asked.filters.rating !== null) parameters.append('rating', String(asked.filters.rating));
  if (asked.sort !== 'relevance') parameters.append('sort', asked.sort);
  if (asked.page !== 1) parameters.append('page', String(asked.page));
  return parameters;
}

/** The filters of a search one by one, in the order in which they are shown. */
export function appliedFilters({ filters }: Asked): Applied[] {
  const applied = FACETS.flatMap((facet) =>
    filters[facet].map((value): Applied => ({ facet, value })),
  );
  if (filters.rating === null) return applied;
  return [...applied, { facet: 'rating', value: String(filters.rating) }];
}

/** Whether a search asks for anything but all apps. */
export function isNarrowed(asked: Asked): boolean {
  return asked.words !== '' || appliedFilters(asked).length > 0;
}

/** The same search with one more value of a facet, from its first page. */
export function withFilter(asked: Asked, facet: Facet, value: string): Asked {
  const values = [...new Set([...asked.filters[facet], value])].toSorted();
  return filteredBy(asked, { ...asked.filters, [facet]: values });
}

/** The same search without one of its filters, from its first page. */
export function withoutFilter(asked: Asked, { facet, value }: Applied): Asked {
  if (facet === 'rating') return filteredBy(asked, { ...asked.filters, rating: null });
  const values = asked.filters[facet].filter((one) => one !== value);
  return filteredBy(asked, { ...asked.filters, [facet]: values });
}

/** The same words and order without any filter. */
export function withoutFilters(asked: Asked): Asked {
  return filteredBy(asked, NO_FILTERS);
}

/** The same search in all categories. */
export function withoutCategories(asked: Asked): Asked {
  return { ...asked, filters: { ...asked.filters, category: [] } };
}

/** The same search for other words, from its first page. */
export function withWords(asked: Asked, words: string): Asked {
  return { ...asked, words, page: 1 };
}

/** The same search in another order, from its first page. */
export function inOrder(asked: Asked, sort: SearchSort): Asked {
  return { ...asked, sort, page: 1 };
}

/** Another page of the same search. */
export function onPage(asked: Asked, page: number): Asked {
  return { ...asked, page };
}

function filteredBy(asked: Asked, filters: SearchFilters): Asked {
  return { ...asked, filters, page: 1 };
}
