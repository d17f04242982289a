import { type Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { system } from '#db/actor.ts';
import { grantEntitlement } from '#db/entitlements/grant.ts';
import type { Tables } from '#db/tables.ts';
import { testDatabase } from '../../support/database.ts';
import { liveListing } from '../../support/listings.ts';
import { enterCustomer, enterVendor } from '../../support/people.ts';
import { appears } from '../../support/reviews.ts';
import { backupScene, withKysely } from './scenes.ts';

const database = testDatabase();
const { backUpOf, newDatabase, restoreInto } = backupScene();

/** Until stopped, and once at least: a new app, a customer who uses it, and a review of it. */
async function write(stop: AbortSignal, begun: () => void): Promise<void> {
  const vendor = await enterVendor('vendor', database);
  do {
    const { listingId } = await liveListing(vendor, database);
    const customer = await enterCustomer('customer', database);
    const use = { kind: 'subscription', mode: 'live', until: null } as const;
    const grant = { organisationId: customer.id, listingId, ...use };
    await grantEntitlement(system('tests'), grant, database);
    await appears(customer.owner, { listingId, rating: 5 }, database);
    begun();
  } while (!stop.aborted);
}

/** What is always true of one moment, as differences that are all 0. */
async function differences(kysely: Kysely<Tables>): Promise<unknown> {
  const acts = (verb: string) => sql`(select count(*) from audit_event where verb = ${verb})`;
  const { rows } = await sql`
    select
      (select count(*) from review) - ${acts('review.posted')} as reviews,
      (select coalesce(sum(review_count), 0) from listing_rating)
        - (select count(*) from review) as ratings,
      (select count(*) from entitlement) - ${acts('entitlement.granted')} as uses,
      (select count(*) from listing) - ${acts('listing.created')} as listings,
      (select count(*) from listing_version) - (select count(*) from listing) as versions
  `.execute(kysely);
  return rows[0];
}

test('a backup is of one moment, whatever four writers do meanwhile', async () => {
  const stop = new AbortController();
  const writers: Promise<void>[] = [];
  const begun = [1, 2, 3, 4].map(
    () => new Promise<void>((resolve) => void writers.push(write(stop.signal, resolve))),
  );
  await Promise.all(begun);
  const backups = [await backUpOf(database.url), await backUpOf(database.url)];
  stop.abort();
  await Promise.all(writers);
  const reviews = backups.map(
    ({ manifest }) => manifest.tables.find((table) => table.name === 'review')?.rows ?? 0,
  );
  expect(reviews[1]).toBeGreaterThan(reviews[0] ?? 0);
  for (const { file } of backups) {
    const url = await newDatabase();
    await restoreInto(url, file);
    expect(await withKysely(url, differences)).toEqual({
      reviews: 0,
      ratings: 0,
      uses: 0,
      listings: 0,
      versions: 0,
    });
  }
});
