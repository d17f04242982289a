import { HITS_ON_A_PAGE, LAST_PAGE, type SearchHit } from '#db/search/question.ts';
import type { ApiAnswer, ApiAnswers } from '../http/api.ts';
import { paths } from '../paths.ts';
import { running } from '../running.ts';
import { absolute, iconUrl } from './absolute.ts';
import { onlyKnown, questionIn, wordsIn } from './address.ts';
import { offered } from './offered.ts';
import { askedSearch } from './record.ts';
import type { SuggestBody } from './suggest-body.ts';

/** What the search answers to programs. */
export const searchAnswers: ApiAnswers = {
  '/api/search': search,
  '/api/suggest': suggest,
};

/**
 * `GET /api/search`: the same parameters and results as `/search`, for programs.
 * Answers `{ hits, total, page, pages, facets, engine }`; 24 hits a page; amounts of prices in minor
 * units; `facets` counts results by value, of a facet that is filtered by without that filter.
 * 400 with `{ error }` when `page` is no number from 1 to LAST_PAGE. Unknown values are left out.
 */
async function search(parameters: URLSearchParams): Promise<ApiAnswer> {
  const { now, recorder, searching } = running();
  const asked = questionIn(parameters, now());
  if (asked === null) {
    const error = `The page is a whole number from 1 to ${LAST_PAGE}.`;
    return { status: 400, body: { error } };
  }
  const { names, values } = await offered();
  const question = onlyKnown(asked, names);
  const result = await searching.search(question);
  const { engine, facets, hits, total } = result;
  const { page } = question;
  if (page === 1) recorder.record(askedSearch(question, result, values));
  const pages = Math.min(Math.ceil(total / HITS_ON_A_PAGE), LAST_PAGE);
  return { status: 200, body: { hits: hits.map(hitOf), total, page, pages, facets, engine } };
}

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

/**
 * `GET /api/suggest?q=`: what somebody who types `q` may mean: at most 5 apps, 3 categories and
 * 3 vendors, as `{ apps, categories, vendors }`, best first. Empty lists without a `q`.
 */
async function suggest(parameters: URLSearchParams): Promise<ApiAnswer> {
  const words = wordsIn(parameters.get('q') ?? '');
  return { status: 200, body: await suggestionsFor(words) };
}

async function suggestionsFor(words: string): Promise<SuggestBody> {
  if (words === '') return { apps: [], categories: [], vendors: [] };
  const { apps, categories, vendors } = await running().searching.suggest(words);
  return {
    apps: apps.map(({ icon, name, slug, vendor }) => ({
      slug,
      name,
      vendor,
      url: absolute(paths.app(slug)),
      icon: iconUrl(icon),
      tint: icon?.tint ?? null,
    })),
    categories: categories.map(({ name, slug }) => ({
      slug,
      name,
      url: absolute(paths.category(slug)),
    })),
    vendors: vendors.map(({ name, slug }) => ({ slug, name, url: absolute(paths.vendor(slug)) })),
  };
}
