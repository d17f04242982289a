import { expect, test } from 'vitest';
import { system } from '#db/actor.ts';
import { issueCertificate } from '#db/certificates/issue.ts';
import { readingOf } from '#db/connection.ts';
import { grantEntitlement } from '#db/entitlements/grant.ts';
import { appPage } from '#db/listings/app-page.ts';
import { deprecateListing, withdrawListing } from '#db/listings/retire.ts';
import { searchableApps } from '#db/search/documents.ts';
import { shownCard } from '#db/search/stored-card.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { draftListing, liveListing } from '../../support/listings.ts';
import { enterCustomer, enterVendor } from '../../support/people.ts';

const database = testDatabase();
const { kysely } = database;
const reading = readingOf(kysely);
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
    card: {
      slug: app.slug,
      name: 'Tidy Ledger',
      tagline: 'Books that close themselves',
      vendor: { slug: expect.stringMatching(/^vendor-/), name: 'vendor', tier: 'registered' },
      icon: null,
      rating: { average: null, count: 0 },
      price: { kind: 'free' },
      certificates: [],
      state: 'live',
      publishedAt: NOON.getTime(),
    },
    nameKey: 'tidyledger',
    texts: {
      name: 'tidy ledger',
      forms: 'tidyledger',
      aliases: 'tl',
      tagline: 'book that close themself',
      vendor: 'vendor',
      categories: 'finance accounting . business operation',
      tags: 'book',
      description: 'keep book',
    },
    category: ['finance-accounting', 'business-operations'],
    tier: 'registered',
    pricing: ['free', 'freemium'],
    integrates: [],
    industry: ['retail'],
    compliance: ['gdpr'],
    certification: null,
    ratingAtLeast: [],
    trust: 37,
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
  expect(new Map(found.map((app) => [app.card.slug, app.deprecated]))).toEqual(
    new Map([
      [live.slug, false],
      [old.slug, true],
    ]),
  );
  expect(await searchableApps(reading, [], NOON)).toEqual([]);
});

test('a successor is found by the name of the app that it took the place of', async () => {
  const seller = await vendor();
  const next = await liveListing(seller, database, { name: 'Meridian' });
  const old = await liveListing(seller, database, { name: 'Sundial Deals' });
  await kysely.deleteFrom('search_change').execute();
  await deprecateListing(
    seller.owner,
    { listingId: old.listingId, successorId: next.listingId, reason: 'Old.' },
    database,
  );
  const marks = await kysely.selectFrom('search_change').select('listing_id').execute();
  expect(marks.map((mark) => mark.listing_id)).toContain(next.listingId);
  const [found] = await searchableApps(reading, [next.listingId], NOON);
  expect(found?.texts.aliases).toBe('sundial deal');
});

test('a card keeps its certificates and shows the level that holds when it is read', async () => {
  const seller = await vendor();
  const { listingId, reviewer } = await liveListing(seller, database);
  const validUntil = new Date(NOON.getTime() + 1000);
  await issueCertificate(
    reviewer,
    {
      listingId,
      appVersion: '1.0',
      track: 'security',
      level: 'standard',
      validUntil,
      criteria: [{ criterion: 'A', method: 'B', result: 'met', remarks: null }],
      reason: 'Checked.',
    },
    database,
  );
  const [found] = await searchableApps(reading, [listingId], NOON);
  if (!found) throw new Error('It has to be found.');
  expect(found.certification).toBe('standard');
  expect(shownCard(found.id, found.card, NOON).certification).toBe('standard');
  expect(shownCard(found.id, found.card, validUntil).certification).toBeNull();
  const { card } = await appPage(reading, found.card.slug, NOON);
  expect(shownCard(found.id, found.card, NOON)).toEqual({ id: listingId, ...card });
});
