import { beforeAll, expect, test } from 'vitest';
import { system } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { importListings } from '#db/listings/import.ts';
import { withdrawListing } from '#db/listings/retire.ts';
import { type BrowseQuestion, browse } from '#db/search/browse.ts';
import { postgresEngine } from '#db/search/postgres-engine.ts';
import {
  HITS_ON_A_PAGE,
  NO_FILTERS,
  SEARCH_SORTS,
  type SearchFilters,
} from '#db/search/question.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { liveListing } from '../../support/listings.ts';
import { enterVendor } from '../../support/people.ts';
import { makeSearchable } from '../../support/searchable.ts';
import { importLine } from '../listings/import-lines.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const OWN = { slug: 'crm-sales', isGroup: false };
const GROUP = { slug: 'sales-and-customer', isGroup: true };

beforeAll(async () => {
  const lines = Array.from({ length: HITS_ON_A_PAGE + 3 }, () =>
    importLine({ category: 'crm-sales' }),
  );
  await importListings(system('import'), { lines, source: 'tests' }, database);
  const vendor = await enterVendor('vendor', database);
  const given = { category: 'crm-sales', industries: ['retail'] };
  await liveListing(vendor, database, { ...given, name: 'Priced' });
  await liveListing(vendor, database, { category: 'marketing', name: 'Elsewhere' });
  await makeSearchable(database);
});

function ask(given: Partial<BrowseQuestion> = {}) {
  const all = { filters: NO_FILTERS, sort: 'relevance', page: 1, at: NOON, place: OWN } as const;
  return browse(reading, { ...all, ...given });
}

test.each(SEARCH_SORTS)('pages in the order “%s” never overlap and miss none', async (sort) => {
  const pages = [await ask({ sort }), await ask({ sort, page: 2 })];
  const slugs = pages.flatMap(({ hits }) => hits.map((hit) => hit.slug));
  expect(new Set(slugs).size).toBe(HITS_ON_A_PAGE + 4);
});

test.each<Partial<SearchFilters>>([
  {},
  { pricing: ['free'] },
  { industry: ['retail'] },
  { pricing: ['free'], tier: ['registered'] },
  { rating: 4 },
])('with the filters %o it answers what a search in that category answers', async (given) => {
  const filters = { ...NO_FILTERS, ...given };
  for (const place of [OWN, GROUP]) {
    const { facets, hits, total } = await ask({ filters, place });
    const search = await postgresEngine(reading).search({
      words: '',
      filters: { ...filters, category: [place.slug] },
      sort: 'relevance',
      page: 1,
      at: NOON,
    });
    expect({ hits, total }).toEqual({ hits: search.hits, total: search.total });
    // A search counts categories without its own filter on them.
    expect({ ...facets, category: {} }).toEqual({ ...search.facets, category: {} });
  }
});

test('the sizes of all categories come along', async () => {
  const { sizes } = await ask({ filters: { ...NO_FILTERS, pricing: ['free'] } });
  expect(sizes).toEqual((await ask()).sizes);
  expect(sizes['sales-and-customer']).toBe(HITS_ON_A_PAGE + 5);
});

test('what was withdrawn is gone before the search has heard of it', async () => {
  const vendor = await enterVendor('vendor', database);
  const app = await liveListing(vendor, database, { category: 'healthcare' });
  await makeSearchable(database);
  const place = { slug: 'healthcare', isGroup: false };
  const filtered = { ...NO_FILTERS, pricing: ['free'] };
  expect((await ask({ place })).hits).toHaveLength(1);
  const { listingId } = app;
  await withdrawListing(vendor.owner, { listingId, reason: 'The end.' }, database);
  expect((await ask({ place })).hits).toEqual([]);
  expect((await ask({ place, filters: filtered })).hits).toEqual([]);
});
