import { beforeAll, expect, test } from 'vitest';
import { system } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { NotFound } from '#db/errors.ts';
import { categoryPage } from '#db/listings/category-page.ts';
import { importListings } from '#db/listings/import.ts';
import { facetNames } from '#db/search/facet-names.ts';
import { HITS_ON_A_PAGE, NO_FILTERS } from '#db/search/question.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { makeSearchable } from '../../support/searchable.ts';
import { importLine } from './import-lines.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);

beforeAll(async () => {
  const inCategory = (category: string, count: number) =>
    Array.from({ length: count }, () => importLine({ category }));
  const lines = [...inCategory('crm-sales', HITS_ON_A_PAGE + 1), ...inCategory('marketing', 3)];
  await importListings(system('import'), { lines, source: 'tests' }, database);
  await makeSearchable(database);
});

async function page(slug: string, number = 1) {
  const { groups } = await facetNames(reading);
  const asked = { filters: NO_FILTERS, sort: 'relevance', page: number, at: NOON } as const;
  return categoryPage(reading, { ...asked, slug, groups });
}

test('a category shows its apps, page after page', async () => {
  const [first, second] = [await page('crm-sales'), await page('crm-sales', 2)];
  expect(first).toMatchObject({
    category: { slug: 'crm-sales', name: 'CRM & Sales' },
    group: { slug: 'sales-and-customer' },
    isGroup: false,
    total: HITS_ON_A_PAGE + 1,
    pages: 2,
  });
  expect(first.sizes['sales-and-customer']).toBe(HITS_ON_A_PAGE + 4);
  const slugs = [...first.hits, ...second.hits].map((card) => card.slug);
  expect(first.hits).toHaveLength(HITS_ON_A_PAGE);
  expect(new Set(slugs).size).toBe(HITS_ON_A_PAGE + 1);
});

test('a group shows the apps of all its categories', async () => {
  const { category, hits, isGroup, pages, total } = await page('sales-and-customer', 2);
  expect({ slug: category.slug, isGroup }).toEqual({ slug: 'sales-and-customer', isGroup: true });
  expect({ shown: hits.length, pages, total }).toEqual({
    shown: 4,
    pages: 2,
    total: HITS_ON_A_PAGE + 4,
  });
});

test('a category without apps is an empty page', async () => {
  const { hits, pages, total } = await page('healthcare');
  expect({ hits, pages, total }).toEqual({ hits: [], pages: 1, total: 0 });
});

test('an unknown category or a page behind the last is not found', async () => {
  await expect(page('gardening')).rejects.toBeInstanceOf(NotFound);
  await expect(page('crm-sales', 3)).rejects.toBeInstanceOf(NotFound);
  await expect(page('healthcare', 2)).rejects.toBeInstanceOf(NotFound);
});
