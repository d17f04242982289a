import { z } from 'zod';
import {
  type Facet,
  LAST_PAGE,
  LONGEST_WORDS,
  SEARCH_SORTS,
  type SearchQuestion,
} from '#db/search/question.ts';
import { tierName } from '../accounts/words.ts';
import { levelName } from '../certificates/words.ts';
import { pricingName } from './filter-words.ts';

/** Values of one facet that are read; more of them narrow nothing that anybody looks at. */
const MOST_VALUES = 20;
const LONGEST_VALUE = 80;

const named = (names: Readonly<Record<string, string>>) => z.enum(Object.keys(names));
const open = z
  .string()
  .max(LONGEST_VALUE)
  .regex(/^[^\p{C}]+$/u);

const values: Record<Facet, z.ZodType<string>> = {
  category: open,
  certification: named(levelName),
  tier: named(tierName),
  pricing: named(pricingName),
  integrates: open,
  industry: open,
  compliance: open,
};
const rating = z.coerce.number().int().min(1).max(5);
const sort = z.enum(SEARCH_SORTS);
const page = z
  .string()
  .regex(/^[1-9]\d*$/)
  .transform(Number)
  .pipe(z.number().max(LAST_PAGE));

/**
 * The search that an address asks for. What cannot be meant (an unknown value, an unknown order) is
 * left out rather than refused.
 * @returns null when the page is no number from 1 to LAST_PAGE: there is no such page
 */
export function questionIn(parameters: URLSearchParams, at: Date): SearchQuestion | null {
  const number = meant(page, parameters.get('page') ?? '1');
  if (number === null) return null;
  return {
    words: wordsIn(parameters.get('q') ?? ''),
    filters: {
      category: valuesIn(parameters, 'category'),
      certification: valuesIn(parameters, 'certification'),
      tier: valuesIn(parameters, 'tier'),
      pricing: valuesIn(parameters, 'pricing'),
      integrates: valuesIn(parameters, 'integrates'),
      industry: valuesIn(parameters, 'industry'),
      compliance: valuesIn(parameters, 'compliance'),
      rating: meant(rating, parameters.get('rating')),
    },
    sort: meant(sort, parameters.get('sort')) ?? 'relevance',
    page: number,
    at,
  };
}

/**
 * What somebody typed, without what no text has: control characters, halves of characters, and more
 * than LONGEST_WORDS of it.
 */
export function wordsIn(typed: string): string {
  const plain = typed
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
  return plain
    .slice(0, LONGEST_WORDS)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}

/**
 * The same question without categories and parts of the platform that do not exist (any more).
 * @param known those that exist, by slug
 */
export function onlyKnown(
  question: SearchQuestion,
  known: Readonly<Record<'category' | 'integrates', ReadonlyMap<string, string>>>,
): SearchQuestion {
  const { filters } = question;
  if (filters.category.length + filters.integrates.length === 0) return question;
  const category = filters.category.filter((slug) => known.category.has(slug));
  const integrates = filters.integrates.filter((slug) => known.integrates.has(slug));
  return { ...question, filters: { ...filters, category, integrates } };
}

function valuesIn(parameters: URLSearchParams, facet: Facet): string[] {
  const given = parameters.getAll(facet);
  if (given.length === 0) return [];
  return [...new Set(given)]
    .flatMap((value) => meant(values[facet], value) ?? [])
    .slice(0, MOST_VALUES)
    .toSorted();
}

/** Null for what is not given or cannot be meant. Refusing costs far more than not asking. */
function meant<Value>(shape: z.ZodType<Value>, given: string | null): Value | null {
  return given === null ? null : (shape.safeParse(given).data ?? null);
}
