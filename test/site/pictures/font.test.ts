import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { coverageOf } from '#site/pictures/coverage.ts';
import { trueTypeOf } from '#site/pictures/woff2.ts';

const home = path.dirname(
  createRequire(import.meta.url).resolve('@fontsource-variable/inter/package.json'),
);
const folder = path.join(home, 'files');
const fonts = readdirSync(folder).filter((file) => file.includes('-wght-'));
const unpack = (file: string) => trueTypeOf(readFileSync(path.join(folder, file)));

/** Numbers of a table: where it starts, how long it is. */
function tables(font: Buffer): Map<string, Buffer> {
  const count = font.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 12 + 16 * index;
      const offset = font.readUInt32BE(at + 8);
      const end = offset + font.readUInt32BE(at + 12);
      return [font.toString('latin1', at, at + 4), font.subarray(offset, end)];
    }),
  );
}

test.each(fonts)('%s has an outline for every glyph that it counts', (file) => {
  const parts = tables(unpack(file));
  const [glyf, loca, maxp] = ['glyf', 'loca', 'maxp'].map((tag) => parts.get(tag));
  if (!glyf || !loca || !maxp) throw new Error('The font lacks a table.');
  const count = maxp.readUInt16BE(4);
  expect(loca.length).toBe(4 * (count + 1));
  const offsets = Array.from({ length: count + 1 }, (_, index) => loca.readUInt32BE(4 * index));
  expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
  expect(offsets.at(-1)).toBe(glyf.length);
});

test('a font says which characters it has', () => {
  const latin = coverageOf(unpack('inter-latin-wght-normal.woff2'));
  const has = (text: string) => [...text].map((letter) => latin.has(letter.codePointAt(0) ?? 0));
  expect(new Set(has('AZaz09 äß€…“”–'))).toEqual(new Set([true]));
  expect(new Set(has('Жżא漢🚀'))).toEqual(new Set([false]));
});

test('what is no font, or is cut off, is refused', () => {
  const file = readFileSync(path.join(folder, 'inter-latin-wght-normal.woff2'));
  expect(() => trueTypeOf(Buffer.from('wOFF and more than that, to read'))).toThrow(
    'not a TrueType',
  );
  expect(() => trueTypeOf(file.subarray(0, 2_000))).toThrow();
});
