import type { APIRoute } from 'astro';
import { NotFound } from '#db/errors.ts';
import { answerInPieces } from '../../machines/answer.ts';
import { keepSitemap, SITEMAP_KEPT } from '../../machines/kept-sitemap.ts';
import { sitemapOf } from '../../machines/sitemap.ts';
import { urlSet } from '../../machines/sitemap-xml.ts';
import { absolute } from '../../search/absolute.ts';

/**
 * `GET /sitemaps/{name}.xml`: a part of the sitemap, such as `apps-1`; at most MOST_ADDRESSES
 * addresses. 404 for a part that is not there.
 */
export const GET: APIRoute = async ({ locals, params }) => {
  keepSitemap(locals);
  const { parts } = await sitemapOf({ reading: locals.reading, at: locals.now });
  const part = parts.find(({ name }) => name === params['part']);
  if (!part) throw new NotFound('The sitemap has no such part.');
  return answerInPieces(urlSet(part.addresses(), absolute), SITEMAP_KEPT);
};
