import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';

const { hostname, port } = new URL(inject('shopUrl'));

type Answer = { status: number; headers: Record<string, string | undefined>; body: Buffer };

/** Nothing is unpacked, as `fetch` would. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, headers, method }, async (response) => {
      const body = Buffer.concat(await Array.fromAsync(response));
      const given = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
      resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(given), body });
    });
    asked.on('error', reject).end();
  });
}

const PAGES = ['/', '/apps/pipewright', '/categories/crm-sales', '/apps/pipewright/reviews'];
const OTHERS = ['/search?q=invoice', '/saved', '/llms.txt', '/feed.xml', '/policies'];

test.each([...PAGES, ...OTHERS])('%s is the same in every encoding', async (path) => {
  const plain = await get(path);
  expect(plain.headers['content-encoding']).toBeUndefined();
  const br = await get(path, { 'accept-encoding': 'gzip, br' });
  expect(br.headers['content-encoding']).toBe('br');
  expect(br.body.length).toBe(Number(br.headers['content-length']));
  const gzip = await get(path, { 'accept-encoding': 'gzip' });
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(gzip.body).length).toBeGreaterThan(gzip.body.length / 2);
  if (path.startsWith('/search')) return;
  expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
  expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
});

test.each(PAGES)('%s is sent once, then only that it is the same', async (path) => {
  const headers = { 'accept-encoding': 'br' };
  const { headers: first } = await get(path, headers);
  expect(first['cache-control']).toBe('public, no-cache');
  expect(first['vary']).toBe('accept-encoding, cookie');
  const again = await get(path, { ...headers, 'if-none-match': first['etag'] ?? '' });
  expect(again.status).toBe(304);
  expect(again.body.length).toBe(0);
  for (const name of ['etag', 'cache-control', 'vary', 'content-security-policy', 'x-request-id']) {
    expect(again.headers[name], name).toBeTruthy();
  }
  const other = await get(path, {
    'accept-encoding': 'gzip',
    'if-none-match': first['etag'] ?? '',
  });
  expect(other.status).toBe(200);
});

test('what campaigns add to an address leads to the same page', async () => {
  const [plain, campaign] = [await get('/apps/pipewright'), await get('/apps/pipewright?utm_x=1')];
  expect(campaign.body.equals(plain.body)).toBe(true);
  expect(campaign.headers['etag']).toBe(plain.headers['etag']);
});

test('who is signed in gets a page of their own, that nobody else may keep', async () => {
  const { headers, status } = await get('/', { cookie: '__Host-session=x' });
  expect(status).toBe(200);
  expect(headers['cache-control']).toBe('private, no-cache');
});

test('HEAD says what GET would, without the page', async () => {
  const headers = { 'accept-encoding': 'br' };
  const [head, whole] = [await get('/', headers, 'HEAD'), await get('/', headers)];
  expect(head.status).toBe(200);
  expect(head.body.length).toBe(0);
  for (const name of ['content-length', 'content-encoding', 'etag']) {
    expect(head.headers[name]).toBe(whole.headers[name]);
  }
});

test('an error is never kept', async () => {
  for (const path of ['/apps/nothing-here', '/categories/none', '/apps/refer-kindly']) {
    const { headers, status } = await get(path);
    expect([404, 410]).toContain(status);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['etag']).toBeUndefined();
  }
});

test.each(PAGES)('%s takes less than 40 KB with its styles, compressed', async (path) => {
  const headers = { 'accept-encoding': 'br' };
  const page = await get(path, headers);
  const text = brotliDecompressSync(page.body).toString();
  const sheets = [...text.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
  expect(sheets.map(([, href]) => href)).toEqual([expect.stringMatching(/\/style\./)]);
  let bytes = page.body.length;
  for (const [, href = ''] of sheets) bytes += (await get(href, headers)).body.length;
  expect(bytes).toBeLessThan(40_000);
});
