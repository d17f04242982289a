import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Breaker, openBreaker } from '#site/search/breaker.ts';

let isWell = true;
let breaker: Breaker;
const changes: boolean[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  isWell = true;
  changes.length = 0;
});

afterEach(() => {
  breaker.stop();
  vi.useRealTimers();
});

async function open(check?: () => Promise<void>): Promise<void> {
  const usual = async () => {
    if (!isWell) throw new Error('down');
  };
  breaker = await openBreaker(check ?? usual, (isOpen) => changes.push(isOpen));
}

test('it is closed while all is well, and open from the first look when not', async () => {
  await open();
  expect(breaker.isOpen()).toBe(false);
  breaker.stop();
  isWell = false;
  await open();
  expect(breaker.isOpen()).toBe(true);
});

test('a failed request opens it, the next check that is well closes it', async () => {
  await open();
  await vi.advanceTimersByTimeAsync(30_000);
  breaker.trip('slow');
  expect(breaker.isOpen()).toBe(true);
  await vi.advanceTimersByTimeAsync(1_100);
  expect(breaker.isOpen()).toBe(false);
  expect(changes).toEqual([true, false]);
});

test('one that keeps failing visitors is left alone longer each time', async () => {
  await open();
  const times: number[] = [];
  for (let round = 0; round < 6; round += 1) {
    breaker.trip('slow');
    const started = performance.now();
    while (breaker.isOpen()) await vi.advanceTimersByTimeAsync(100);
    times.push(performance.now() - started);
  }
  expect(times.at(-1)).toBeGreaterThan(10_000);
  expect(Math.max(...times)).toBeLessThan(17_200);
});

test('a check that began before a request failed does not close it', async () => {
  let slow = 0;
  await open(async () => {
    await sleep(slow);
  });
  slow = 5_000;
  await vi.advanceTimersByTimeAsync(1_500);
  breaker.trip('failed meanwhile');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(breaker.isOpen()).toBe(true);
});
