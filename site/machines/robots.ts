import { paths } from '../paths.ts';

/**
 * What crawlers are asked to leave alone (RFC 9309).
 *
 * Searches can be combined without end, each costs a search, and none leads to a page that the sitemap
 * does not name: a crawler that follows filters would never be done. They carry `noindex` too, for
 * those who come upon one elsewhere. `/search` itself, all apps page by page from there on, stays
 * open. The programs' addresses below `/api/` are for those that ask something, not for crawling.
 * @param absolute the whole address of a path
 */
export function robotsText(absolute: (path: string) => string): string {
  return [
    'User-agent: *',
    'Disallow: /api/',
    `Disallow: ${paths.search()}?`,
    '',
    `Sitemap: ${absolute(paths.sitemap())}`,
    '',
  ].join('\n');
}
