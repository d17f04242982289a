import { expect, test } from 'vitest';
import { system } from '#db/actor.ts';
import { issueCertificate } from '#db/certificates/issue.ts';
import { readingOf } from '#db/connection.ts';
import { grantEntitlement } from '#db/entitlements/grant.ts';
import { NotFound } from '#db/errors.ts';
import { appPage } from '#db/listings/app-page.ts';
import { saveDraft } from '#db/listings/draft.ts';
import { announceRelease } from '#db/listings/releases.ts';
import { deprecateListing, withdrawListing } from '#db/listings/retire.ts';
import { addComponent } from '#db/platform/components.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { content, draftListing, liveListing } from '../../support/listings.ts';
import { enterCustomer, enterStaff, enterVendor } from '../../support/people.ts';
import { appears } from '../../support/reviews.ts';
import { makeSearchable } from '../../support/searchable.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const DAY = 24 * 60 * 60 * 1000;
const on = (days: number) => new Date(NOON.getTime() + days * DAY);
const clock = (days: number) => ({ kysely: database.kysely, now: () => on(days) });
const vendor = () => enterVendor('vendor', database);

async function certify(app: Awaited<ReturnType<typeof liveListing>>, days: number, until: number) {
  await issueCertificate(
    app.reviewer,
    {
      listingId: app.listingId,
      appVersion: `${days}`,
      track: 'integration',
      level: 'basic',
      validUntil: on(until),
      criteria: [{ criterion: 'A', method: 'B', result: 'met', remarks: null }],
      reason: 'Met.',
    },
    clock(days),
  );
}

test('the page has all that the live version says', async () => {
  const manager = await enterStaff('manager', 'program_manager', database);
  const part = { slug: 'records', name: 'Records', description: 'Customers.', reason: 'Released.' };
  await addComponent(manager, part, database);
  const app = await liveListing(await vendor(), database, {
    description: '## Why\n\nBooks.',
    industries: ['retail'],
    homepage: 'https://tidy.example',
    license: 'MIT',
    support: { hours: 'Mon-Fri', firstAnswerHours: 4, channels: ['mail'] },
    plans: [
      { kind: 'free', name: 'Free', features: ['One book'] },
      {
        kind: 'trial',
        name: 'Pro',
        features: [],
        amount: 1900,
        currency: 'EUR',
        interval: 'month',
        per: 'user',
        trialDays: 14,
      },
    ],
    media: [
      { kind: 'icon', storageKey: 'i', width: 64, height: 64, alt: '', tint: null },
      { kind: 'screenshot', storageKey: 's1', width: 640, height: 400, alt: 'Books', tint: null },
      { kind: 'screenshot', storageKey: 's2', width: 640, height: 400, alt: 'More', tint: null },
    ],
    integrations: [{ component: 'records', direction: 'both', purpose: 'To know customers' }],
    compliance: [{ standard: 'gdpr', verifier: 'Audits Ltd', verifiedOn: '2026-02-28' }],
  });
  expect(await appPage(reading, app.slug, NOON)).toMatchObject({
    card: { slug: app.slug, price: { kind: 'from', amount: 1900, hasFreePlan: true } },
    descriptionHtml: '<h3>Why</h3>\n<p>Books.</p>',
    category: { slug: 'finance-accounting', name: 'Finance & Accounting' },
    facts: {
      adoption: 0,
      homepage: 'https://tidy.example',
      license: 'MIT',
      industries: ['retail'],
      support: { hours: 'Mon-Fri', firstAnswerHours: 4, channels: ['mail'] },
      vendorEmail: null,
    },
    screenshots: [
      { storageKey: 's1', width: 640, height: 400, alt: 'Books' },
      { storageKey: 's2', alt: 'More' },
    ],
    plans: [
      { name: 'Free', kind: 'free', features: ['One book'], amount: null },
      { name: 'Pro', kind: 'trial', amount: 1900, interval: 'month', per: 'user', trialDays: 14 },
    ],
    integrations: [{ component: 'Records', direction: 'both', purpose: 'To know customers' }],
    compliance: [{ standard: 'gdpr', verifier: 'Audits Ltd', verifiedOn: '2026-02-28' }],
    releases: [],
    certificates: [],
    reviews: { average: null, count: 0 },
    deprecation: null,
  });
});

test('a draft of the next version shows nothing of itself', async () => {
  const seller = await vendor();
  const { listingId, slug } = await liveListing(seller, database, { name: 'Shown' });
  await saveDraft(seller.owner, { listingId, content: content({ name: 'Secret' }) }, database);
  expect((await appPage(reading, slug, NOON)).card.name).toBe('Shown');
});

test('releases come newest first, ten of them', async () => {
  const seller = await vendor();
  const { listingId, slug } = await liveListing(seller, database);
  for (let day = 1; day <= 11; day += 1) {
    const release = { listingId, version: `1.${day}`, notes: `Day ${day}` };
    await announceRelease(seller.owner, release, clock(day));
  }
  const { releases } = await appPage(reading, slug, NOON);
  expect(releases).toHaveLength(10);
  expect(releases[0]).toEqual({ version: '1.11', notes: 'Day 11', releasedAt: on(11) });
});

test('certificates stand as of the time, those replaced are left out', async () => {
  const app = await liveListing(await vendor(), database);
  await certify(app, 0, 400);
  await certify(app, 10, 365);
  const standings = async (days: number) =>
    (await appPage(reading, app.slug, on(days))).certificates.map(
      ({ appVersion, standing }) => `${appVersion} ${standing}`,
    );
  expect(await standings(364)).toEqual(['10 valid']);
  expect(await standings(365)).toEqual(['10 lapsed']);
});

test('adoption is that of the time', async () => {
  const { listingId, slug } = await liveListing(await vendor(), database);
  const { id: organisationId } = await enterCustomer('customer', database);
  await grantEntitlement(
    system('tests'),
    { organisationId, listingId, kind: 'trial', mode: 'live', until: on(14) },
    database,
  );
  expect((await appPage(reading, slug, on(13))).facts.adoption).toBe(1);
  expect((await appPage(reading, slug, on(14))).facts.adoption).toBe(0);
});

test('a deprecated app says why, since when, and what takes its place', async () => {
  const seller = await vendor();
  const old = await liveListing(seller, database);
  const next = await liveListing(seller, database, { name: 'Next' });
  const input = { listingId: old.listingId, successorId: next.listingId, reason: 'One of two.' };
  await deprecateListing(seller.owner, input, clock(5));
  expect((await appPage(reading, old.slug, on(6))).deprecation).toEqual({
    reason: 'One of two.',
    since: on(5),
    successor: { id: next.listingId, slug: next.slug, name: 'Next' },
  });
});

test('around it stand three live others of its category and three of its vendor', async () => {
  const [own, other] = [await vendor(), await vendor()];
  const given = { category: 'healthcare' };
  const app = await liveListing(own, database, given);
  for (let count = 0; count < 4; count += 1) await liveListing(own, database);
  const others = [];
  for (let count = 0; count < 5; count += 1) others.push(await liveListing(other, database, given));
  await makeSearchable(database);
  const [first, second] = others;
  if (!first || !second) throw new Error('There are five.');
  const around = async () => {
    const page = await appPage(reading, app.slug, NOON);
    return [page.related, page.others].map(({ cards }) => cards.map((card) => card.vendor.slug));
  };
  const [related = [], ofVendor = []] = await around();
  expect(new Set(related)).toEqual(new Set([expect.stringContaining('vendor-')]));
  expect([related.length, ofVendor.length]).toEqual([3, 3]);
  expect(related[0]).not.toBe(ofVendor[0]);
  for (const { listingId } of others.slice(1)) {
    const input = { listingId, successorId: first.listingId, reason: 'Old.' };
    await deprecateListing(other.owner, input, database);
  }
  expect((await around())[0]).toHaveLength(1);
});

test('it says when something on it will change by itself', async () => {
  const seller = await vendor();
  const app = await liveListing(seller, database);
  const lapse = async (days: number) => (await appPage(reading, app.slug, on(days))).lapse;
  expect(await lapse(0)).toBeNull();
  await certify(app, 0, 100);
  expect(await lapse(1)).toEqual(on(100));
  // Somebody who has been here for a while, so that the review appears at once.
  const before = { kysely: database.kysely, now: () => on(-30) };
  const { id: organisationId, owner } = await enterCustomer('customer', before);
  const { listingId } = app;
  await grantEntitlement(
    system('tests'),
    { organisationId, listingId, kind: 'trial', mode: 'live', until: on(14) },
    database,
  );
  expect(await lapse(1)).toEqual(on(14));
  await appears(owner, { listingId, rating: 4 }, database);
  expect(await lapse(20)).toEqual(on(90));
  expect(await lapse(91)).toEqual(on(100));
  expect(await lapse(101)).toBeNull();
});

test('a draft, a withdrawn app and an unknown one have no page', async () => {
  const seller = await vendor();
  const draft = await draftListing(seller, database);
  const gone = await liveListing(seller, database);
  await withdrawListing(seller.owner, { listingId: gone.listingId, reason: 'The end.' }, database);
  for (const slug of [draft.slug, gone.slug, 'nothing', "'; drop table listing; --"]) {
    await expect(appPage(reading, slug, NOON)).rejects.toBeInstanceOf(NotFound);
  }
});
