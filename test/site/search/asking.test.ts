import { expect, test } from 'vitest';
import { newestOnly } from '#site/search/asking.ts';

/** Questions that are answered by hand. */
function desk() {
  const waiting: { text: string; answer: (value: string) => void; fail: () => void }[] = [];
  const shown: string[] = [];
  const ask = newestOnly(
    (text) =>
      new Promise<string>((resolve, reject) => {
        waiting.push({ text, answer: resolve, fail: () => reject(new Error('no')) });
      }),
    (answer) => shown.push(answer),
  );
  const settle = async (how: (one: (typeof waiting)[number]) => void) => {
    const one = waiting.shift();
    if (one) how(one);
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return {
    ask,
    shown,
    asked: () => waiting.map(({ text }) => text),
    answer: () => settle((one) => one.answer(`about ${one.text}`)),
    fail: () => settle((one) => one.fail()),
  };
}

test('one question at a time, and only the newest after it', async () => {
  const { answer, ask, asked, shown } = desk();
  for (const text of ['in', 'inv', 'invo']) ask(text);
  expect(asked()).toEqual(['in']);
  await answer();
  expect(shown).toEqual([]);
  expect(asked()).toEqual(['invo']);
  await answer();
  expect(shown).toEqual(['about invo']);
  expect(asked()).toEqual([]);
});

test('an answer that nobody waits for any more is dropped', async () => {
  const { answer, ask, asked, shown } = desk();
  ask('in');
  ask(null);
  await answer();
  expect(shown).toEqual([]);
  expect(asked()).toEqual([]);
});

test('a failure shows nothing, and the next question is asked', async () => {
  const { answer, ask, asked, fail, shown } = desk();
  ask('in');
  await fail();
  expect(shown).toEqual([]);
  ask('inv');
  expect(asked()).toEqual(['inv']);
  await answer();
  expect(shown).toEqual(['about inv']);
});

test('what was typed back to its beginning is answered by the first answer', async () => {
  const { answer, ask, asked, shown } = desk();
  for (const text of ['in', 'inv', 'in']) ask(text);
  await answer();
  expect(shown).toEqual(['about in']);
  expect(asked()).toEqual([]);
});
