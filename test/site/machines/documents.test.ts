import { expect, inject, test } from 'vitest';
import { demoCatalogue } from '#db/seed/catalogue/catalogue.ts';
import { childrenOf, parseXml, textOf } from '../../support/xml.ts';

const url = inject('shopUrl');
const text = async (path: string) => (await fetch(url + path)).text();
const canonical = (page: string) => /<link rel="canonical" href="([^"]+)"/.exec(page)?.[1];

test('the sitemap names pages that are there, each by its one address', async () => {
  const answer = await fetch(`${url}/sitemap.xml`);
  expect(answer.headers.get('content-type')).toBe('application/xml; charset=utf-8');
  const root = parseXml(await answer.text());
  expect(root.name).toBe('urlset');
  const entries = childrenOf(root, 'url');
  const addresses = entries.map((entry) => textOf(entry, 'loc'));
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const path of ['/', '/how-we-rank', '/apps/pipewright', '/apps/pipewright/reviews']) {
    expect(addresses).toContain(url + path);
  }
  // The pages of reviews have tests of their own.
  const pages = addresses.filter((one) => !one.endsWith('/reviews'));
  for (const address of pages.filter((_, index) => index % 9 === 0)) {
    const page = await fetch(address);
    expect(page.status, address).toBe(200);
    expect(canonical(await page.text())).toBe(address);
  }
  const changes = entries.flatMap((entry) => childrenOf(entry, 'lastmod')).map((one) => one.text);
  expect(changes.length).toBeGreaterThan(100);
  for (const change of changes) expect(new Date(change).toISOString()).toBe(change);
});

test('what is withdrawn is in no sitemap, and parts that are not there are not found', async () => {
  const sitemap = await text('/sitemap.xml');
  const apps = demoCatalogue.flatMap((category) => category.apps);
  for (const { fate, slug } of apps) {
    const isNamed = sitemap.includes(`<loc>${url}/apps/${slug}</loc>`);
    expect(isNamed, slug).toBe(fate?.state !== 'withdrawn');
  }
  expect((await fetch(`${url}/sitemaps/apps-1.xml`)).status).toBe(200);
  for (const part of ['apps-2', 'apps-0', 'nothing', 'apps']) {
    expect((await fetch(`${url}/sitemaps/${part}.xml`)).status, part).toBe(404);
  }
});

test.each(['/feed.xml', '/categories/crm-sales/feed.xml'])('%s is an Atom feed', async (path) => {
  const answer = await fetch(url + path);
  expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  const feed = parseXml(await answer.text());
  // RFC 4287, 4.1.1: what a feed must have.
  expect(feed).toMatchObject({
    name: 'feed',
    attributes: { xmlns: 'http://www.w3.org/2005/Atom' },
  });
  expect(textOf(feed, 'id')).toBe(url + path);
  expect(textOf(feed, 'title')).not.toBe('');
  const links = childrenOf(feed, 'link').map(({ attributes }) => attributes);
  expect(links).toContainEqual(expect.objectContaining({ rel: 'self', href: url + path }));
  const entries = childrenOf(feed, 'entry');
  expect(entries.length).toBeGreaterThan(5);
  expect(entries.length).toBeLessThanOrEqual(50);
  const times = entries.map((entry) => textOf(entry, 'updated'));
  expect(times).toEqual(times.toSorted().toReversed());
  expect(textOf(feed, 'updated')).toBe(times[0]);
  expect(new Set(entries.map((entry) => textOf(entry, 'id'))).size).toBe(entries.length);
  for (const entry of entries) {
    expect(textOf(entry, 'id')).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    for (const name of ['title', 'published', 'summary']) expect(textOf(entry, name)).not.toBe('');
    const [author] = childrenOf(entry, 'author');
    expect(author && textOf(author, 'name')).toBeTruthy();
    const [link] = childrenOf(entry, 'link');
    expect(link?.attributes['href']).toMatch(new RegExp(`^${url}/apps/[a-z0-9-]+(#versions)?$`));
  }
});

test('a reader of feeds that has the newest gets nothing again', async () => {
  const first = await fetch(`${url}/feed.xml`);
  const etag = first.headers.get('etag') ?? '';
  const again = await fetch(`${url}/feed.xml`, { headers: { 'if-none-match': `W/${etag}` } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect((await fetch(`${url}/categories/nothing/feed.xml`)).status).toBe(404);
});

test('pages lead to the feed', async () => {
  const link = (title: string, path: string) =>
    `<link rel="alternate" type="application/atom+xml" title="${title}" href="${path}">`;
  expect(await text('/')).toContain(link('Corvane Marketplace: news', '/feed.xml'));
  const category = await text('/categories/crm-sales');
  expect(category).toContain(link('News in CRM &amp; Sales', '/categories/crm-sales/feed.xml'));
});

test('robots.txt leaves open what is public and names the sitemap', async () => {
  const robots = await text('/robots.txt');
  const closed = [...robots.matchAll(/^Disallow: (.*)$/gm)].map(([, start = '']) => start);
  expect(closed).toEqual(['/api/', '/search?']);
  expect(robots).toContain(`\nSitemap: ${url}/sitemap.xml\n`);
  const sitemap = await text('/sitemap.xml');
  for (const start of closed) expect(sitemap).not.toContain(`<loc>${url}${start}`);
});

test('llms.txt has the form of llmstxt.org, and its links lead somewhere', async () => {
  const llms = await text('/llms.txt');
  expect(llms).toMatch(/^# Corvane Marketplace\n\n> .+\n\n/);
  expect(llms.match(/^## .+$/gm)).toEqual([
    '## Finding apps',
    '## Categories',
    '## Evidence and changes',
  ]);
  const links = [...llms.matchAll(/^- \[[^\]]+\]\(([^)]+)\): .+$/gm)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(30);
  for (const link of links) expect((await fetch(link)).status, link).toBe(200);
});
