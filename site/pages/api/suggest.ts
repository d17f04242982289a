import type { APIRoute } from 'astro';
import { paths } from '../../paths.ts';
import { running } from '../../running.ts';
import { absolute, iconUrl } from '../../search/absolute.ts';
import { wordsIn } from '../../search/address.ts';
import type { SuggestBody } from '../../search/suggest-body.ts';

/**
 * `GET /api/suggest?q=`: what somebody who types `q` may mean: at most 5 apps, 3 categories and
 * 3 vendors, as `{ apps, categories, vendors }`, best first. Empty lists without a `q`.
 */
export const GET: APIRoute = async ({ url }) => {
  const words = wordsIn(url.searchParams.get('q') ?? '');
  return Response.json(await bodyFor(words), { headers: { 'cache-control': 'no-store' } });
};

async function bodyFor(words: string): Promise<SuggestBody> {
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
