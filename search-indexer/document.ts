import type { SearchableApp } from '#db/search/documents.ts';

/** An app as the index keeps it: flat, with times as numbers so that they can be sorted by. */
export type AppDocument = Omit<
  SearchableApp,
  'category' | 'group' | 'publishedAt' | 'updatedAt'
> & {
  category: string;
  categoryName: string;
  group: string;
  groupName: string;
  /** Milliseconds since 1970, as all times here. */
  publishedAt: number;
  updatedAt: number;
};

/** The document of an app. */
export function documentOf(app: SearchableApp): AppDocument {
  return {
    ...app,
    category: app.category.slug,
    categoryName: app.category.name,
    group: app.group.slug,
    groupName: app.group.name,
    publishedAt: app.publishedAt.getTime(),
    updatedAt: app.updatedAt.getTime(),
  };
}
