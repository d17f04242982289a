import { expect, test } from 'vitest';
import { readingOf } from '#db/connection.ts';
import { withdrawListing } from '#db/listings/retire.ts';
import { facetNames } from '#db/search/facet-names.ts';
import { stillOffered } from '#db/search/still-offered.ts';
import { testDatabase } from '../../support/database.ts';
import { draftListing, liveListing } from '../../support/listings.ts';
import { enterVendor } from '../../support/people.ts';

const database = testDatabase();
const { kysely } = database;
const reading = readingOf(kysely);

test('only what is on offer this moment is left', async () => {
  const vendor = await enterVendor('keeps', database);
  const left = await enterVendor('leaves', database);
  const live = await liveListing(vendor, database);
  const gone = await liveListing(vendor, database);
  const draft = await draftListing(vendor, database);
  const suspended = await liveListing(left, database);
  const ids = [live, gone, draft, suspended].map((app) => app.listingId);
  await withdrawListing(vendor.owner, { listingId: gone.listingId, reason: 'End.' }, database);
  await kysely
    .updateTable('isv')
    .set({ state: 'suspended' })
    .where('organisation_id', '=', left.id)
    .execute();
  expect(await stillOffered(reading, ids)).toEqual(new Set([live.listingId]));
  expect(await stillOffered(reading, [])).toEqual(new Set());
});

test('categories stand in their groups, in the order of the marketplace', async () => {
  const { groups } = await facetNames(reading);
  expect(groups.length).toBeGreaterThan(0);
  for (const group of groups) expect(group.categories.length).toBeGreaterThan(0);
});
