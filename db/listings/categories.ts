import { EVERYWHERE, facetCounts } from '../search/facet-counts.ts';
import { facetNames } from '../search/facet-names.ts';
import type { Reading } from '../tables.ts';

export type CategoryCount = { slug: string; name: string; count: number };
export type CategoryGroup = CategoryCount & { categories: CategoryCount[] };

/** Every category with the number of apps on offer that have it as their first; groups are sums. */
export async function categoryTree(reading: Reading): Promise<CategoryGroup[]> {
  const [{ groups }, [counts]] = await Promise.all([
    facetNames(reading),
    facetCounts(reading, [EVERYWHERE]),
  ]);
  const counted = ({ name, slug }: { name: string; slug: string }): CategoryCount => {
    return { slug, name, count: counts?.category[slug] ?? 0 };
  };
  return groups.map((group) => ({
    ...counted(group),
    categories: group.categories.map(counted),
  }));
}
