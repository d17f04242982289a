import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';

const url = inject('shopUrl');

/** An answer as it is sent; fetch would unpack it. */
function ask(
  path: string,
  encoding: string,
): Promise<{ encoding: string | undefined; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const asked = request(url + path, { headers: { 'accept-encoding': encoding } }, (answer) => {
      const used = answer.headers['content-encoding'];
      buffer(answer).then((body) => resolve({ encoding: used, body }), reject);
    });
    asked.on('error', reject).end();
  });
}

test('styles and scripts are sent compressed to whoever takes that', async () => {
  const page = await (await fetch(url)).text();
  const style = /href="(\/_astro\/[^"]+\.css)"/.exec(page)?.[1] ?? '';
  const plain = await ask(style, 'identity');
  const [brotli, zipped] = [await ask(style, 'gzip, br'), await ask(style, 'gzip')];
  expect([plain, brotli, zipped].map(({ encoding }) => encoding)).toEqual([
    undefined,
    'br',
    'gzip',
  ]);
  expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
  expect(gunzipSync(zipped.body)).toEqual(plain.body);
  expect(brotli.body.length).toBeLessThan(plain.body.length / 4);
});
