import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { readingOf } from '#db/connection.ts';
import type { SearchableApp } from '#db/search/documents.ts';
import { EVERYWHERE, facetCounts } from '#db/search/facet-counts.ts';
import { putRows, removeRows } from '#db/search/rows.ts';
import { testDatabase } from '../../support/database.ts';
import { rounds } from '../../support/rounds.ts';
import { searchable } from '../../support/searchable.ts';

const { kysely } = testDatabase();
const names = Array.from({ length: 12 }, (_, place) => `App ${place}`);
const known = names.map((name) => searchable({ name }));

/** What the rows themselves say, counted anew. */
async function recounted() {
  const { rows } = await sql`
    select f.scope, f.facet, f.value, count(*)::int as apps
    from searchable_app a cross join lateral facets_of(a.category, a.certification, a.tier,
      a.pricing, a.integrates, a.industry, a.compliance, a.rating_at_least) f
    group by 1, 2, 3 order by 1, 2, 3
  `.execute(kysely);
  return rows;
}

async function kept() {
  const { rows } = await sql`
    select scope, facet, value, apps from facet_count where apps <> 0 order by 1, 2, 3
  `.execute(kysely);
  return rows;
}

type Step = { apps: number[]; isRemoved: boolean; values: Partial<SearchableApp> };

const CATEGORIES = [
  ['crm-sales', 'sales'],
  ['marketing', 'sales'],
  ['healthcare', 'industry'],
];
const values: fc.Arbitrary<Partial<SearchableApp>> = fc.record({
  category: fc.constantFrom(...CATEGORIES),
  pricing: fc.subarray<SearchableApp['pricing'][number]>(['free', 'trial', 'paid']),
  industry: fc.subarray(['retail', 'media']),
  ratingAtLeast: fc.subarray([1, 2, 3, 4]),
});
const step: fc.Arbitrary<Step> = fc.record({
  apps: fc.subarray([...known.keys()], { minLength: 1 }),
  values,
  isRemoved: fc.boolean(),
});

async function take({ apps, isRemoved, values }: Step): Promise<void> {
  const rows = apps.flatMap((place) => known[place] ?? []);
  const ids = rows.map(({ id }) => id);
  if (isRemoved) return removeRows(kysely, ids);
  const written = rows.map((row) => ({ ...row, ...values, digest: 'x' }));
  await putRows(kysely, written);
}

test('whatever is written and removed, the counts are those of the rows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      for (const one of steps) await take(one);
      expect(await kept()).toEqual(await recounted());
    }),
    { numRuns: rounds(25, 300) },
  );
});

test('writers at the same time lose no count', async () => {
  const writes = known.map(async (app) => {
    for (let count = 0; count < 5; count += 1) {
      await putRows(kysely, [{ ...app, pricing: count % 2 ? ['free'] : ['paid'], digest: 'x' }]);
    }
  });
  await Promise.all(writes);
  expect(await kept()).toEqual(await recounted());
  const [all, one] = await facetCounts(readingOf(kysely), [EVERYWHERE, 'finance-accounting']);
  expect(all?.pricing).toEqual({ paid: known.length });
  expect(one?.pricing).toEqual(all?.pricing);
  expect((await facetCounts(readingOf(kysely), ['nowhere']))[0]?.tier).toEqual({});
});
