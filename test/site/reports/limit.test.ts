import { expect, test } from 'vitest';
import { clientLimit } from '#site/reports/limit.ts';

const done = async () => 'done';

test('each client has a share of its own, and what is too much is not done', async () => {
  const limit = clientLimit(2, 3_600);
  let times = 0;
  const count = async () => {
    times += 1;
    return times;
  };
  expect(await Promise.all([1, 2, 3, 4].map(() => limit.within('a', count)))).toEqual([
    1,
    2,
    null,
    null,
  ]);
  expect(times).toBe(2);
  expect(await limit.within('b', done)).toBe('done');
});

test('work that fails takes nothing from the share', async () => {
  const limit = clientLimit(1, 3_600);
  const fail = () => Promise.reject(new Error('Not like this.'));
  await expect(limit.within('a', fail)).rejects.toThrow('Not like this.');
  expect(await limit.within('a', done)).toBe('done');
  expect(await limit.within('a', done)).toBeNull();
});
