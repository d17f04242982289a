import { sql } from 'kysely';
import type { Reading } from '../tables.ts';
import { offeredApps } from './cards.ts';

export type CategoryCount = { slug: string; name: string; count: number };
export type CategoryGroup = CategoryCount & { categories: CategoryCount[] };

/** Every category with the number of apps on offer that have it as their first; groups are sums. */
export async function categoryTree(reading: Reading): Promise<CategoryGroup[]> {
  const [categories, counts] = await Promise.all([
    reading
      .selectFrom('category')
      .select(['id', 'slug', 'name', 'parent_id'])
      .orderBy('position')
      .execute(),
    offeredApps(reading)
      .select('v.primary_category_id as id')
      .select(sql<number>`count(*)`.as('count'))
      .groupBy('v.primary_category_id')
      .execute(),
  ]);
  const countOf = new Map(counts.map((row) => [row.id, row.count]));
  return categories
    .filter((category) => category.parent_id === null)
    .map((group) => {
      const inside = categories
        .filter((category) => category.parent_id === group.id)
        .map(({ id, slug, name }) => ({ slug, name, count: countOf.get(id) ?? 0 }));
      const count = inside.reduce((sum, category) => sum + category.count, 0);
      return { slug: group.slug, name: group.name, count, categories: inside };
    });
}
