import { expect, test } from 'vitest';
import { type FacetCounts, NO_FILTERS } from '#db/search/question.ts';
import { choiceGroups, ratingChoices } from '#site/search/choices.ts';
import { filterText } from '#site/search/filter-words.ts';
import { EVERYTHING, withFilter } from '#site/search/parameters.ts';

const names = {
  groups: [{ slug: 'work', name: 'Work', categories: [{ slug: 'notes', name: 'Notes' }] }],
  components: [{ slug: 'records', name: 'Records' }],
};
const offered = { names, values: { industry: ['media', 'energy'], compliance: ['gdpr'] } };
const none: FacetCounts = {
  category: {},
  certification: {},
  tier: {},
  pricing: {},
  integrates: {},
  industry: {},
  compliance: {},
  rating: {},
};
const facets: FacetCounts = { ...none, category: { work: 3, notes: 3 }, tier: { premier: 2 } };

const groupOf = (facet: string, asked = EVERYTHING, counts = facets) =>
  choiceGroups(asked, counts, offered).find((group) => group.facet === facet)?.choices ?? [];

test('categories stand in their groups, with counts', () => {
  expect(groupOf('category')).toMatchObject([
    {
      value: 'work',
      name: 'Work',
      count: 3,
      inside: [{ value: 'notes', name: 'Notes', count: 3 }],
    },
  ]);
});

test('a value that no result has is disabled, unless it is chosen', () => {
  const disabled = (asked = EVERYTHING) =>
    groupOf('tier', asked).map(({ disabled, value }) => [value, disabled]);
  expect(disabled()).toEqual([
    ['premier', false],
    ['preferred', true],
    ['registered', true],
  ]);
  expect(disabled(withFilter(EVERYTHING, 'tier', 'registered'))).toEqual([
    ['premier', false],
    ['preferred', true],
    ['registered', false],
  ]);
});

test('values keep their place, whatever is chosen and found', () => {
  const order = (asked = EVERYTHING, counts = facets) =>
    groupOf('industry', asked, counts).map(({ value }) => value);
  expect(order()).toEqual(['energy', 'media']);
  expect(order(withFilter(EVERYTHING, 'industry', 'media'), none)).toEqual(['energy', 'media']);
  expect(order(EVERYTHING, { ...none, industry: { finance: 1 } })).toEqual([
    'energy',
    'finance',
    'media',
  ]);
});

test('a facet that nothing has is not offered', () => {
  const empty = { names: { groups: [], components: [] }, values: { industry: [], compliance: [] } };
  const shown = choiceGroups(EVERYTHING, none, empty).map(({ facet }) => facet);
  expect(shown).toEqual(['certification', 'tier', 'pricing']);
});

test('ratings are offered from four stars down', () => {
  const asked = { ...EVERYTHING, filters: { ...NO_FILTERS, rating: 3 } };
  expect(ratingChoices(asked, { ...none, rating: { 4: 2, 3: 5 } })).toMatchObject([
    { name: '4 stars and up', count: 2, chosen: false, disabled: false },
    { name: '3 stars and up', count: 5, chosen: true, disabled: false },
    { name: '2 stars and up', count: 0, disabled: true },
    { name: '1 star and up', count: 0, disabled: true },
  ]);
});

test.each([
  ['category', 'notes', 'Notes'],
  ['category', 'gone', 'gone'],
  ['certification', 'basic', 'Certified Basic'],
  ['tier', 'premier', 'Premier partner'],
  ['pricing', 'trial', 'Free trial'],
  ['integrates', 'records', 'Records'],
  ['industry', 'professional-services', 'Professional services'],
  ['compliance', 'gdpr', 'GDPR'],
  ['rating', '4', '4 stars and up'],
] as const)('the filter %s %s is called %s', (facet, value, text) => {
  expect(filterText(facet, value, names)).toBe(text);
});
