import { sql } from 'kysely';
import { NotFound } from '../errors.ts';
import type { Reading } from '../tables.ts';
import { type AppCard, type CardOrder, cardsOf, offeredApps } from './cards.ts';
import { type CategoryCount, type CategoryGroup, categoryTree } from './categories.ts';

/** Cards on a page: divides by 2, 3 and 4, so that rows are full at every width. */
export const CARDS_ON_A_PAGE = 24;

export type CategoryPage = {
  category: CategoryCount;
  /** The group it belongs to, or is. */
  group: CategoryGroup;
  apps: AppCard[];
  page: number;
  pages: number;
};

/**
 * A page of the apps in a category, or in all categories of a group.
 * @param input.page from 1
 * @throws NotFound for an unknown category or a page behind the last
 */
export async function categoryPage(
  reading: Reading,
  input: { slug: string; order: CardOrder; page: number; at: Date },
): Promise<CategoryPage> {
  const groups = await categoryTree(reading);
  const group = groups.find(
    (one) => one.slug === input.slug || one.categories.some(({ slug }) => slug === input.slug),
  );
  if (!group) throw new NotFound('There is no such category.');
  const category = group.categories.find((one) => one.slug === input.slug) ?? group;
  const apps = appsIn(reading, input.slug);
  const { total } = await apps.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  const pages = Math.max(1, Math.ceil(total / CARDS_ON_A_PAGE));
  if (input.page > pages) throw new NotFound('This category has fewer pages.');
  const cards = await cardsOf(reading, apps, {
    order: input.order,
    at: input.at,
    limit: CARDS_ON_A_PAGE,
    offset: (input.page - 1) * CARDS_ON_A_PAGE,
  });
  const { slug, name } = category;
  return { category: { slug, name, count: total }, group, apps: cards, page: input.page, pages };
}

/** Apps whose first category is this one or is in this group. */
function appsIn(reading: Reading, slug: string) {
  return offeredApps(reading).where('v.primary_category_id', 'in', (inside) =>
    inside
      .selectFrom('category as c')
      .leftJoin('category as g', 'g.id', 'c.parent_id')
      .where((where) => where.or([where('c.slug', '=', slug), where('g.slug', '=', slug)]))
      .select('c.id'),
  );
}
