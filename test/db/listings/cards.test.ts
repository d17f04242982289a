import { beforeAll, expect, test } from 'vitest';
import { type Person, system } from '#db/actor.ts';
import { issueCertificate } from '#db/certificates/issue.ts';
import { readingOf } from '#db/connection.ts';
import { grantEntitlement } from '#db/entitlements/grant.ts';
import { type AppCard, CARD_ORDERS, cardsById, cardsOf, offeredApps } from '#db/listings/cards.ts';
import { importListings } from '#db/listings/import.ts';
import { deprecateListing } from '#db/listings/retire.ts';
import { postReview } from '#db/reviews/post.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { draftListing, liveListing } from '../../support/listings.ts';
import { enterCustomer, enterVendor, join } from '../../support/people.ts';
import { importLine } from './import-lines.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const SAME = 25;
let vendor: { id: string; owner: Person };
let loved: { listingId: string; slug: string; reviewer: Person };
let old: { listingId: string; slug: string; reviewer: Person };

async function reviewThrice(listingId: string, rating: number): Promise<void> {
  const customer = await enterCustomer('customer', database);
  await grantEntitlement(
    system('tests'),
    { organisationId: customer.id, listingId, kind: 'free', mode: 'live', until: null },
    database,
  );
  const people = [customer.owner];
  for (const name of ['b', 'c']) people.push(await join(name, customer, 'member', database));
  for (const person of people) {
    const words = { title: 'Title', body: 'It does what we need it to do.', appVersion: null };
    await postReview(person, { listingId, rating, ...words }, database);
  }
}

beforeAll(async () => {
  vendor = await enterVendor('vendor', database);
  loved = await liveListing(vendor, database, { name: 'Loved' });
  old = await liveListing(vendor, database, { name: 'Old' });
  await reviewThrice(loved.listingId, 5);
  await reviewThrice(old.listingId, 5);
  await deprecateListing(
    vendor.owner,
    { listingId: old.listingId, successorId: loved.listingId, reason: 'Old.' },
    database,
  );
  await draftListing(vendor, database, { name: 'Draft' });
  const lines = Array.from({ length: SAME }, () => importLine({ name: 'Same name' }));
  await importListings(system('import'), { lines, source: 'tests' }, database);
});

function cards(given: Partial<Parameters<typeof cardsOf>[2]> = {}): Promise<AppCard[]> {
  const page = { order: 'rating', at: NOON, limit: 100, ...given } as const;
  return cardsOf(reading, offeredApps(reading), page);
}

test('what is on offer shows, a draft does not', async () => {
  const names = (await cards()).map((card) => card.name);
  expect(names).toHaveLength(SAME + 2);
  expect(names).not.toContain('Draft');
});

test.each(CARD_ORDERS)('pages in the order “%s” never overlap and miss none', async (order) => {
  const pages: AppCard[] = [];
  for (let offset = 0; offset < SAME + 2; offset += 4) {
    pages.push(...(await cards({ order, limit: 4, offset })));
  }
  expect(pages).toEqual(await cards({ order }));
  expect(new Set(pages.map((card) => card.slug)).size).toBe(SAME + 2);
});

test('the best rated comes first, a deprecated app below those that are still made', async () => {
  const slugs = (await cards()).map((card) => card.slug);
  expect(slugs[0]).toBe(loved.slug);
  expect(slugs.at(-1)).toBe(old.slug);
});

test('names are in the order of the alphabet, whatever their case', async () => {
  await liveListing(vendor, database, { name: 'aardvark' });
  const names = (await cards({ order: 'name' })).map((card) => card.name);
  expect(names.slice(0, 3)).toEqual(['aardvark', 'Loved', 'Old']);
});

test('the most adopted at the time comes first', async () => {
  const later = await liveListing(vendor, database, { name: 'Zebra' });
  const until = new Date(NOON.getTime() + 1000);
  for (const name of ['one', 'two']) {
    const { id: organisationId } = await enterCustomer(name, database);
    const use = { kind: 'trial', mode: 'live', until } as const;
    const grant = { organisationId, listingId: later.listingId, ...use };
    await grantEntitlement(system('tests'), grant, database);
  }
  const first = async (at: Date) => (await cards({ order: 'adopted', at, limit: 1 }))[0]?.name;
  expect(await first(NOON)).toBe('Zebra');
  expect(await first(until)).toBe('Loved');
});

test('the newest comes first', async () => {
  const later = { kysely: database.kysely, now: () => new Date(NOON.getTime() + 1000) };
  const { slug } = await liveListing(vendor, later);
  expect((await cards({ order: 'newest', limit: 1 }))[0]?.slug).toBe(slug);
});

test('a card says what a list shows', async () => {
  const icon = { storageKey: 'icons/x.svg', width: 64, height: 64, alt: '', tint: '#ddeeff' };
  const app = await liveListing(vendor, database, {
    name: 'Whole',
    media: [{ kind: 'icon', ...icon }],
    plans: [{ kind: 'freemium', name: 'Start', features: [] }],
  });
  const until = new Date(NOON.getTime() + 1000);
  await issueCertificate(
    app.reviewer,
    {
      listingId: app.listingId,
      appVersion: '1',
      track: 'security',
      level: 'advanced',
      validUntil: until,
      criteria: [{ criterion: 'A', method: 'B', result: 'met', remarks: null }],
      reason: 'Met.',
    },
    database,
  );
  await reviewThrice(app.listingId, 4);
  const [card] = await cardsById(reading, [app.listingId], NOON);
  expect(card).toEqual({
    slug: app.slug,
    name: 'Whole',
    tagline: 'Books that close themselves',
    vendor: { slug: expect.stringContaining('vendor-'), name: 'vendor', tier: 'registered' },
    icon: { storageKey: 'icons/x.svg', tint: '#ddeeff' },
    rating: { average: 4, count: 3 },
    price: { kind: 'free' },
    certification: 'advanced',
    state: 'live',
    publishedAt: NOON,
  });
  const [lapsed] = await cardsById(reading, [app.listingId], until);
  expect(lapsed?.certification).toBeNull();
});

test('cards come in the order asked for, without those that are not on offer', async () => {
  const { listingId: draft } = await draftListing(vendor, database);
  const asked = [old.listingId, draft, loved.listingId];
  expect((await cardsById(reading, asked, NOON)).map((card) => card.slug)).toEqual([
    old.slug,
    loved.slug,
  ]);
  expect(await cardsById(reading, [], NOON)).toEqual([]);
});

test.each(['suspended', 'left', 'applied'] as const)(
  'apps of a vendor that is %s are not on offer',
  async (state) => {
    const seller = await enterVendor('seller', database);
    const { listingId } = await liveListing(seller, database);
    expect(await cardsById(reading, [listingId], NOON)).toHaveLength(1);
    await database.kysely
      .updateTable('isv')
      .set({ state })
      .where('organisation_id', '=', seller.id)
      .execute();
    expect(await cardsById(reading, [listingId], NOON)).toEqual([]);
  },
);
