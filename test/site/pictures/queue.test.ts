import { expect, test } from 'vitest';
import { Busy, oneAtATime } from '#site/pictures/queue.ts';

test('work is done one after the other, also after a failure', async () => {
  const inTurn = oneAtATime(5);
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} begins`);
    await new Promise((resolve) => setImmediate(resolve));
    seen.push(`${name} ends`);
    if (name === 'first') throw new Error('It failed.');
    return name;
  };
  const results = await Promise.allSettled(['first', 'second'].map((name) => inTurn(work(name))));
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  expect(seen).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});

test('of more than may wait the rest is refused, until there is room again', async () => {
  const inTurn = oneAtATime(2);
  const tries = Array.from({ length: 5 }, () => inTurn(async () => 'done'));
  const results = await Promise.allSettled(tries);
  const refused = results.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  expect(refused).toEqual([expect.any(Busy), expect.any(Busy)]);
  expect(await inTurn(async () => 'again')).toBe('again');
});
