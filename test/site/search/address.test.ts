import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  FACETS,
  LAST_PAGE,
  LONGEST_WORDS,
  NO_FILTERS,
  SEARCH_SORTS,
  type SearchQuestion,
} from '#db/search/question.ts';
import { paths } from '#site/paths.ts';
import { onlyKnown, questionIn } from '#site/search/address.ts';
import {
  appliedFilters,
  EVERYTHING,
  inOrder,
  isNarrowed,
  onPage,
  parametersOf,
  withFilter,
  withoutFilter,
  withoutFilters,
  withWords,
} from '#site/search/parameters.ts';

const at = new Date('2026-06-15T12:00:00Z');
const read = (query: string) => questionIn(new URLSearchParams(query), at);

const values = (of: fc.Arbitrary<string>) =>
  fc.uniqueArray(of, { maxLength: 6 }).map((list) => list.toSorted());
const open = values(fc.stringMatching(/^[a-z0-9][a-z0-9 .+&=%?#äß-]{0,30}$/));
const words = fc.string({ unit: 'binary', maxLength: LONGEST_WORDS / 2 }).map((text) =>
  text
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .trim(),
);

const questions: fc.Arbitrary<SearchQuestion> = fc.record({
  words,
  filters: fc.record({
    category: open,
    certification: values(fc.constantFrom('basic', 'standard', 'advanced')),
    tier: values(fc.constantFrom('premier', 'preferred', 'registered')),
    pricing: values(fc.constantFrom('free', 'freemium', 'trial', 'paid')),
    integrates: open,
    industry: open,
    compliance: open,
    rating: fc.option(fc.integer({ min: 1, max: 5 })),
  }),
  sort: fc.constantFrom(...SEARCH_SORTS),
  page: fc.integer({ min: 1, max: LAST_PAGE }),
  at: fc.constant(at),
});

test('what is written into an address is read from it again', () => {
  fc.assert(
    fc.property(questions, (question) => {
      const address = paths.search(question);
      expect(read(new URL(address, 'http://localhost').search)).toEqual(question);
    }),
  );
});

test('any address can be read, and its search has one canonical address', () => {
  const names = fc.constantFrom('q', ...FACETS, 'rating', 'sort', 'page', 'other');
  const anything = fc.array(fc.tuple(names, fc.string({ unit: 'binary' })), { maxLength: 12 });
  fc.assert(
    fc.property(anything, (pairs) => {
      const question = questionIn(new URLSearchParams(pairs), at);
      if (question === null) return;
      const canonical = String(parametersOf(question));
      expect(String(parametersOf(read(canonical) ?? question))).toBe(canonical);
      expect(read(canonical)).toEqual(question);
    }),
  );
});

test('parameters stand in one order, values are sorted, and what goes without saying is left out', () => {
  const question = read('page=1&sort=relevance&tier=premier&category=b&q=x&category=a&category=b');
  expect(question && paths.search(question)).toBe('/search?q=x&category=a&category=b&tier=premier');
  expect(paths.search(EVERYTHING)).toBe('/search');
});

test('what cannot be meant is left out', () => {
  expect(read('tier=gold&pricing=free&pricing=cheap&rating=9&sort=price&certification=')).toEqual({
    words: '',
    filters: { ...NO_FILTERS, pricing: ['free'] },
    sort: 'relevance',
    page: 1,
    at,
  });
  expect(read('rating=')?.filters.rating).toBeNull();
  expect(read('rating=2.5')?.filters.rating).toBeNull();
});

test('long questions are cut, without half characters', () => {
  expect(read(`q=${'a'.repeat(500)}`)?.words).toBe('a'.repeat(LONGEST_WORDS));
  expect(read(`q=${'a'.repeat(199)}😀`)?.words).toBe('a'.repeat(199));
  expect(read('q=%20a%00b%0A%20')?.words).toBe('a b');
});

test('only so many values of a facet are read', () => {
  const many = Array.from({ length: 50 }, (_, index) => `category=c${index}`).join('&');
  expect(read(many)?.filters.category).toHaveLength(20);
});

test.each(['0', '-1', '1.5', 'two', '01', String(LAST_PAGE + 1), '1e1', ''])(
  'there is no page %o',
  (page) => {
    expect(read(`page=${page}`)).toBeNull();
  },
);

test('categories and parts of the platform that do not exist are left out', () => {
  const question = read('category=crm-sales&category=nowhere&integrates=records&integrates=x');
  const known = {
    category: new Map([['crm-sales', 'CRM']]),
    integrates: new Map([['records', 'Records']]),
  };
  expect(question && onlyKnown(question, known).filters).toEqual({
    ...NO_FILTERS,
    category: ['crm-sales'],
    integrates: ['records'],
  });
});

test('filters are added and removed one by one, from the first page', () => {
  const page = onPage(withWords(EVERYTHING, 'invoice'), 3);
  const filtered = withFilter(withFilter(page, 'tier', 'premier'), 'tier', 'preferred');
  expect(paths.search(filtered)).toBe('/search?q=invoice&tier=preferred&tier=premier');
  expect(withFilter(filtered, 'tier', 'premier')).toEqual(filtered);
  const [first] = appliedFilters(filtered);
  expect(first && paths.search(withoutFilter(filtered, first))).toBe(
    '/search?q=invoice&tier=premier',
  );
  const rated = { ...filtered, filters: { ...filtered.filters, rating: 4 } };
  expect(withoutFilter(rated, { facet: 'rating', value: '4' })).toEqual(filtered);
  expect(paths.search(withoutFilters(inOrder(rated, 'newest')))).toBe(
    '/search?q=invoice&sort=newest',
  );
});

test('a search is narrowed by words or filters, not by its order', () => {
  expect(isNarrowed(inOrder(EVERYTHING, 'newest'))).toBe(false);
  expect(isNarrowed(withWords(EVERYTHING, 'a'))).toBe(true);
  expect(isNarrowed(withFilter(EVERYTHING, 'tier', 'premier'))).toBe(true);
});
