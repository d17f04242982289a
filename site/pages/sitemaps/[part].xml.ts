import type { APIRoute } from 'astro';
import { NotFound } from '#db/errors.ts';
import { answerInPieces } from '../../machines/answer.ts';
import { sitemapOf } from '../../machines/sitemap.ts';
import { urlSet } from '../../machines/sitemap-xml.ts';
import { absolute } from '../../search/absolute.ts';

/** Seconds, as for `/sitemap.xml`. */
const KEPT = { seconds: 3_600 };

/**
 * `GET /sitemaps/{name}.xml`: a part of the sitemap, such as `apps-1`; at most MOST_ADDRESSES
 * addresses. 404 for a part that is not there.
 */
export const GET: APIRoute = async ({ locals, params }) => {
  const { parts } = await sitemapOf({ reading: locals.reading, at: locals.now });
  const part = parts.find(({ name }) => name === params['part']);
  if (!part) throw new NotFound('The sitemap has no such part.');
  return answerInPieces(urlSet(part.addresses(), absolute), KEPT);
};
