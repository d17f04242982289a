import { expect, test } from 'vitest';
import { sendIsolating } from '#search-indexer/isolate.ts';

class Refusal extends Error {}

const numbers = (count: number) => Array.from({ length: count }, (_, place) => place);

/** Sends numbers to somebody who refuses some of them. */
async function send(items: number[], refuses: (item: number) => boolean, mostRefused: number) {
  const taken: number[] = [];
  let pauses = 0;
  const isolated = await sendIsolating(
    items,
    async (some) => {
      if (some.some(refuses)) throw new Refusal('no');
      taken.push(...some);
    },
    {
      isRefusal: (error) => error instanceof Refusal,
      pause: async () => {
        pauses += 1;
      },
      mostRefused,
    },
  );
  return { ...isolated, pauses, taken };
}

test('each refused item is found, and all others go through once', async () => {
  const { refused, taken, untried } = await send(numbers(1000), (item) => item % 7 === 0, 1000);
  expect(refused.map(({ item }) => item)).toEqual(numbers(1000).filter((item) => item % 7 === 0));
  expect(taken).toEqual(numbers(1000).filter((item) => item % 7 !== 0));
  expect(untried).toEqual([]);
});

test('many refused ones are tried once each', async () => {
  const { pauses, refused } = await send(numbers(500), () => true, 1000);
  expect(refused.filter(({ attempts }) => attempts === 3)).toHaveLength(3);
  expect(refused.filter(({ attempts }) => attempts === 1)).toHaveLength(497);
  expect(pauses).toBe(8);
});

test('with too many it stops looking for more, and says which items are left', async () => {
  const { refused, taken, untried } = await send(numbers(1000), (item) => item < 600, 100);
  expect(refused.length).toBeGreaterThan(100);
  expect(refused.length).toBeLessThan(110);
  expect(new Set([...refused.map(({ item }) => item), ...taken, ...untried]).size).toBe(1000);
  expect(untried).toEqual(numbers(1000).slice(refused.length, refused.length + untried.length));
  // What has no refused one among it still goes through.
  expect(taken).toContain(999);
});

test('what is no refusal ends it', async () => {
  const options = { isRefusal: () => false, pause: async () => undefined, mostRefused: 1 };
  const sent = sendIsolating([1], () => Promise.reject(new Error('gone')), options);
  await expect(sent).rejects.toThrow('gone');
});
