import { sql } from 'kysely';
import type { Actor } from '../actor.ts';
import { NotFound } from '../errors.ts';
import type { Reading } from '../tables.ts';
import { mayChangeCategories } from './change-category.ts';

export type CategorySetting = {
  id: string;
  slug: string;
  name: string;
  description: string;
  /** Null for a group. */
  groupId: string | null;
  /** Counts the changes. */
  version: number;
  /** Apps that are in it in some version, also in one that nobody sees. */
  apps: number;
};

export type GroupSetting = CategorySetting & { categories: CategorySetting[] };

/** How many apps there are in each, counted in one pass: for each alone the versions are read again. */
const appsByCategory = sql<{ category_id: string; apps: number }>`(
  select category_id, count(*) as apps from (
    select primary_category_id as category_id, listing_id from listing_version
    union
    select vc.category_id, v.listing_id from listing_version_category vc
    join listing_version v on v.id = vc.version_id
  ) used group by category_id
)`.as<'a'>(sql.ref('a'));

/**
 * All categories in their groups and order, as those who settle them see them.
 * @throws NotFound for all but program managers
 */
export async function categorySettings(reading: Reading, actor: Actor): Promise<GroupSetting[]> {
  if (!mayChangeCategories(actor)) throw new NotFound('There is no such page.');
  const rows = await reading
    .selectFrom('category as c')
    .leftJoin(appsByCategory, (join) => join.onRef('a.category_id', '=', 'c.id'))
    .select(['c.id', 'c.slug', 'c.name', 'c.description', 'c.version', 'c.parent_id as groupId'])
    .select(sql<number>`coalesce(a.apps, 0)`.as('apps'))
    .orderBy('c.position')
    .orderBy('c.id')
    .execute();
  const groups = rows.filter(({ groupId }) => groupId === null);
  return groups.map((group) => {
    const categories = rows.filter(({ groupId }) => groupId === group.id);
    return { ...group, categories };
  });
}
