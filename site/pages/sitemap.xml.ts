import type { APIRoute } from 'astro';
import { answerInPieces, answerText } from '../machines/answer.ts';
import { keepSitemap, SITEMAP_KEPT } from '../machines/kept-sitemap.ts';
import { MOST_ADDRESSES, sitemapOf } from '../machines/sitemap.ts';
import { sitemapIndex, together, urlSet } from '../machines/sitemap-xml.ts';
import { absolute } from '../search/absolute.ts';

/**
 * `GET /sitemap.xml`: every page that a search engine may show, with the time of its last change where
 * the database keeps it (sitemaps.org). Above MOST_ADDRESSES it names the files of `/sitemaps/`.
 */
export const GET: APIRoute = async ({ locals }) => {
  keepSitemap(locals);
  const { count, parts } = await sitemapOf({ reading: locals.reading, at: locals.now });
  if (count <= MOST_ADDRESSES) {
    return answerInPieces(urlSet(together(parts), absolute), SITEMAP_KEPT);
  }
  const type = 'application/xml; charset=utf-8';
  return answerText({ text: sitemapIndex(parts, absolute), type }, SITEMAP_KEPT);
};
