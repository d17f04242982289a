import { beforeAll, expect, inject, test, vi } from 'vitest';
import { z } from 'zod';
import { demoCatalogue } from '#db/seed/catalogue/catalogue.ts';
import { byOneEngine } from './one-engine.ts';

const url = inject('shopUrl');
const offered = demoCatalogue
  .flatMap(({ apps }) => apps)
  .filter(({ fate }) => fate?.state !== 'withdrawn');

const answers = z.strictObject({
  hits: z.array(
    z.strictObject({
      slug: z.string(),
      name: z.string(),
      tagline: z.string(),
      vendor: z.strictObject({ slug: z.string(), name: z.string() }),
      tier: z.enum(['premier', 'preferred', 'registered']),
      url: z.url(),
      icon: z.url().nullable(),
      rating: z.strictObject({ average: z.number().nullable(), count: z.number() }),
      price: z.looseObject({ kind: z.enum(['vendor', 'free', 'from']) }),
      certification: z.enum(['basic', 'standard', 'advanced']).nullable(),
      deprecated: z.boolean(),
    }),
  ),
  total: z.number(),
  page: z.number(),
  pages: z.number(),
  facets: z.record(z.string(), z.record(z.string(), z.number())),
  engine: z.enum(['meilisearch', 'postgres']),
});
const suggestions = z.strictObject({
  apps: z.array(
    z.strictObject({
      slug: z.string(),
      name: z.string(),
      vendor: z.string(),
      url: z.url(),
      icon: z.url().nullable(),
      tint: z.string().nullable(),
    }),
  ),
  categories: z.array(z.strictObject({ slug: z.string(), name: z.string(), url: z.url() })),
  vendors: z.array(z.strictObject({ slug: z.string(), name: z.string(), url: z.url() })),
});

const get = (path: string) => fetch(`${url}${path}`);
const search = async (query: string) =>
  answers.parse(await (await get(`/api/search?${query}`)).json());
const suggest = async (words: string) =>
  suggestions.parse(await (await get(`/api/suggest?${new URLSearchParams({ q: words })}`)).json());

beforeAll(async () => {
  // The indexer starts with the shop.
  await vi.waitFor(async () => expect((await search('')).total).toBe(offered.length), {
    timeout: 30_000,
    interval: 200,
  });
});

test('the whole catalogue is there, page by page, each app once', async () => {
  const pages = Math.ceil(offered.length / 24);
  const slugs = await byOneEngine(async (saw) => {
    const seen: string[] = [];
    for (let page = 1; page <= pages; page += 1) {
      const answer = await search(`page=${page}`);
      saw(answer.engine);
      expect(answer).toMatchObject({ page, pages });
      for (const hit of answer.hits) seen.push(hit.slug);
    }
    return seen;
  });
  expect(slugs.toSorted()).toEqual(offered.map(({ slug }) => slug).toSorted());
});

test('filters narrow, and their counts are kept', async () => {
  const [all, narrow] = await byOneEngine(async (saw) => {
    const answers = [await search('q=invoice'), await search('q=invoice&tier=premier')] as const;
    for (const { engine } of answers) saw(engine);
    return answers;
  });
  expect(narrow.total).toBe(all.facets['tier']?.['premier']);
  expect(narrow.hits.every(({ tier }) => tier === 'premier')).toBe(true);
  expect(narrow.facets['tier']).toEqual(all.facets['tier']);
  expect((await search('category=nowhere')).total).toBe(offered.length);
});

test('addresses of apps and icons lead somewhere', async () => {
  const { hits } = await search('q=pipewright');
  const [hit] = hits;
  expect(hit).toMatchObject({ slug: 'pipewright', vendor: { slug: 'halvorsen-lind' } });
  for (const address of [hit?.url, hit?.icon]) {
    expect((await fetch(address ?? '')).status).toBe(200);
  }
});

test.each(['0', '101', 'x'])('page %s is refused with a sentence', async (page) => {
  const response = await get(`/api/search?page=${page}`);
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({ error: 'The page is a whole number from 1 to 100.' });
});

test('both are JSON that nobody keeps', async () => {
  for (const path of ['/api/search', '/api/search?page=0', '/api/suggest?q=pi', '/api/suggest']) {
    const { headers } = await get(path);
    expect(headers.get('content-type')).toMatch(/^application\/json/);
    expect(headers.get('cache-control')).toBe('no-store');
  }
});

test('what is not there is a page that says so, and nothing is taken', async () => {
  expect((await get('/api/nothing')).status).toBe(404);
  const posted = await fetch(`${url}/api/search`, {
    method: 'POST',
    body: '{}',
    headers: { origin: url, 'content-type': 'application/json' },
  });
  expect(posted.status).toBe(405);
});

test('apps, categories and vendors are suggested, a few of each', async () => {
  const pi = await suggest('pipewr');
  expect(pi.apps[0]).toMatchObject({ slug: 'pipewright', vendor: 'Halvorsen Lind' });
  expect((await suggest('data')).categories.map(({ slug }) => slug)).toContain('data-and-ai');
  expect((await suggest('halvor')).vendors).toMatchObject([{ slug: 'halvorsen-lind' }]);
  const { apps, categories, vendors } = await suggest('co');
  expect(apps.length).toBeLessThanOrEqual(5);
  expect(categories.length).toBeLessThanOrEqual(3);
  expect(vendors.length).toBeLessThanOrEqual(3);
});

test.each(['', ' ', '\u0000', '%', "'", '"\\', '🙂', 'a'.repeat(2_000)])(
  'suggesting for %o is an answer',
  async (words) => {
    await suggest(words);
  },
);
