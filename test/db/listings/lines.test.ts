import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LONGEST_LINE, linesOf, openText } from '#db/listings/lines.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'vitrine-lines-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function lines(text: string) {
  const file = path.join(folder, 'text');
  await writeFile(file, text);
  return Array.fromAsync(linesOf(openText(file)));
}

test('lines are counted from 1, empty ones too, and the last needs no end', async () => {
  expect(await lines('a\n\nb')).toEqual([
    { number: 1, text: 'a' },
    { number: 2, text: '' },
    { number: 3, text: 'b' },
  ]);
  expect(await lines('a\n')).toEqual([{ number: 1, text: 'a' }]);
  expect(await lines('')).toEqual([]);
});

test('only a line feed ends a line', async () => {
  const text = 'a\u2028b\u2029c\u0085d\re';
  expect(await lines(text)).toEqual([{ number: 1, text }]);
});

test('letters of several bytes are whole, wherever the file is cut for reading', async () => {
  const text = `x${'ü€😀'.repeat(20_000)}`;
  expect(await lines(`${text}\n${text}`)).toEqual([
    { number: 1, text },
    { number: 2, text },
  ]);
});

test('a line that is too long is told as such, and the next one is read', async () => {
  const longest = 'x'.repeat(LONGEST_LINE);
  const told = await lines(`${longest}\n${longest}x\n${longest.repeat(5)}\nlast\n${longest}x`);
  expect(told.map(({ number, text }) => [number, text?.length ?? null])).toEqual([
    [1, LONGEST_LINE],
    [2, null],
    [3, null],
    [4, 4],
    [5, null],
  ]);
});
