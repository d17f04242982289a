import { expect, test } from 'vitest';
import { type FacetCounts, NO_FILTERS } from '#db/search/question.ts';
import { choiceLines } from '#site/search/choice-lines.ts';
import { byName, choiceGroups, ratingChoices } from '#site/search/choices.ts';
import { filterText, namesOf } from '#site/search/filter-words.ts';
import { EVERYTHING, withFilter } from '#site/search/parameters.ts';

const names = namesOf({
  groups: [{ slug: 'work', name: 'Work', categories: [{ slug: 'notes', name: 'Notes' }] }],
  components: [{ slug: 'records', name: 'Records' }],
});
const offered = {
  names,
  values: {
    industry: byName('industry', ['media', 'energy']),
    compliance: byName('compliance', ['gdpr']),
  },
};
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
  const values = { industry: new Map(), compliance: new Map() };
  const empty = { names: namesOf({ groups: [], components: [] }), values };
  const shown = choiceGroups(EVERYTHING, none, empty).map(({ facet }) => facet);
  expect(shown).toEqual(['certification', 'tier', 'pricing']);
});

test('values are shown as text, whatever they hold', () => {
  const choice = {
    value: 'a"b',
    name: `<b>Tom & Ann's</b>`,
    count: 11_862,
    chosen: true,
    disabled: false,
    inside: [],
  };
  expect(choiceLines('industry', [choice])).toBe(
    '<li><label><input type="checkbox" name="industry" value="a&quot;b" checked> ' +
      '<span>&lt;b&gt;Tom &amp; Ann&#39;s&lt;/b&gt;</span> <span>11,862</span></label></li>',
  );
  const group = { ...choice, chosen: false, disabled: true, inside: [choice] };
  expect(choiceLines('category', [group])).toContain(
    '<details open><summary class="opener" aria-label="Categories of &lt;b&gt;Tom',
  );
  expect(choiceLines('category', [group])).toContain('value="a&quot;b" disabled>');
  expect(choiceLines('rating', [choice])).toContain('type="radio"');
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
