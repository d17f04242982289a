import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { beforeAll, expect, inject, test, vi } from 'vitest';
import { byOneEngine } from './one-engine.ts';

const url = inject('shopUrl');
const get = (path: string) => fetch(`${url}${path}`);
const html = async (path: string) => (await get(path)).text();

type Saw = (engine: string) => void;

/** How many apps a search finds. */
async function total(query: string, saw: Saw): Promise<number> {
  const answer = await (await get(`/api/search?${query}`)).json();
  saw(answer.engine);
  return answer.total;
}

/** A page of results, which says when Postgres made it. */
async function results(query: string, saw: Saw): Promise<string> {
  const page = await html(`/search?${query}`);
  saw(page.includes('Search is simpler right now') ? 'postgres' : 'meilisearch');
  return page;
}

/** A page as it is read, without what is in `<head>`. */
function textOf(whole: string): string {
  const page = whole.replace(/<head>.*<\/head>/s, '');
  const text = page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  return text.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"');
}

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    extends: ['html-validate:standard'],
    rules: {
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      'no-inline-style': 'error',
    },
  }),
);

beforeAll(async () => {
  // The indexer starts with the shop; until it is done, the engines may take turns.
  const settled = async () => {
    const { engine, total } = await (await get('/api/search')).json();
    expect(total).toBeGreaterThan(100);
    expect(engine).toBe((await (await get('/readyz')).json()).search);
  };
  await vi.waitFor(settled, { timeout: 30_000, interval: 200 });
});

test.each([
  '/search',
  '/search?q=invoice',
  '/search?q=data&tier=premier&tier=preferred&category=data-and-ai&rating=3&sort=newest',
  '/search?page=2',
  '/search?q=qwrtzpl&pricing=free',
  '/how-we-rank',
])('%s is valid HTML and runs nothing inline', async (path) => {
  const page = await html(path);
  const report = await validator.validateString(page, 'page.html');
  expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  expect(page).not.toMatch(/<script(?![^>]*(\bsrc=|\btype="application\/ld\+json"))[^>]*>/);
  expect(page).not.toMatch(/\sstyle="/);
});

test('results are counted, shown on cards, and their words are marked', async () => {
  const [count, page] = await byOneEngine((saw) =>
    Promise.all([total('q=invoice', saw), results('q=invoice', saw)]),
  );
  expect(textOf(page)).toContain(`${count} apps for “invoice”`);
  expect(page.match(/<article/g)).toHaveLength(Math.min(24, count));
  expect(page).toMatch(/<mark>invoices?<\/mark>/);
});

test('without words and filters it shows all apps, and only then may be indexed', async () => {
  const page = await html('/search');
  expect(textOf(page)).toContain('All apps');
  expect(page).not.toContain('noindex');
  expect(page).toMatch(/rel="canonical" href="[^"]+\/search"/);
  expect(page).not.toContain('<mark>');
  for (const query of ['q=a', 'tier=premier', 'rating=4']) {
    expect(await html(`/search?${query}`)).toContain('<meta name="robots" content="noindex"');
  }
});

// Tests beside this one take an app in or out of the shop for a second.
test('every count beside a filter is what that filter leaves', { retry: 2 }, async () => {
  const compared = await byOneEngine(async (saw) => {
    const choices = choicesOn(await results('q=data', saw));
    const totals: string[] = [];
    for (const { query } of choices) totals.push(`${query} ${await total(query, saw)}`);
    return { choices, totals };
  });
  const { choices, totals } = compared;
  expect(choices.length).toBeGreaterThan(40);
  expect(totals).toEqual(choices.map(({ count, query }) => `${query} ${count}`));
  for (const { count, isDisabled } of choices) expect(isDisabled).toBe(count === '0');
});

/** The filters beside the results for 'data', each as the search that it leads to. */
function choicesOn(page: string) {
  const inputs = page.matchAll(
    /<input type="(?:checkbox|radio)" name="(\w+)" value="([^"]+)"( disabled)?[^>]*>\s*<span>[^<]*<\/span>\s*<span>(\d+)</g,
  );
  return Array.from(inputs, ([, name = '', value = '', disabled, count]) => {
    const parameters = [
      ['q', 'data'],
      [name, value],
    ];
    return {
      query: String(new URLSearchParams(parameters)),
      count,
      isDisabled: disabled !== undefined,
    };
  });
}

test('what is applied is ticked, and each of it can be removed', async () => {
  const page = await html('/search?q=data&tier=premier&rating=3');
  expect(page).toMatch(/name="tier" value="premier" checked/);
  expect(page).toMatch(/name="rating" value="3" checked/);
  expect(page).toContain('href="/search?q=data&amp;rating=3"');
  expect(page).toContain('href="/search?q=data&amp;tier=premier"');
  expect(page).toContain('href="/search?q=data"');
});

test('pages have numbers, and what is behind the last is not there', async () => {
  const page = await html('/search?page=2');
  expect(page).toMatch(/href="\/search\?page=2" aria-current="page"/);
  for (const wrong of ['0', 'x', '101', '99', '1.5']) {
    expect((await get(`/search?page=${wrong}`)).status, wrong).toBe(404);
  }
});

test('a search without results says so and offers ways out', async () => {
  const [empty, count] = await byOneEngine((saw) =>
    Promise.all([
      results('q=invoice&category=healthcare&tier=premier', saw),
      total('q=invoice&tier=premier', saw),
    ]),
  );
  expect(textOf(empty)).toContain('No apps for “invoice”');
  expect(textOf(empty)).toContain(`Without “Healthcare & Life Sciences” ${count} apps`);
  // Which categories are the largest is remembered for some seconds.
  await vi.waitFor(
    async () => {
      expect(textOf(await html('/search?q=qwrtzpl'))).toContain('Largest categories CRM & Sales');
    },
    { timeout: 15_000, interval: 500 },
  );
  const [like, all] = await byOneEngine((saw) =>
    Promise.all([results('q=healthcare&industry=x', saw), total('q=healthcare', saw)]),
  );
  expect(textOf(like)).toContain('Categories by that name Healthcare & Life Sciences');
  expect(textOf(like)).toContain(`Without “X” ${all} app`);
});

test('an order in which nothing has all words leads back to relevance', async () => {
  const [sorted, found, kept] = await byOneEngine(async (saw) => [
    await results('q=invoice+dentists&sort=rating', saw),
    await total('q=invoice+dentists', saw),
    await total('q=invoice+dentists&sort=rating', saw),
  ]);
  expect(kept).toBe(0);
  expect(found).toBeGreaterThan(0);
  expect(textOf(sorted)).toContain(`By relevance: ${found} app`);
  expect(sorted).toMatch(/<nav class="sorts"/);
  // The first way out, and the first order above it.
  const ways = [...sorted.matchAll(/href="\/search\?q=invoice\+dentists"/g)];
  expect(ways).toHaveLength(2);
  expect(await html('/search?q=qwrtzpl&sort=rating')).not.toContain('By relevance');
});

test('whatever is typed is shown as text', async () => {
  const page = await html(`/search?${new URLSearchParams({ q: '"><script>alert(1)</script>' })}`);
  // Inside the quotes of an attribute a bracket is a bracket.
  expect(page.replace(/"[^"]*"/g, '""')).not.toContain('<script>alert');
  expect(page).toContain('“&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;”');
  for (const q of ['\u0000', '%', "' or 1=1 --", '🙂', 'a'.repeat(900)]) {
    expect((await get(`/search?${new URLSearchParams({ q })}`)).status).toBe(200);
  }
});

test('there is one search field of that id on every page, with a label', async () => {
  const errors = ['/nowhere', '/search?page=99', '/search?page=x'];
  for (const path of ['/', '/search', '/apps/pipewright', '/how-we-rank', ...errors]) {
    const page = await html(path);
    const ids = [...page.matchAll(/type="search"[^>]*/g)].map(([tag]) => tag);
    expect(ids, path).toHaveLength(1);
    expect(page).toMatch(/<form[^>]*action="\/search"[^>]*role="search"/);
  }
});
