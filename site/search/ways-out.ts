import type { SearchQuestion } from '#db/search/question.ts';
import { nearestSpelling } from '#db/search/spelling.ts';
import { tokensOf } from '#db/search/words.ts';
import type { Reading } from '#db/tables.ts';
import type { Offered } from './choices.ts';
import type { Names } from './filter-words.ts';
import {
  type Applied,
  type Asked,
  appliedFilters,
  inOrder,
  withoutFilter,
  withWords,
} from './parameters.ts';

const MOST_FILTERS = 6;
const MOST_CATEGORIES = 4;

/** A search that would find something, with how much. */
type Way = { asked: Asked; total: number };

export type WaysOut = {
  /** By relevance, which forgives what other orders do not. */
  byRelevance: Way | null;
  spelling: (Way & { words: string }) | null;
  /** Without one of the filters, those that leave most first. */
  without: (Way & { filter: Applied })[];
  /** Categories that are named like what was asked for, or else the largest. */
  categories: { slug: string; name: string; isLike: boolean }[];
};

/** What to offer somebody whose search found nothing. */
export async function waysOut(
  question: SearchQuestion,
  given: {
    /** How many apps a search finds. */
    count: (asked: Asked) => Promise<number>;
    reading: Reading;
    offered: Offered & { sizes: Readonly<Record<string, number>> };
  },
): Promise<WaysOut> {
  const [byRelevance, spelling, without] = await Promise.all([
    orderedByRelevance(question, given.count),
    spelledOtherwise(question, given.reading, given.count),
    withoutEach(question, given.count),
  ]);
  const categories = categoriesFor(question.words, given.offered);
  return { byRelevance, spelling, without, categories };
}

async function orderedByRelevance(
  question: SearchQuestion,
  count: (asked: Asked) => Promise<number>,
): Promise<WaysOut['byRelevance']> {
  if (question.words === '' || question.sort === 'relevance') return null;
  const asked = inOrder(question, 'relevance');
  const total = await count(asked);
  return total === 0 ? null : { asked, total };
}

async function spelledOtherwise(
  question: SearchQuestion,
  reading: Reading,
  count: (asked: Asked) => Promise<number>,
): Promise<WaysOut['spelling']> {
  if (question.words === '') return null;
  const words = await nearestSpelling(reading, question.words);
  if (words === null) return null;
  const asked = withWords(question, words);
  const total = await count(asked);
  return total === 0 ? null : { words, asked, total };
}

async function withoutEach(
  question: SearchQuestion,
  count: (asked: Asked) => Promise<number>,
): Promise<WaysOut['without']> {
  const ways = appliedFilters(question)
    .slice(0, MOST_FILTERS)
    .map(async (filter) => {
      const asked = withoutFilter(question, filter);
      return { filter, asked, total: await count(asked) };
    });
  const found = (await Promise.all(ways)).filter(({ total }) => total > 0);
  return found.toSorted((a, b) => b.total - a.total);
}

function categoriesFor(
  words: string,
  { names, sizes }: { names: Names; sizes: Readonly<Record<string, number>> },
): WaysOut['categories'] {
  const asked = new Set(tokensOf(words).map(({ word }) => word));
  const all = names.groups.flatMap((group) => group.categories);
  const like = all.filter(({ name }) => tokensOf(name).some(({ word }) => asked.has(word)));
  const largest = all
    .filter(({ slug }) => (sizes[slug] ?? 0) > 0)
    .toSorted((a, b) => (sizes[b.slug] ?? 0) - (sizes[a.slug] ?? 0));
  const shown = like.length > 0 ? like : largest;
  return shown
    .slice(0, MOST_CATEGORIES)
    .map(({ name, slug }) => ({ slug, name, isLike: like.length > 0 }));
}
