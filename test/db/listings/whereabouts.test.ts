import type { Updateable } from 'kysely';
import { expect, test } from 'vitest';
import { readingOf } from '#db/connection.ts';
import { withdrawListing } from '#db/listings/retire.ts';
import type { ListingTable } from '#db/listings/table.ts';
import { whereIsApp } from '#db/listings/whereabouts.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { draftListing, liveListing } from '../../support/listings.ts';
import { enterVendor } from '../../support/people.ts';

const database = testDatabase();
const { kysely } = database;
const where = (slug: string) => whereIsApp(readingOf(kysely), slug, NOON);
const vendor = () => enterVendor('vendor', database);

function set(listingId: string, columns: Updateable<ListingTable>) {
  return kysely.updateTable('listing').set(columns).where('id', '=', listingId).execute();
}

test('a withdrawn app tells its name, since when and why', async () => {
  const seller = await vendor();
  const { listingId, slug } = await liveListing(seller, database);
  await withdrawListing(seller.owner, { listingId, reason: 'The end.' }, database);
  expect(await where(slug)).toEqual({
    kind: 'withdrawn',
    name: 'Tidy Ledger',
    since: NOON,
    reason: 'The end.',
  });
});

test('a removed app also tells the policy that it broke', async () => {
  const { listingId, slug } = await liveListing(await vendor(), database);
  await set(listingId, { state: 'removed', state_reason: 'It spied.', removal_policy: 'privacy' });
  expect(await where(slug)).toEqual({
    kind: 'removed',
    name: 'Tidy Ledger',
    since: NOON,
    reason: 'It spied.',
    policy: 'privacy',
  });
});

test('an app of a vendor that left says so', async () => {
  const seller = await vendor();
  const { slug } = await liveListing(seller, database);
  const ofSeller = kysely.updateTable('isv').where('organisation_id', '=', seller.id);
  await ofSeller.set({ state: 'left' }).execute();
  expect(await where(slug)).toEqual({ kind: 'vendor_left', name: 'Tidy Ledger' });
});

test('an old address leads to the new one', async () => {
  const { listingId, slug } = await liveListing(await vendor(), database);
  const former = { slug: 'its-old-address', listing_id: listingId };
  await kysely.insertInto('listing_former_slug').values(former).execute();
  expect(await where('its-old-address')).toEqual({ kind: 'moved', slug });
});

test('what was never published is as unknown as what never was', async () => {
  const { listingId, slug } = await draftListing(await vendor(), database);
  const former = { slug: 'old-address-of-a-draft', listing_id: listingId };
  await kysely.insertInto('listing_former_slug').values(former).execute();
  for (const address of [slug, 'old-address-of-a-draft', 'nothing']) {
    expect(await where(address)).toEqual({ kind: 'unknown' });
  }
});
