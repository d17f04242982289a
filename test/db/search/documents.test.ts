import { expect, test } from 'vitest';
import { system } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { grantEntitlement } from '#db/entitlements/grant.ts';
import { deprecateListing, withdrawListing } from '#db/listings/retire.ts';
import { searchableApps } from '#db/search/documents.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { draftListing, liveListing } from '../../support/listings.ts';
import { enterCustomer, enterVendor } from '../../support/people.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const vendor = () => enterVendor('vendor', database);

test('an app is found by what its live version says', async () => {
  const app = await liveListing(await vendor(), database, {
    tags: ['books'],
    aliases: ['TL'],
    industries: ['retail'],
    plans: [
      { kind: 'free', name: 'One', features: [] },
      { kind: 'free', name: 'Two', features: [] },
      { kind: 'freemium', name: 'Three', features: [] },
    ],
    compliance: [{ standard: 'gdpr', verifier: 'A', verifiedOn: '2026-01-01' }],
  });
  const customer = await enterCustomer('customer', database);
  const end = new Date(NOON.getTime() + 1000);
  const use = { listingId: app.listingId, kind: 'trial', mode: 'live', until: end } as const;
  await grantEntitlement(system('tests'), { organisationId: customer.id, ...use }, database);
  const [found] = await searchableApps(reading, [app.listingId], NOON);
  expect(found).toEqual({
    id: app.listingId,
    slug: app.slug,
    name: 'Tidy Ledger',
    aliases: ['TL'],
    tagline: 'Books that close themselves',
    description: 'Keeps books.',
    tags: ['books'],
    vendor: 'vendor',
    tier: 'registered',
    category: { slug: 'finance-accounting', name: 'Finance & Accounting' },
    group: { slug: 'business-operations', name: 'Business Operations' },
    pricing: ['free', 'freemium'],
    integrates: [],
    industries: ['retail'],
    compliance: ['gdpr'],
    certification: null,
    rating: 3.8,
    adoption: 1,
    deprecated: false,
    publishedAt: NOON,
    updatedAt: NOON,
  });
  const [later] = await searchableApps(reading, [app.listingId], end);
  expect(later?.adoption).toBe(0);
});

test('what is not on offer is left out, what is deprecated says so', async () => {
  const seller = await vendor();
  const live = await liveListing(seller, database);
  const old = await liveListing(seller, database);
  const gone = await liveListing(seller, database);
  const draft = await draftListing(seller, database);
  const words = { successorId: live.listingId, reason: 'Old.' };
  await deprecateListing(seller.owner, { listingId: old.listingId, ...words }, database);
  await withdrawListing(seller.owner, { listingId: gone.listingId, reason: 'End.' }, database);
  const ids = [live, old, gone, draft].map((app) => app.listingId);
  const found = await searchableApps(reading, ids, NOON);
  expect(new Map(found.map((app) => [app.slug, app.deprecated]))).toEqual(
    new Map([
      [live.slug, false],
      [old.slug, true],
    ]),
  );
  expect(await searchableApps(reading, [], NOON)).toEqual([]);
});
