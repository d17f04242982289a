import { expect, inject, test } from 'vitest';
import { demoCatalogue } from '#db/seed/catalogue/catalogue.ts';
import { pageBreaches, words } from './page-text.ts';

const url = inject('shopUrl');
const apps = demoCatalogue.flatMap(({ apps }) => apps);
const html = async (path: string) => (await fetch(`${url}${path}`)).text();

test.each([
  '/',
  '/categories/crm-sales',
  '/categories/sales-and-customer?sort=name',
  '/apps/pipewright',
  '/vendors/halvorsen-lind',
  '/nowhere',
])('%s is valid HTML and runs nothing inline', async (path) => {
  expect(await pageBreaches(await html(path))).toEqual([]);
});

test('every app of the demo has a page that fits its story', async () => {
  for (const app of apps) {
    const response = await fetch(`${url}/apps/${app.slug}`);
    const gone = app.fate?.state === 'withdrawn';
    expect(response.status, app.slug).toBe(gone ? 410 : 200);
    if (app.fate) expect(words(await response.text())).toContain(app.fate.reason);
  }
});

test('the counts on the home page are those of the category pages', async () => {
  const home = await html('/');
  const tiles = home.matchAll(
    /href="\/categories\/([a-z-]+)"[^>]*>[^<]+<\/a>\s*<span[^>]*>([\d,]+)</g,
  );
  const counts = [...tiles].map(([, slug, count]) => ({ slug, count }));
  expect(counts).toHaveLength(32);
  for (const { count, slug } of counts) {
    expect(words(await html(`/categories/${slug}`)), slug).toMatch(new RegExp(` ${count} apps? `));
  }
});

/** Forms that are one for everything, and what every app has alike and one shows well enough. */
function isLikeOthers(path: string): boolean {
  // Posted pictures are drawn on demand and have tests of their own.
  if (/^\/(report|sign-in)\?|\/social\.png$/.test(path)) return true;
  return /^\/apps\/(?!pipewright\/)[^/]+\/(reviews[/?]|review$|ask$)/.test(path);
}

test('no page has a dead link inside the site', async () => {
  const seen = new Set<string>();
  const waiting = ['/'];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path) || isLikeOthers(path)) continue;
    seen.add(path);
    const response = await fetch(`${url}${path}`);
    expect([200, 410], path).toContain(response.status);
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
    const links = (await response.text()).matchAll(/(?:href|src)="(\/[^"#]*)/g);
    for (const [, link] of links) if (link) waiting.push(link.replaceAll('&amp;', '&'));
  }
  expect(seen.size).toBeGreaterThan(apps.length);
});

test('a page asks nothing of other hosts', async () => {
  for (const path of ['/', '/apps/pipewright', '/vendors/halvorsen-lind']) {
    const sources = (await html(path)).matchAll(/<(?:img|script|link|source|iframe)[^>]+>/g);
    for (const [tag] of sources) {
      if (tag.includes('rel="canonical"')) continue;
      expect(tag).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    }
  }
});
