import { expect, test } from 'vitest';
import { readingOf } from '#db/connection.ts';
import { putRows } from '#db/search/rows.ts';
import { keepNames } from '#site/search/known-names.ts';
import { testDatabase } from '../../support/database.ts';
import { searchable } from '../../support/searchable.ts';

const { kysely } = testDatabase();
const row = (given: Parameters<typeof searchable>[0]) => ({ ...searchable(given), digest: 'any' });

test('names are known soon after they are written, and forgotten when told so', async () => {
  const known = row({ name: 'Quillwort', vendor: 'Fab Filter', trust: 5 });
  await putRows(kysely, [known, row({ name: 'Quill', deprecated: true, trust: 90 })]);
  const keeper = await keepNames(readingOf(kysely), () => undefined);
  const apps = () => keeper.names.apps.beginning('qui', 5).map((app) => app.name);
  try {
    expect(apps()).toEqual(['Quillwort', 'Quill']);
    expect(keeper.names.vendors.beginning('filter', 5)).toEqual([
      { slug: 'fabfilter', name: 'Fab Filter' },
    ]);
    expect(keeper.names.categories.beginning('accoun', 5)).toEqual([
      { slug: 'finance-accounting', name: 'Finance & Accounting' },
    ]);
    await putRows(kysely, [{ ...known, card: { ...known.card, name: 'Quitch' } }]);
    await expect.poll(apps, { timeout: 10_000 }).toEqual(['Quitch', 'Quill']);
    keeper.forget([known.id]);
    expect(apps()).toEqual(['Quill']);
  } finally {
    keeper.stop();
  }
});
