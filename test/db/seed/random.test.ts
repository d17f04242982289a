import { describe, expect, it } from 'vitest';
import { chance, cycled, pick, seeded, shuffled, whole } from '#db/seed/random.ts';

describe('the seeded generator', () => {
  it('gives the same numbers for the same seed', () => {
    const one = seeded('ledgerly');
    const other = seeded('ledgerly');
    expect(Array.from({ length: 20 }, one)).toEqual(Array.from({ length: 20 }, other));
  });

  it('gives other first numbers for seeds that differ in one letter', () => {
    const first = Array.from({ length: 200 }, (_, index) => seeded(`app-${index}`)());
    expect(new Set(first).size).toBe(200);
    const mean = first.reduce((sum, value) => sum + value, 0) / first.length;
    expect(mean).toBeGreaterThan(0.4);
    expect(mean).toBeLessThan(0.6);
  });

  it('stays in [0, 1) and in the range that is asked for', () => {
    const random = seeded('range');
    for (let round = 0; round < 2000; round += 1) {
      const value = random();
      expect(value >= 0 && value < 1).toBe(true);
      const number = whole(random, 3, 5);
      expect([3, 4, 5]).toContain(number);
    }
  });

  it('always and never are possible shares', () => {
    const random = seeded('share');
    const rounds = Array.from({ length: 100 }, () => [chance(random, 1), chance(random, 0)]);
    expect(rounds.every(([always, never]) => always === true && never === false)).toBe(true);
  });
});

describe('lists', () => {
  it('shuffles without losing or doubling an entry', () => {
    const list = ['a', 'b', 'c', 'd', 'e'];
    expect(shuffled(seeded('list'), list).sort()).toEqual(list);
    expect(list).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('reads round and round, also backwards', () => {
    expect(cycled(['a', 'b', 'c'], 4)).toBe('b');
    expect(cycled(['a', 'b', 'c'], -1)).toBe('c');
  });

  it('refuses an empty list with a sentence', () => {
    expect(() => pick(seeded('none'), [])).toThrow('empty list');
    expect(() => cycled([], 0)).toThrow('empty list');
  });
});
