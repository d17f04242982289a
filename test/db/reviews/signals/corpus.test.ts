import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { ReviewText } from '#db/reviews/signals/signal.ts';
import { textSignals } from '#db/reviews/signals/text-signals.ts';
import { corpus } from './corpus.ts';
import { HELD_OUT_HONEST } from './held-out-honest.ts';
import { HELD_OUT_OTHER_HONEST } from './held-out-other-honest.ts';
import { HELD_OUT_OTHER_SPAM } from './held-out-other-spam.ts';
import { HELD_OUT_SPAM } from './held-out-spam.ts';

/** Shares that the signals promise to hold: at least of spam, at most of honest texts. */
const PROMISED = { spam: 0.9, honest: 0.02 } as const;

const isHeld = (text: ReviewText) => textSignals(text, []).length > 0;
const parted = (line: string): ReviewText => {
  const [title = '', body = ''] = line.split(' | ');
  return { title, body };
};

test('of two thousand texts at least 90 % of spam is held, and at most 2 % of honest ones', () => {
  const seed = process.env['SEED'] ?? randomUUID();
  const { honest, spam } = corpus(seed);
  const [passed, held] = [spam.filter((text) => !isHeld(text)), honest.filter(isHeld)];
  const figures = `held ${spam.length - passed.length} of ${spam.length} spam texts and ${held.length} of ${honest.length} honest ones`;
  console.log(`SEED=${seed}: ${figures}`);
  expect([spam.length, honest.length]).toEqual([1000, 1000]);
  expect(passed.length / spam.length, JSON.stringify(passed.slice(0, 10))).toBeLessThanOrEqual(
    1 - PROMISED.spam,
  );
  expect(held.length / honest.length, JSON.stringify(held.slice(0, 10))).toBeLessThanOrEqual(
    PROMISED.honest,
  );
});

test('the same holds for texts that were written by hand', () => {
  const spam = [...HELD_OUT_SPAM, ...HELD_OUT_OTHER_SPAM].map(parted);
  const honest = [...HELD_OUT_HONEST, ...HELD_OUT_OTHER_HONEST].map(parted);
  const [passed, held] = [spam.filter((text) => !isHeld(text)), honest.filter(isHeld)];
  expect(passed.length / spam.length, JSON.stringify(passed)).toBeLessThanOrEqual(
    1 - PROMISED.spam,
  );
  expect(held.length / honest.length, JSON.stringify(held)).toBeLessThanOrEqual(PROMISED.honest);
});
