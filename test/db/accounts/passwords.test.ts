import { expect, test } from 'vitest';
import { hashPassword, isPassword, weakness } from '#db/accounts/passwords.ts';

const GOOD = 'seven quiet herons wade';

test('a password is known by its hash, and no other is', async () => {
  const hash = await hashPassword(GOOD);
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await isPassword(hash, GOOD)).toBe(true);
  expect(await isPassword(hash, `${GOOD} `)).toBe(false);
  expect(await isPassword(hash, GOOD.toUpperCase())).toBe(false);
});

test('without a hash nothing is right', async () => {
  expect(await isPassword(null, GOOD)).toBe(false);
  expect(await isPassword(null, 'what nobody types')).toBe(false);
});

test('the same letters are the same password, however they are composed', async () => {
  const hash = await hashPassword('blå bærtur på måndag');
  expect(await isPassword(hash, 'blå bærtur på måndag'.normalize('NFD'))).toBe(true);
});

test.each([
  ['short', 'x7!Qv', /at least 10/],
  ['endless', 'ab c'.repeat(60), /at most 200/],
  ['common', 'password123', /too easy/],
  ['a keyboard', 'qwertyuiop', /too easy/],
  ['a repetition', 'aaaaaaaaaaaaaa', /too easy/],
  ['a name', 'Nora Winter', /too easy/],
])('%s will not do', (_, password, sentence) => {
  expect(weakness(password, ['nora@winter.example', 'Nora Winter'])).toMatch(sentence);
});

test('several words that do not belong together will do', () => {
  expect(weakness(GOOD, ['nora@winter.example', 'Nora Winter'])).toBeNull();
});

test('many at once leave the rest of the process its turn', async () => {
  const hash = await hashPassword(GOOD);
  let answered = 0;
  const started = performance.now();
  let longestGap = 0;
  let last = started;
  const beat = setInterval(() => {
    longestGap = Math.max(longestGap, performance.now() - last);
    last = performance.now();
  }, 5);
  await Promise.all(
    Array.from({ length: 40 }, async () => {
      if (await isPassword(hash, GOOD)) answered += 1;
    }),
  );
  clearInterval(beat);
  expect(answered).toBe(40);
  // The thread that answers visitors is free meanwhile.
  expect(longestGap).toBeLessThan(250);
});
