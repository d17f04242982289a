import type { AppCard } from '../listings/cards.ts';

/** What can be filtered by, each with several values at once: an app has to have one of them. */
export const FACETS = [
  'category',
  'certification',
  'tier',
  'pricing',
  'integrates',
  'industry',
  'compliance',
] as const;
export type Facet = (typeof FACETS)[number];

/** The orders that results can have. */
export const SEARCH_SORTS = ['relevance', 'rating', 'adopted', 'newest', 'updated'] as const;
export type SearchSort = (typeof SEARCH_SORTS)[number];

/** Results on a page: divides by 2, 3 and 4, so that rows are full at every width. */
export const HITS_ON_A_PAGE = 24;
/** The last page that can be asked for; who looks at 2,400 apps wants a filter. */
export const LAST_PAGE = 100;
/** Characters of a question that are read; more is cut off. */
export const LONGEST_WORDS = 200;

export type SearchFilters = Readonly<Record<Facet, readonly string[]>> & {
  /** The least shown average, 1 to 5, or null. */
  readonly rating: number | null;
};

export type SearchQuestion = {
  /** As the visitor typed it. */
  words: string;
  filters: SearchFilters;
  sort: SearchSort;
  /** From 1. */
  page: number;
  at: Date;
};

/** Facets and the rating: all that results are counted by. */
export const COUNTED = [...FACETS, 'rating'] as const;
export type Counted = (typeof COUNTED)[number];

/** How many of the results have a value; of a facet that is filtered by, without that filter. */
export type FacetCounts = Readonly<Record<Counted, Readonly<Record<string, number>>>>;

/** Counts, asked for one by one. */
export function countsBy(count: (counted: Counted) => Record<string, number>): FacetCounts {
  return {
    category: count('category'),
    certification: count('certification'),
    tier: count('tier'),
    pricing: count('pricing'),
    integrates: count('integrates'),
    industry: count('industry'),
    compliance: count('compliance'),
    rating: count('rating'),
  };
}

export type SearchHit = AppCard & { id: string };

/** What an engine answers. Whether the apps are still on offer is checked after it. */
export type SearchAnswer = { hits: SearchHit[]; total: number; facets: FacetCounts };

/** An app that is suggested while somebody types. */
export type SuggestedApp = {
  id: string;
  slug: string;
  name: string;
  vendor: string;
  icon: AppCard['icon'];
};

/** Both engines are asked the same and answer the same; a contract test holds them to it. */
export type SearchEngine = {
  search(question: SearchQuestion): Promise<SearchAnswer>;
  /** The apps whose name, or else vendor or tagline, begins with what is typed. */
  suggest(words: string, most: number): Promise<SuggestedApp[]>;
};

export const NO_FILTERS: SearchFilters = {
  category: [],
  certification: [],
  tier: [],
  pricing: [],
  integrates: [],
  industry: [],
  compliance: [],
  rating: null,
};

/** The answer to what no app can match. */
export const NO_ANSWER: SearchAnswer = { hits: [], total: 0, facets: countsBy(() => ({})) };
