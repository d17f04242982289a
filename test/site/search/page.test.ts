import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { beforeAll, expect, inject, test, vi } from 'vitest';

const url = inject('shopUrl');
const get = (path: string) => fetch(`${url}${path}`);
const html = async (path: string) => (await get(path)).text();
const total = async (query: string): Promise<number> =>
  (await (await get(`/api/search?${query}`)).json()).total;

/** A page as it is read, without what is in `<head>`. */
async function words(path: string): Promise<string> {
  const page = (await html(path)).replace(/<head>.*<\/head>/s, '');
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
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
  expect(page).not.toMatch(/\sstyle="/);
});

test('results are counted, shown on cards, and their words are marked', async () => {
  const count = await total('q=invoice');
  expect(await words('/search?q=invoice')).toContain(`${count} apps for “invoice”`);
  const page = await html('/search?q=invoice');
  expect(page.match(/<article/g)).toHaveLength(Math.min(24, count));
  expect(page).toMatch(/<mark>invoices?<\/mark>/);
});

test('without words and filters it shows all apps, and only then may be indexed', async () => {
  const page = await html('/search');
  expect(await words('/search')).toContain('All apps');
  expect(page).not.toContain('noindex');
  expect(page).toMatch(/rel="canonical" href="[^"]+\/search"/);
  expect(page).not.toContain('<mark>');
  for (const query of ['q=a', 'tier=premier', 'rating=4']) {
    expect(await html(`/search?${query}`)).toContain('<meta name="robots" content="noindex"');
  }
});

test('every count beside a filter is what that filter leaves', async () => {
  const page = await html('/search?q=data');
  const choices = [
    ...page.matchAll(
      /<input type="(?:checkbox|radio)" name="(\w+)" value="([^"]+)"( disabled)?[^>]*>\s*<span>[^<]*<\/span>\s*<span>(\d+)</g,
    ),
  ];
  expect(choices.length).toBeGreaterThan(40);
  for (const [, name, value, disabled, count] of choices) {
    const query = String(
      new URLSearchParams([
        ['q', 'data'],
        [name ?? '', value ?? ''],
      ]),
    );
    expect(`${query} ${await total(query)}`).toBe(`${query} ${count}`);
    expect(disabled !== undefined).toBe(count === '0');
  }
});

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
  const text = await words('/search?q=invoice&category=healthcare&tier=premier');
  expect(text).toContain('No apps for “invoice”');
  const count = await total('q=invoice&tier=premier');
  expect(text).toContain(`Without “Healthcare & Life Sciences” ${count} apps`);
  // Which categories are the largest is remembered for some seconds.
  await vi.waitFor(
    async () => {
      expect(await words('/search?q=qwrtzpl')).toContain('Largest categories CRM & Sales');
    },
    { timeout: 15_000, interval: 500 },
  );
  const like = await words('/search?q=healthcare&industry=x');
  expect(like).toContain('Categories by that name Healthcare & Life Sciences');
  expect(like).toContain(`Without “X” ${await total('q=healthcare')} app`);
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
  for (const path of ['/', '/search', '/apps/pipewright', '/how-we-rank', '/nowhere']) {
    const page = await html(path);
    const ids = [...page.matchAll(/type="search"[^>]*/g)].map(([tag]) => tag);
    expect(ids, path).toHaveLength(1);
    expect(page).toMatch(/<form[^>]*action="\/search"[^>]*role="search"/);
  }
});
