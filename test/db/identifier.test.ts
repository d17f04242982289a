import { expect, test } from 'vitest';
import { newId } from '#db/identifier.ts';

test('identifiers sort by the time of their making', () => {
  const times = ['2024-02-29T00:00:00Z', '2026-06-15T12:00:00Z', '2026-06-15T12:00:01Z'];
  const ids = times.map((time) => newId(new Date(time)));
  expect(ids.toSorted()).toEqual(ids);
});

test('many of one moment are all different', () => {
  const now = new Date('2026-06-15T12:00:00Z');
  expect(new Set(Array.from({ length: 1000 }, () => newId(now))).size).toBe(1000);
});
