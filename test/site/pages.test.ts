import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { demoCatalogue } from '#db/seed/catalogue/catalogue.ts';

const url = inject('shopUrl');
const apps = demoCatalogue.flatMap(({ apps }) => apps);
const html = async (path: string) => (await fetch(`${url}${path}`)).text();

/** The text of a page as it is read. */
function words(page: string): string {
  const text = page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  return text.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"');
}

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    extends: ['html-validate:standard'],
    rules: {
      // Astro writes `<link>` without a slash and attributes in its own order; both are valid.
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      'no-inline-style': 'error',
    },
  }),
);

test.each([
  '/',
  '/categories/crm-sales',
  '/categories/sales-and-customer?sort=name',
  '/apps/pipewright',
  '/vendors/halvorsen-lind',
  '/nowhere',
])('%s is valid HTML and runs nothing inline', async (path) => {
  const text = await html(path);
  const report = await validator.validateString(text, `${path}.html`);
  expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  expect(text).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
  expect(text).not.toMatch(/\sstyle="/);
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

test('no page has a dead link inside the site', async () => {
  const seen = new Set<string>();
  const waiting = ['/'];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
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
