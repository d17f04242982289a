import { FACETS } from '#db/search/question.ts';
import { stopWords } from '#db/search/stop-words.ts';
import { synonyms } from '#db/search/synonyms.ts';
import { SEARCHED_FIELDS } from '#db/search/texts.ts';
import { askedForm } from '#db/search/words.ts';

/** The one index of this marketplace. */
export const INDEX = 'apps';
/** How the names of those begin that are built beside it, each under one of its own. */
export const NEXT_INDEX = 'apps_next';

/** More than any marketplace lists; Meilisearch's own limit of 1,000 would cap totals and pages. */
const MOST_HITS = 100_000;
/** Values of a facet that are counted; the longest list is that of the categories. */
const MOST_VALUES = 200;

/**
 * How results are ordered: each rule decides only among apps that the rules before it find equal.
 * `/how-we-rank` says the same in words, and a test compares the two.
 */
export const RANKING_RULES = [
  'sort',
  'words',
  'typo',
  'deprecated:asc',
  'proximity',
  'attribute',
  'exactness',
  'trust:desc',
  'nameLength:asc',
] as const;

/** The settings of the index; `prepare` sees to it that it has exactly these. */
export const settings = {
  searchableAttributes: [...SEARCHED_FIELDS],
  filterableAttributes: [...FACETS, 'ratingAtLeast', 'nameKey', 'id'],
  sortableAttributes: [
    'deprecated',
    'trust',
    'nameLength',
    'rating',
    'adoption',
    'publishedAt',
    'updatedAt',
  ],
  rankingRules: [...RANKING_RULES],
  typoTolerance: {
    // Four letters are the shortest names that people mistype; from nine on they mistype twice.
    minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 },
  },
  synonyms: bothWays(synonyms),
  stopWords: [...stopWords],
  faceting: { maxValuesPerFacet: MOST_VALUES },
  pagination: { maxTotalHits: MOST_HITS },
};

/** Meilisearch takes each word with what it stands for; ours stand for each other. */
function bothWays(groups: readonly (readonly string[])[]): Record<string, string[]> {
  const pairs = groups.flatMap((group) => {
    const words = group.map(askedForm);
    return words.map((word) => [word, words.filter((other) => other !== word)] as const);
  });
  return Object.fromEntries(pairs);
}
