import { beforeAll, expect, test } from 'vitest';
import type { Person } from '#db/actor.ts';
import { issueCertificate } from '#db/certificates/issue.ts';
import { readingOf } from '#db/connection.ts';
import { deprecateListing, withdrawListing } from '#db/listings/retire.ts';
import { cardsById, cardsBySlug } from '#db/search/listed.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { draftListing, liveListing } from '../../support/listings.ts';
import { enterVendor } from '../../support/people.ts';
import { makeSearchable } from '../../support/searchable.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const later = (ms: number) => new Date(NOON.getTime() + ms);
let vendor: { id: string; owner: Person };

beforeAll(async () => {
  vendor = await enterVendor('vendor', database);
});

async function slugsOf(ids: readonly string[]): Promise<string[]> {
  return (await cardsById(reading, ids, NOON)).cards.map((card) => card.slug);
}

test('a card says what a list shows, and when that will change by itself', async () => {
  const icon = { storageKey: 'icons/x.svg', width: 64, height: 64, alt: '', tint: '#ddeeff' };
  const app = await liveListing(vendor, database, {
    name: 'Whole',
    media: [{ kind: 'icon', ...icon }],
    plans: [{ kind: 'freemium', name: 'Start', features: [] }],
  });
  await issueCertificate(
    app.reviewer,
    {
      listingId: app.listingId,
      appVersion: '1',
      track: 'security',
      level: 'advanced',
      validUntil: later(1000),
      criteria: [{ criterion: 'A', method: 'B', result: 'met', remarks: null }],
      reason: 'Met.',
    },
    database,
  );
  await makeSearchable(database);
  const list = await cardsById(reading, [app.listingId], NOON);
  expect(list).toEqual({
    cards: [
      {
        id: app.listingId,
        slug: app.slug,
        name: 'Whole',
        tagline: 'Books that close themselves',
        vendor: { slug: expect.stringContaining('vendor-'), name: 'vendor', tier: 'registered' },
        icon: { storageKey: 'icons/x.svg', tint: '#ddeeff' },
        rating: { average: null, count: 0 },
        price: { kind: 'free' },
        certification: 'advanced',
        state: 'live',
        publishedAt: NOON,
      },
    ],
    lapse: later(1000),
  });
  const lapsed = await cardsById(reading, [app.listingId], later(1000));
  expect(lapsed.cards[0]?.certification).toBeNull();
  expect(lapsed.lapse).toBeNull();
});

test('cards come in the order asked for, without those that are not on offer', async () => {
  const [one, other] = [await liveListing(vendor, database), await liveListing(vendor, database)];
  const { listingId: draft, slug } = await draftListing(vendor, database);
  await makeSearchable(database);
  expect(await slugsOf([other.listingId, draft, one.listingId])).toEqual([other.slug, one.slug]);
  const asked = [one.slug, 'nothing', slug, other.slug];
  const { cards } = await cardsBySlug(reading, asked, NOON);
  expect(cards.map((card) => card.slug)).toEqual([one.slug, other.slug]);
  expect(await slugsOf([])).toEqual([]);
});

test('what was withdrawn is gone at once, and what is deprecated stays', async () => {
  const apps = [await liveListing(vendor, database), await liveListing(vendor, database)];
  const [gone, old] = apps.map(({ listingId }) => listingId);
  const next = await liveListing(vendor, database);
  if (!gone || !old) throw new Error('There are two.');
  await makeSearchable(database);
  await withdrawListing(vendor.owner, { listingId: gone, reason: 'The end.' }, database);
  const input = { listingId: old, successorId: next.listingId, reason: 'Old.' };
  await deprecateListing(vendor.owner, input, database);
  expect(await slugsOf([gone, old])).toEqual([apps[1]?.slug]);
});

test.each(['suspended', 'left', 'applied'] as const)(
  'apps of a vendor that is %s are not on offer',
  async (state) => {
    const seller = await enterVendor('seller', database);
    const { listingId } = await liveListing(seller, database);
    await makeSearchable(database);
    expect(await slugsOf([listingId])).toHaveLength(1);
    await database.kysely
      .updateTable('isv')
      .set({ state })
      .where('organisation_id', '=', seller.id)
      .execute();
    expect(await slugsOf([listingId])).toEqual([]);
  },
);
