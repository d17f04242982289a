import type { APIRoute } from 'astro';
import { HITS_ON_A_PAGE, LAST_PAGE, type SearchHit } from '#db/search/question.ts';
import { paths } from '../../paths.ts';
import { running } from '../../running.ts';
import { absolute, iconUrl } from '../../search/absolute.ts';
import { onlyKnown, questionIn } from '../../search/address.ts';
import { offered } from '../../search/offered.ts';
import { askedSearch } from '../../search/record.ts';

const headers = { 'cache-control': 'no-store' };

/**
 * `GET /api/search`: the same parameters and results as `/search`, for programs.
 * Answers `{ hits, total, page, pages, facets, engine }`; 24 hits a page; amounts of prices in minor
 * units; `facets` counts results by value, of a facet that is filtered by without that filter.
 * 400 with `{ error }` when `page` is no number from 1 to LAST_PAGE. Unknown values are left out.
 */
export const GET: APIRoute = async ({ locals, url }) => {
  const { recorder, searching } = running();
  const asked = questionIn(url.searchParams, locals.now);
  if (asked === null) {
    const error = `The page is a whole number from 1 to ${LAST_PAGE}.`;
    return Response.json({ error }, { status: 400, headers });
  }
  const { names, values } = await offered();
  const question = onlyKnown(asked, names);
  const result = await searching.search(question);
  const { engine, facets, hits, total } = result;
  const { page } = question;
  if (page === 1) recorder.record(askedSearch(question, result, values));
  const pages = Math.min(Math.ceil(total / HITS_ON_A_PAGE), LAST_PAGE);
  return Response.json({ hits: hits.map(hitOf), total, page, pages, facets, engine }, { headers });
};

function hitOf(hit: SearchHit) {
  return {
    slug: hit.slug,
    name: hit.name,
    tagline: hit.tagline,
    vendor: { slug: hit.vendor.slug, name: hit.vendor.name },
    tier: hit.vendor.tier,
    url: absolute(paths.app(hit.slug)),
    icon: iconUrl(hit.icon),
    rating: hit.rating,
    price: hit.price,
    certification: hit.certification,
    deprecated: hit.state === 'deprecated',
  };
}
