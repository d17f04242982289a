import { expect, test } from 'vitest';
import { readingOf } from '#db/connection.ts';
import { listingPages } from '#db/search/changes.ts';
import { testDatabase } from '../../support/database.ts';
import { draftListing, liveListing } from '../../support/listings.ts';
import { enterVendor } from '../../support/people.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);

test('every listing there is comes in one page, in whatever state', async () => {
  for await (const page of listingPages(reading, 1)) expect(page).toEqual('none');
  const vendor = await enterVendor('vendor', database);
  const listings = [
    await liveListing(vendor, database),
    await draftListing(vendor, database),
    await draftListing(vendor, database),
  ];
  const all = listings.map((listing) => listing.listingId).toSorted();
  const pages: string[][] = [];
  for await (const page of listingPages(reading, 2)) pages.push(page);
  expect(pages).toEqual([all.slice(0, 2), all.slice(2)]);
  for await (const page of listingPages(reading, 1000)) expect(page).toEqual(all);
});
