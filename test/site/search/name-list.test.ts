import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameKey } from '#db/search/words.ts';
import { nameList } from '#site/search/name-list.ts';

const weights = new Map([['Ledger Bridge', 9]]);
const listOf = (names: readonly string[]) => {
  const list = nameList<string>(
    (name) => name,
    (name) => weights.get(name) ?? 0,
  );
  list.change(new Set(), names);
  return list;
};
const list = listOf([
  'Ledger',
  'Ledger Bridge',
  'Ledgers',
  'Old Ledger',
  'OmniFocus',
  'Élan',
  'C++',
]);

test.each([
  ['ledg', ['Ledger Bridge', 'Ledger', 'Ledgers', 'Old Ledger']],
  ['ledger', ['Ledger', 'Ledger Bridge', 'Ledgers', 'Old Ledger']],
  ['LEDGER b', ['Ledger Bridge']],
  ['focus', ['OmniFocus']],
  ['omni f', ['OmniFocus']],
  ['elan', ['Élan']],
  ['c+', ['C++']],
  ['zebra', []],
  ['', []],
  ['%', []],
])('%s begins %j', (typed, expected) => {
  expect(list.beginning(typed, 5)).toEqual(expected);
});

test('no more than asked for, and the best of them', () => {
  expect(list.beginning('ledg', 2)).toEqual(['Ledger Bridge', 'Ledger']);
});

test('finds exactly what begins so, each once', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', 'C', ' '), maxLength: 8 });
  fc.assert(
    fc.property(fc.uniqueArray(name), name, (names, typed) => {
      const found = listOf(names).beginning(typed, 100);
      expect(new Set(found).size).toBe(found.length);
      const key = nameKey(typed);
      for (const one of names) {
        if (key !== '' && nameKey(one).startsWith(key)) expect(found).toContain(one);
      }
      for (const one of found) expect(nameKey(one)).toContain(key);
    }),
  );
});

test('a list that was changed is as one that was made so', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 5 });
  const step = fc.record({ gone: fc.array(name), come: fc.uniqueArray(name) });
  fc.assert(
    fc.property(fc.array(step), name, (steps, typed) => {
      const list = listOf([]);
      let items: string[] = [];
      for (const { come, gone } of steps) {
        const fresh = come.filter((one) => !items.includes(one) || gone.includes(one));
        list.change(new Set(gone), fresh);
        items = [...items.filter((one) => !gone.includes(one)), ...fresh];
      }
      const same = (one: readonly string[]) => one.toSorted();
      expect(same(list.beginning(typed, 100))).toEqual(same(listOf(items).beginning(typed, 100)));
    }),
  );
});
