import { NotFound } from '../errors.ts';
import { type BrowseAnswer, browse } from '../search/browse.ts';
import type { Described, FacetNames } from '../search/facet-names.ts';
import { HITS_ON_A_PAGE, type SearchQuestion } from '../search/question.ts';
import type { Reading } from '../tables.ts';

export type CategoryPage = BrowseAnswer & {
  category: Described;
  /** The group it belongs to, or is. */
  group: FacetNames['groups'][number];
  isGroup: boolean;
  pages: number;
};

/**
 * A page of the apps in a category, or in all categories of a group.
 * @param input.slug of either level
 * @param input.groups all there are, which every page knows already
 * @param input.page from 1
 * @throws NotFound for an unknown category or a page behind the last
 */
export async function categoryPage(
  reading: Reading,
  input: Omit<SearchQuestion, 'words'> & { slug: string; groups: FacetNames['groups'] },
): Promise<CategoryPage> {
  const { groups, page, slug } = input;
  const group = groups.find(
    (one) => one.slug === slug || one.categories.some((category) => category.slug === slug),
  );
  if (!group) throw new NotFound('There is no such category.');
  const isGroup = group.slug === slug;
  const category = group.categories.find((one) => one.slug === slug) ?? group;
  const answer = await browse(reading, { ...input, place: { slug, isGroup } });
  const pages = Math.max(1, Math.ceil(answer.total / HITS_ON_A_PAGE));
  if (page > pages) throw new NotFound('This category has fewer pages.');
  return { ...answer, category, group, isGroup, pages };
}
