import type { CollectionPage } from 'schema-dts';
import type { CategoryPage } from '#db/listings/category-page.ts';
import { HITS_ON_A_PAGE } from '#db/search/question.ts';
import { paths } from '../paths.ts';
import { absolute } from '../search/absolute.ts';
import type { Asked } from '../search/parameters.ts';

/** A page of a category as schema.org has it, with the apps in the order in which it shows them. */
export function categoryData(shown: CategoryPage, asked: Asked): CollectionPage {
  const { category, hits, total } = shown;
  const before = (asked.page - 1) * HITS_ON_A_PAGE;
  return {
    '@type': 'CollectionPage',
    name: category.name,
    url: absolute(paths.category(category.slug, { ...asked, sort: 'relevance' })),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: total,
      itemListElement: hits.map(({ name, slug }, index) => ({
        '@type': 'ListItem',
        position: before + index + 1,
        name,
        url: absolute(paths.app(slug)),
      })),
    },
  };
}
