import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trustOf } from '#db/search/trust.ts';

const app = fc.record({
  rating: fc.double({ min: 1, max: 5, noNaN: true }),
  certification: fc.constantFrom(null, 'basic', 'standard', 'advanced'),
  adoption: fc.nat({ max: 100_000 }),
});

test('trust is from 0 to 100', () => {
  expect(trustOf({ rating: 1, certification: null, adoption: 0 })).toBe(0);
  expect(trustOf({ rating: 5, certification: 'advanced', adoption: 1000 })).toBe(100);
  fc.assert(
    fc.property(app, (one) => {
      expect(trustOf(one)).toBeGreaterThanOrEqual(0);
      expect(trustOf(one)).toBeLessThanOrEqual(100);
    }),
  );
});

test('nothing that speaks for an app ever lowers it', () => {
  fc.assert(
    fc.property(app, (one) => {
      const trust = trustOf(one);
      expect(trustOf({ ...one, rating: Math.min(5, one.rating + 0.5) })).toBeGreaterThanOrEqual(
        trust,
      );
      expect(trustOf({ ...one, certification: 'advanced' })).toBeGreaterThanOrEqual(trust);
      expect(trustOf({ ...one, adoption: one.adoption + 10 })).toBeGreaterThanOrEqual(trust);
    }),
  );
});
