import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { demoCatalogue } from '#db/seed/catalogue/catalogue.ts';

const url = inject('shopUrl');

test.each([
  ['/', '/social.png'],
  ['/apps/pipewright', '/apps/pipewright/social.png'],
  ['/categories/crm-sales', '/categories/crm-sales/social.png'],
  ['/vendors/halvorsen-lind', '/vendors/halvorsen-lind/social.png'],
  ['/how-we-rank', '/social.png'],
])('%s is shown elsewhere with %s', async (page, picture) => {
  const html = await (await fetch(url + page)).text();
  const tag = (name: string) =>
    new RegExp(`<meta (?:property|name)="${name}" content="([^"]+)">`).exec(html)?.[1];
  expect(tag('og:image')).toBe(url + picture);
  expect(tag('og:site_name')).toBe('Corvane Marketplace');
  expect(tag('twitter:card')).toBe('summary_large_image');
  for (const name of ['og:title', 'og:description', 'og:type', 'og:image:alt']) {
    expect(tag(name), name).toBeTruthy();
  }
  const answer = await fetch(url + picture);
  expect(answer.headers.get('content-type')).toBe('image/png');
  expect(answer.headers.get('cache-control')).toBe('public, max-age=3600');
  const { format, height, width } = await sharp(await answer.arrayBuffer()).metadata();
  expect({ format, height, width }).toEqual({
    format: 'png',
    width: Number(tag('og:image:width')),
    height: Number(tag('og:image:height')),
  });
});

test('who has a picture is not sent it again, and HEAD sends none', async () => {
  const picture = `${url}/apps/pipewright/social.png`;
  const head = await fetch(picture, { method: 'HEAD' });
  const etag = head.headers.get('etag') ?? '';
  expect([head.status, (await head.arrayBuffer()).byteLength]).toEqual([200, 0]);
  for (const known of [etag, `"other", W/${etag}`, '*']) {
    const again = await fetch(picture, { headers: { 'if-none-match': known } });
    expect(again.status).toBe(304);
  }
  const other = await fetch(picture, { headers: { 'if-none-match': '"other"' } });
  expect(other.status).toBe(200);
});

test('what has no page has no picture', async () => {
  const withdrawn = demoCatalogue
    .flatMap(({ apps }) => apps)
    .find(({ fate }) => fate?.state === 'withdrawn');
  for (const path of [`apps/${withdrawn?.slug}`, 'apps/none', 'vendors/none', 'categories/none']) {
    expect((await fetch(`${url}/${path}/social.png`)).status, path).toBe(404);
  }
});
