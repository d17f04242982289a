import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { remembered } from '#site/cache/remembered.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

test('what was loaded is kept for so long', async () => {
  let loads = 0;
  const get = remembered(1_000, async () => ++loads);
  expect([await get(), await get()]).toEqual([1, 1]);
  vi.advanceTimersByTime(999);
  expect(await get()).toBe(1);
  vi.advanceTimersByTime(2);
  expect(await get()).toBe(2);
});

test('many who ask at once share one load', async () => {
  let loads = 0;
  const get = remembered(1_000, async () => ++loads);
  expect(await Promise.all([get(), get(), get()])).toEqual([1, 1, 1]);
});

test('a failure is told to all who wait, and not kept', async () => {
  let loads = 0;
  const get = remembered(1_000, async () => {
    loads += 1;
    if (loads === 1) throw new Error('down');
    return loads;
  });
  const failed = await Promise.allSettled([get(), get()]);
  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await get()).toBe(2);
});
