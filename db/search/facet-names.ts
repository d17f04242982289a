import type { Reading } from '../tables.ts';

export type Named = { slug: string; name: string };
/** `description` says what is in a category; empty where nobody has said it. */
export type Described = Named & { description?: string };

/** What results can be filtered by, by name and in the order of the marketplace. */
export type FacetNames = {
  groups: (Described & { categories: Described[] })[];
  components: Named[];
};

export async function facetNames(reading: Reading): Promise<FacetNames> {
  const [categories, components] = await Promise.all([
    reading
      .selectFrom('category')
      .select(['id', 'slug', 'name', 'description', 'parent_id'])
      .orderBy('position')
      .execute(),
    reading.selectFrom('platform_component').select(['slug', 'name']).orderBy('position').execute(),
  ]);
  const groups = categories
    .filter((category) => category.parent_id === null)
    .map(({ description, id, name, slug }) => ({
      slug,
      name,
      description,
      categories: categories
        .filter((category) => category.parent_id === id)
        .map((category) => ({
          slug: category.slug,
          name: category.name,
          description: category.description,
        })),
    }));
  return { groups, components };
}
