import { expect, inject, test } from 'vitest';

const url = inject('shopUrl');
const ask = (path: string) => fetch(url + path, { redirect: 'manual' });
const canonical = (page: string) => /<link rel="canonical" href="([^"]+)"/.exec(page)?.[1];

test.each([
  ['/?utm_source=letter', '/'],
  ['/how-we-rank?page=3', '/how-we-rank'],
  ['/search?page=1', '/search'],
  ['/search?x=1&page=2', '/search?page=2'],
  ['/search?sort=newest', '/search'],
  ['/categories/sales-and-customer?page=1&sort=rating', '/categories/sales-and-customer'],
  ['/categories/work-and-content?sort=name&x=y&page=2', '/categories/work-and-content?page=2'],
  ['/apps/pipewright?ref=x&page=2', '/apps/pipewright'],
  ['/vendors/halvorsen-lind?page=1&x', '/vendors/halvorsen-lind'],
])('%s says that its address is %s', async (asked, path) => {
  const answer = await ask(asked);
  expect(answer.status).toBe(200);
  const page = await answer.text();
  expect(canonical(page)).toBe(url + path);
  expect(page).toContain(`<meta property="og:url" content="${url}${path}">`);
});

test.each(['/search?q=invoices', '/search?category=crm-sales', '/nowhere', '/apps/none'])(
  '%s has no address of its own, and says so',
  async (path) => {
    const page = await (await ask(path)).text();
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).not.toContain('rel="canonical"');
  },
);

test.each([
  ['/apps/pipewright/', '/apps/pipewright'],
  ['/apps/Pipewright', '/apps/pipewright'],
  ['/Categories/CRM-Sales?sort=Name', '/categories/crm-sales?sort=Name'],
  ['/apps//pipewright', '/apps/pipewright'],
  ['/search/?q=A&page=2', '/search?q=A&page=2'],
  ['/SITEMAP.xml', '/sitemap.xml'],
])('%s leads to %s for good', async (asked, path) => {
  const answer = await ask(asked);
  expect([answer.status, answer.headers.get('location')]).toEqual([301, path]);
});

test('no address leads to another host', async () => {
  for (const path of ['/a//EVIL.example', '/%2F/EVIL.example/', '/A/..//evil.example//']) {
    const location = (await ask(path)).headers.get('location') ?? '/';
    expect(new URL(location, url).origin, path).toBe(url);
    expect(location).toMatch(/^\/(?!\/)/);
  }
});

test('files of the build keep their capitals', async () => {
  const page = await (await ask('/')).text();
  const files = [...page.matchAll(/(?:href|src)="(\/_astro\/[^"]+)"/g)].map(([, file]) => file);
  expect(files.some((file) => /[A-Z]/.test(file ?? ''))).toBe(true);
  for (const file of files) expect((await ask(file ?? '')).status).toBe(200);
});

test('another name of this machine changes no address', async () => {
  const page = await (await fetch(url.replace('localhost', '127.0.0.1'))).text();
  expect(canonical(page)).toBe(`${url}/`);
  expect(page).toContain(`<meta property="og:image" content="${url}/social.png">`);
});
