import { expect, test } from 'vitest';
import { newId } from '#db/identifier.ts';
import {
  countMarks,
  forgetMarks,
  lastMark,
  markListings,
  marksUpTo,
  readMarks,
} from '#db/search/changes.ts';
import { NOON, testDatabase } from '../../support/database.ts';

const { kysely } = testDatabase();
const LISTING = newId(NOON);
const NOBODY = newId(NOON);

test('marks that are known already are left out', async () => {
  await markListings(kysely, [LISTING, LISTING]);
  const { ids: read } = await readMarks(kysely, 1);
  const rest = await readMarks(kysely, 1000, read);
  expect(rest.ids).toHaveLength(1);
  expect(rest.ids).not.toEqual(read);
  expect((await readMarks(kysely, 1000, [...read, ...rest.ids])).ids).toEqual([]);
  await forgetMarks(kysely, [...read, ...rest.ids]);
});

test('it is known how many wait up to a mark', async () => {
  expect(await lastMark(kysely)).toBe(0);
  const listings = [LISTING, NOBODY];
  await markListings(kysely, listings);
  const last = await lastMark(kysely);
  await markListings(kysely, listings);
  await markListings(kysely, []);
  expect(await marksUpTo(kysely, last)).toBe(2);
  expect(await countMarks(kysely)).toBe(4);
});
