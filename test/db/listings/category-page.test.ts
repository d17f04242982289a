import { beforeAll, expect, test } from 'vitest';
import { system } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { NotFound } from '#db/errors.ts';
import { CARDS_ON_A_PAGE, categoryPage } from '#db/listings/category-page.ts';
import { importListings } from '#db/listings/import.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { importLine } from './import-lines.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);

beforeAll(async () => {
  const inCategory = (category: string, count: number) =>
    Array.from({ length: count }, () => importLine({ category }));
  const lines = [...inCategory('crm-sales', CARDS_ON_A_PAGE + 1), ...inCategory('marketing', 3)];
  await importListings(system('import'), { lines, source: 'tests' }, database);
});

function page(slug: string, number = 1) {
  return categoryPage(reading, { slug, order: 'name', page: number, at: NOON });
}

test('a category shows its apps, page after page', async () => {
  const [first, second] = [await page('crm-sales'), await page('crm-sales', 2)];
  expect(first).toMatchObject({
    category: { slug: 'crm-sales', name: 'CRM & Sales', count: CARDS_ON_A_PAGE + 1 },
    group: { slug: 'sales-and-customer', count: CARDS_ON_A_PAGE + 4 },
    page: 1,
    pages: 2,
  });
  const slugs = [...first.apps, ...second.apps].map((card) => card.slug);
  expect(first.apps).toHaveLength(CARDS_ON_A_PAGE);
  expect(new Set(slugs).size).toBe(CARDS_ON_A_PAGE + 1);
});

test('a group shows the apps of all its categories', async () => {
  const { apps, category, pages } = await page('sales-and-customer', 2);
  expect(category).toMatchObject({ slug: 'sales-and-customer', count: CARDS_ON_A_PAGE + 4 });
  expect({ shown: apps.length, pages }).toEqual({ shown: 4, pages: 2 });
});

test('a category without apps is an empty page', async () => {
  const { apps, category, pages } = await page('healthcare');
  expect({ apps, count: category.count, pages }).toEqual({ apps: [], count: 0, pages: 1 });
});

test('an unknown category or a page behind the last is not found', async () => {
  await expect(page('gardening')).rejects.toBeInstanceOf(NotFound);
  await expect(page('crm-sales', 3)).rejects.toBeInstanceOf(NotFound);
  await expect(page('healthcare', 2)).rejects.toBeInstanceOf(NotFound);
});
