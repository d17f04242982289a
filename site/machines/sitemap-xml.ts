import { paths } from '../paths.ts';
import { xmlText } from '../ui/xml-text.ts';
import type { Address, SitemapPart } from './sitemap.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
/** Characters that are sent at once. */
const PIECE = 64_000;

/**
 * A sitemap file, in pieces, so that a large one does not keep others waiting while it is made.
 * @param absolute the whole address of a path
 */
export async function* urlSet(
  addresses: AsyncIterable<Address>,
  absolute: (path: string) => string,
): AsyncGenerator<string> {
  let piece = `${HEAD}<urlset ${NAMESPACE}>\n`;
  for await (const { changedAt, path } of addresses) {
    // A W3C date and time, as sitemaps.org asks for.
    const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : '';
    piece += `<url><loc>${xmlText(absolute(path))}</loc>${changed}</url>\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}</urlset>\n`;
}

/** The file that names the others. */
export function sitemapIndex(
  parts: readonly SitemapPart[],
  absolute: (path: string) => string,
): string {
  const entries = parts.map(({ name }) => {
    const address = xmlText(absolute(paths.sitemapPart(name)));
    return `<sitemap><loc>${address}</loc></sitemap>\n`;
  });
  return `${HEAD}<sitemapindex ${NAMESPACE}>\n${entries.join('')}</sitemapindex>\n`;
}

/** The addresses of all parts as one. */
export async function* together(parts: readonly SitemapPart[]): AsyncGenerator<Address> {
  for (const part of parts) yield* part.addresses();
}
