import { expect, test } from 'vitest';
import { type Keep, keptPages } from '#site/cache/kept-pages.ts';
import { bytesOf, pageOf } from '#site/cache/page.ts';

const NOON = new Date('2026-06-15T12:00:00Z');
const later = (ms: number) => new Date(NOON.getTime() + ms);

function opened(mostBytes = 1_000_000) {
  const pages = keptPages(mostBytes);
  pages.resume();
  return pages;
}

/** Makes pages with a number on them, so that one can see which is which. */
function counting(keep: Keep | null, before: () => Promise<void> = async () => undefined) {
  let made = 0;
  return {
    made: () => made,
    async make() {
      made += 1;
      const number = made;
      await before();
      return { page: pageOf(200, { 'content-type': 'text/html' }, Buffer.from(`${number}`)), keep };
    },
  };
}

const text = async (answer: Promise<{ bodies: { identity: Buffer } }>) =>
  (await answer).bodies.identity.toString();

test('a page is made once and kept until what it shows changes', async () => {
  const pages = opened();
  const { make, made } = counting({ tags: ['app:1', 'category:x'], until: null });
  for (let count = 0; count < 3; count += 1)
    expect(await text(pages.ask('/a', NOON, make))).toBe('1');
  pages.changed(['app:2', 'category:y']);
  expect(await text(pages.ask('/a', NOON, make))).toBe('1');
  pages.changed(['category:x']);
  expect(pages.get('/a', NOON)).toBeNull();
  expect(await text(pages.ask('/a', NOON, make))).toBe('2');
  pages.changed(['everything']);
  expect(await text(pages.ask('/a', NOON, make))).toBe('3');
  expect(made()).toBe(3);
});

test('it ends by itself at the moment that it names', async () => {
  const pages = opened();
  const { make } = counting({ tags: [], until: later(1000) });
  await pages.ask('/a', NOON, make);
  expect(pages.get('/a', later(999))).not.toBeNull();
  expect(pages.get('/a', later(1000))).toBeNull();
  expect(pages.size()).toEqual({ pages: 0, bytes: 0 });
});

test('a page that does not ask for it is never kept', async () => {
  const pages = opened();
  const { make, made } = counting(null);
  await pages.ask('/a', NOON, make);
  await pages.ask('/a', NOON, make);
  expect(made()).toBe(2);
});

test('a hundred who ask at once share one making', async () => {
  const pages = opened();
  const { make, made } = counting({ tags: ['app:1'], until: null }, () => Promise.resolve());
  const asked = Array.from({ length: 100 }, () => text(pages.ask('/a', NOON, make)));
  expect(new Set(await Promise.all(asked))).toEqual(new Set(['1']));
  expect(made()).toBe(1);
});

test('what changed while a page was made is not kept, and whoever asked after it gets the new one', async () => {
  const pages = opened();
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  const { make } = counting({ tags: ['app:1'], until: null }, () => held);
  const before = text(pages.ask('/a', NOON, make));
  pages.changed(['app:1']);
  const after = text(pages.ask('/a', NOON, make));
  release();
  expect(await before).toBe('1');
  expect(await after).toBe('2');
  expect(await text(pages.ask('/a', NOON, make))).toBe('2');
});

test('a page that cannot be made fails for those who asked, and is made by the next', async () => {
  const pages = opened();
  const failing = async () => Promise.reject(new Error('No.'));
  const asked = [pages.ask('/a', NOON, failing), pages.ask('/a', NOON, failing)];
  for (const one of asked) await expect(one).rejects.toThrow('No.');
  const { make } = counting({ tags: [], until: null });
  expect(await text(pages.ask('/a', NOON, make))).toBe('1');
});

test('the least recently asked for go first when there are too many', async () => {
  const { make } = counting({ tags: ['app:1'], until: null });
  const one = bytesOf((await make()).page) + 2 * '/a'.length;
  const pages = opened(3 * one + 10);
  for (const key of ['/a', '/b', '/c']) await pages.ask(key, NOON, make);
  pages.get('/a', NOON);
  await pages.ask('/d', NOON, make);
  const kept = ['/a', '/b', '/c', '/d'].filter((key) => pages.get(key, NOON));
  expect(kept).toEqual(['/a', '/c', '/d']);
  expect(pages.size().bytes).toBeLessThanOrEqual(3 * one + 10);
  pages.changed(['app:1']);
  expect(pages.size()).toEqual({ pages: 0, bytes: 0 });
});

test('while changes are not told, nothing is kept', async () => {
  const pages = keptPages(1_000_000);
  const { make, made } = counting({ tags: [], until: null });
  await pages.ask('/a', NOON, make);
  await pages.ask('/a', NOON, make);
  pages.resume();
  await pages.ask('/a', NOON, make);
  expect(pages.get('/a', NOON)).not.toBeNull();
  pages.pause();
  expect(pages.get('/a', NOON)).toBeNull();
  await pages.ask('/a', NOON, make);
  expect(made()).toBe(4);
});

test('a page whose making began while changes were not told is not kept', async () => {
  const pages = keptPages(1_000_000);
  const { make } = counting({ tags: [], until: null }, async () => pages.resume());
  await pages.ask('/a', NOON, make);
  expect(pages.get('/a', NOON)).toBeNull();
});

test('so many tags can change that all of them count as changed, and none is forgotten', async () => {
  const pages = opened();
  const { make } = counting({ tags: ['app:1'], until: null }, async () => {
    pages.changed(['app:1']);
    for (let count = 0; count < 20_001; count += 1) pages.changed([`app:x${count}`]);
  });
  await pages.ask('/a', NOON, make);
  expect(pages.get('/a', NOON)).toBeNull();
});
