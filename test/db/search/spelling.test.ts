import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { readingOf } from '#db/connection.ts';
import { searchableApps } from '#db/search/documents.ts';
import { putRows, refreshWords } from '#db/search/rows.ts';
import { distance, nearestSpelling, nearWords } from '#db/search/spelling.ts';
import { testDatabase } from '../../support/database.ts';
import { liveListing } from '../../support/listings.ts';
import { enterVendor } from '../../support/people.ts';

const database = testDatabase();
const { kysely } = database;
const reading = readingOf(kysely);

beforeAll(async () => {
  const vendor = await enterVendor('vendor', database);
  await liveListing(vendor, database, { name: 'Portainer', tagline: 'Containers you can see' });
  await liveListing(vendor, database, { name: 'Asana', tagline: 'Tasks of a team' });
  const apps = await searchableApps(reading, null, database.now());
  await putRows(
    kysely,
    apps.map((app) => ({ ...app, digest: 'any' })),
  );
  await refreshWords(kysely);
});

test.each([
  ['portianer', 'portainer'],
  ['asanna', 'asana'],
  ['portainer tsak', 'portainer task'],
])('%s was meant as %s', async (typed, meant) => {
  expect(await nearestSpelling(reading, typed)).toBe(meant);
});

test.each(['portainer', 'port', 'xqzwvk', 'asx', '', '%%%% ____'])(
  '%s is left alone',
  async (typed) => {
    expect(await nearestSpelling(reading, typed)).toBeNull();
  },
);

test('words that the catalogue has are not corrected beside one that is', async () => {
  expect([...(await nearWords(reading, ['asana', 'portianer'])).keys()]).toEqual(['portianer']);
});

test.each([
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['abc', 'abcd', 1],
  ['abc', 'xbc', 1],
  ['abc', '', 3],
  ['portianer', 'portainer', 1],
  ['snycthign', 'syncthing', 2],
])('%s is away from %s by %i', (one, other, steps) => {
  expect(distance(one, other)).toBe(steps);
});

test('a distance is the same both ways and never more than the longer word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 7 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(distance(one, other)).toBe(distance(other, one));
      expect(distance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
      expect(distance(one, other) === 0).toBe(one === other);
    }),
  );
});
