import { type Asked, parametersOf } from './search/parameters.ts';

/** Every address of the marketplace, so that none is written by hand. */
export const paths = {
  home: () => '/',
  category: (slug: string, query: { sort?: string; page?: number } = {}) =>
    withQuery(`/categories/${slug}`, {
      sort: query.sort === 'rating' ? undefined : query.sort,
      page: pageOf(query.page),
    }),
  app: (slug: string) => `/apps/${slug}`,
  vendor: (slug: string, query: { page?: number } = {}) =>
    withQuery(`/vendors/${slug}`, { page: pageOf(query.page) }),
  search: (asked?: Asked) => {
    const parameters = asked ? String(parametersOf(asked)) : '';
    return parameters === '' ? '/search' : `/search?${parameters}`;
  },
  howWeRank: () => '/how-we-rank',
  media: (storageKey: string) => `/media/${storageKey}`,
} as const;

/** The first page has no number in its address: one page, one address. */
function pageOf(page: number | undefined): string | undefined {
  return page === undefined || page === 1 ? undefined : String(page);
}

function withQuery(path: string, query: Record<string, string | undefined>): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
