import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';

const folder = path.resolve(import.meta.dirname, '../../../dist/client/_astro');
/** Of a content page, the search box included. */
const MOST_BYTES = 15_000;
const read = (name: string) => readFile(path.join(folder, name), 'utf8');

/** The files that a script brings with it, itself included. */
async function withImports(name: string, seen = new Set<string>()): Promise<Set<string>> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const imports = (await read(name)).matchAll(/["'`](?:\.\/|_astro\/)([\w.~-]+\.js)["'`]/g);
  for (const [, imported] of imports) if (imported) await withImports(imported, seen);
  return seen;
}

test('a page brings at most 15 KB of JavaScript, compressed, the search box included', async () => {
  const page = await (await fetch(`${inject('shopUrl')}/apps/pipewright`)).text();
  const scripts = [...page.matchAll(/<script[^>]+src="\/_astro\/([^"]+)"/g)].map(
    ([, name]) => name,
  );
  const files = new Set<string>();
  for (const name of scripts) if (name) await withImports(name, files);
  expect([...files].some((name) => name.startsWith('Suggestions'))).toBe(true);
  let bytes = 0;
  for (const name of files) bytes += gzipSync(await read(name)).length;
  expect(bytes).toBeGreaterThan(3_000);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});

test('nothing for it is loaded before somebody goes there', async () => {
  const page = await (await fetch(`${inject('shopUrl')}/apps/pipewright`)).text();
  expect(page).not.toMatch(/modulepreload|Suggestions/);
  expect((await readdir(folder)).some((name) => name.startsWith('Suggestions'))).toBe(true);
});
