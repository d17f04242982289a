import { FACETS } from '#db/search/question.ts';

/** Pages that are the same for every visitor, with the parameters that they know, in one order. */
const KEPT: readonly { path: RegExp; parameters: readonly string[] }[] = [
  { path: /^\/$/, parameters: [] },
  { path: /^\/apps\/[a-z0-9-]+$/, parameters: [] },
  {
    path: /^\/apps\/[a-z0-9-]+\/reviews$/,
    parameters: ['stars', 'use', 'version', 'industry', 'size', 'sort', 'page', 'record'],
  },
  { path: /^\/apps\/[a-z0-9-]+\/reviews\/([0-9a-f-]{36}|feed\.xml)$/, parameters: [] },
  {
    path: /^\/categories\/[a-z0-9-]+$/,
    parameters: [...FACETS.filter((facet) => facet !== 'category'), 'rating', 'sort', 'page'],
  },
  { path: /^\/vendors\/[a-z0-9-]+$/, parameters: ['page'] },
  { path: /^\/compare$/, parameters: ['apps'] },
  { path: /^\/certificates\/[0-9a-f-]{36}(\.svg)?$/, parameters: [] },
  { path: /^\/(how-we-rank|privacy|terms|policies|policies\/[a-z-]+)$/, parameters: [] },
  { path: /^\/((robots|llms)\.txt|theme\.css)$/, parameters: [] },
  { path: /^\/(sitemap|sitemaps\/[a-z]+-\d{1,4})\.xml$/, parameters: [] },
  { path: /^\/(categories\/[a-z0-9-]+\/)?feed\.xml$/, parameters: [] },
];

/** Whether the request comes from somebody who is signed in; what they see is theirs alone. */
export function hasSession(cookies: string | undefined): boolean {
  return cookies?.includes('__Host-session=') ?? false;
}

/**
 * The address under which a page is kept: the path and the parameters that it knows, so that what
 * campaigns and others add leads to the same page.
 * @param url path and query of a request
 * @returns null for what is not kept
 */
export function keptAddress(url: string): string | null {
  const [path = '', query] = url.split('?', 2);
  const kept = KEPT.find((one) => one.path.test(path));
  if (!kept) return null;
  if (!query || kept.parameters.length === 0) return path;
  const given = new URLSearchParams(query);
  const known = new URLSearchParams(
    kept.parameters.flatMap((name) =>
      given
        .getAll(name)
        .toSorted()
        .map((value) => [name, value]),
    ),
  );
  return known.size === 0 ? path : `${path}?${known}`;
}
