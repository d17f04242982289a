import { expect, test } from 'vitest';
import { system } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { importListings } from '#db/listings/import.ts';
import { fixedPaths } from '#site/machines/fixed-paths.ts';
import { type Address, sitemapOf } from '#site/machines/sitemap.ts';
import { sitemapIndex, together, urlSet } from '#site/machines/sitemap-xml.ts';
import { importLine } from '../../db/listings/import-lines.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { makeSearchable } from '../../support/searchable.ts';
import { childrenOf, parseXml, textOf } from '../../support/xml.ts';

const database = testDatabase();
const site = { reading: readingOf(database.kysely), at: NOON };
const absolute = (path: string) => `https://shop.example${path}`;
const whole = async (pieces: AsyncIterable<string>) => (await Array.fromAsync(pieces)).join('');

test('addresses beyond the limit of a file go into the next, and an index names the files', async () => {
  const lines = Array.from({ length: 4 }, () => importLine({ category: 'marketing' }));
  await importListings(system('import'), { lines, source: 'tests' }, database);
  await makeSearchable(database);
  const { count, parts } = await sitemapOf(site, 3);
  const categories = 2;
  expect(count).toBe(fixedPaths().length + categories + 4 + 4);
  const sizes = {
    pages: fixedPaths().length + categories,
    vendors: 4,
    apps: 4,
  };
  const expected = Object.entries(sizes).flatMap(([name, size]) =>
    Array.from({ length: Math.ceil(size / 3) }, (_, at) => ({
      name: `${name}-${at + 1}`,
      holds: Math.min(3, size - at * 3),
    })),
  );
  expect(parts.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
  const files = await Promise.all(
    parts.map(async (part) => parseXml(await whole(urlSet(part.addresses(), absolute)))),
  );
  const addresses = files.map((file) => childrenOf(file, 'url').map((url) => textOf(url, 'loc')));
  expect(addresses.map((file) => file.length)).toEqual(expected.map(({ holds }) => holds));
  const single = parseXml(await whole(urlSet(together((await sitemapOf(site)).parts), absolute)));
  expect(childrenOf(single, 'url').map((url) => textOf(url, 'loc'))).toEqual(addresses.flat());
  const index = childrenOf(parseXml(sitemapIndex(parts, absolute)), 'sitemap');
  expect(index.map((one) => textOf(one, 'loc'))).toEqual(
    parts.map(({ name }) => `https://shop.example/sitemaps/${name}.xml`),
  );
});

test('50,000 addresses as long as they can be stay below 50 MB, and come in small pieces', async () => {
  const path = `/apps/${'a'.repeat(120)}/reviews`;
  async function* addresses(): AsyncGenerator<Address> {
    for (let count = 0; count < 50_000; count += 1) yield { path, changedAt: NOON };
  }
  const host = `https://${'h'.repeat(100)}.example`;
  const [size, largest] = [{ bytes: 0 }, { bytes: 0 }];
  for await (const piece of urlSet(addresses(), (one) => host + one)) {
    size.bytes += Buffer.byteLength(piece);
    largest.bytes = Math.max(largest.bytes, Buffer.byteLength(piece));
  }
  expect(size.bytes).toBeLessThan(50_000_000);
  expect(largest.bytes).toBeLessThan(100_000);
});
