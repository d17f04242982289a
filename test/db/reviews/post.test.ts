import { expect, test } from 'vitest';
import { system } from '#db/actor.ts';
import { grantEntitlement } from '#db/entitlements/grant.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#db/errors.ts';
import { announceRelease } from '#db/listings/releases.ts';
import { withdrawListing } from '#db/listings/retire.ts';
import { REVIEW_DAYS_AFTER_USE } from '#db/reviews/context-of-use.ts';
import { postReview, REVIEWS_PER_ORGANISATION, type ReviewInput } from '#db/reviews/post.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { draftListing, liveListing } from '../../support/listings.ts';
import { enterCustomer, enterVendor, join } from '../../support/people.ts';
import { honestWords } from '../../support/reviews.ts';
import { acts } from '../audit/acts.ts';
import { atOnce, attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const DAY = 24 * 60 * 60 * 1000;
const words = {
  rating: 4,
  title: 'Good',
  body: 'It does what we need it to do.',
  appVersion: null,
};

async function appInUse(until: Date | null = null) {
  const vendor = await enterVendor('vendor', database);
  const { listingId } = await liveListing(vendor, database);
  const customer = await enterCustomer('customer', database);
  await grantEntitlement(
    system('tests'),
    { organisationId: customer.id, listingId, kind: 'subscription', mode: 'live', until },
    database,
  );
  return { vendor, listingId, customer };
}

test('one person who posts 100 times at once has one review', async () => {
  const { customer, listingId } = await appInUse();
  const tries = Array.from({ length: 100 }, () =>
    postReview(customer.owner, { listingId, ...words }, database),
  );
  const results = await Promise.allSettled(tries);
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
  for (const result of results) {
    if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(Conflict);
  }
});

test('an organisation that does not use the app may not review it', async () => {
  const { listingId } = await appInUse();
  const stranger = await enterCustomer('stranger', database);
  await expect(
    postReview(stranger.owner, { listingId, ...words }, database),
  ).rejects.toBeInstanceOf(Forbidden);
});

test('people of the vendor may not review its apps, also as somebody else’s customer', async () => {
  const { vendor, customer, listingId } = await appInUse();
  const member = await join('colleague', customer, 'member', database);
  await database.kysely
    .insertInto('membership')
    .values({
      organisation_id: vendor.id,
      organisation_kind: 'isv',
      person_id: member.personId,
      role: 'viewer',
      created_at: NOON,
    })
    .execute();
  await expect(postReview(member, { listingId, ...words }, database)).rejects.toBeInstanceOf(
    Forbidden,
  );
});

test('who stopped using it may write for 45 days and not a day longer', async () => {
  const end = new Date(NOON.getTime() + 10 * DAY);
  const { customer, listingId } = await appInUse(end);
  const member = await join('second', customer, 'member', database);
  database.setNow(new Date(end.getTime() + REVIEW_DAYS_AFTER_USE * DAY));
  await postReview(customer.owner, { listingId, ...words }, database);
  database.setNow(new Date(end.getTime() + (REVIEW_DAYS_AFTER_USE + 1) * DAY));
  await expect(postReview(member, { listingId, ...words }, database)).rejects.toBeInstanceOf(
    Forbidden,
  );
  database.setNow(NOON);
});

test('a review keeps how it came about: since when, by what right, and from whom', async () => {
  const { customer, listingId, vendor } = await appInUse();
  await announceRelease(vendor.owner, { listingId, version: '2.1', notes: '' }, database);
  const tenDaysOn = { kysely: database.kysely, now: () => new Date(NOON.getTime() + 10.9 * DAY) };
  const input = { listingId, ...honestWords(501), title: ' Good ', appVersion: '2.1' };
  const id = await postReview(customer.owner, input, tenDaysOn);
  const row = database.kysely.selectFrom('review').selectAll().where('id', '=', id);
  expect(await row.executeTakeFirst()).toMatchObject({
    listing_id: listingId,
    person_id: customer.owner.personId,
    organisation_id: customer.id,
    state: 'published',
    rating: 4,
    title: 'Good',
    app_version: '2.1',
    entitlement_kind: 'subscription',
    used_days: 10,
    industry: 'retail',
    size_band: '11-50',
  });
  expect(await acts('review.posted', id, database)).toMatchObject([
    { acting_as: 'member', person_id: customer.owner.personId, organisation_id: customer.id },
  ]);
});

test('only people who act for a customer that uses the app review it', async () => {
  const { listingId, vendor } = await appInUse();
  const cast = await castAround(vendor, database);
  const outcomes = await attempts(cast, (actor) =>
    postReview(actor, { listingId, ...words }, database),
  );
  expect(outcomes).toEqual(everybody('Forbidden'));
});

test('of four colleagues who write at once three are heard', async () => {
  const { customer, listingId } = await appInUse();
  const colleagues = [customer.owner];
  while (colleagues.length <= REVIEWS_PER_ORGANISATION) {
    colleagues.push(await join('colleague', customer, 'member', database));
  }
  const tries = colleagues.map((person) => postReview(person, { listingId, ...words }, database));
  expect(await atOnce(tries)).toEqual({ done: 3, Conflict: 1 });
});

test('who tries an app in a sandbox alone does not use it', async () => {
  const { listingId } = await appInUse();
  const tester = await enterCustomer('tester', database);
  await grantEntitlement(
    system('tests'),
    { organisationId: tester.id, listingId, kind: 'free', mode: 'sandbox', until: null },
    database,
  );
  const posting = postReview(tester.owner, { listingId, ...words }, database);
  await expect(posting).rejects.toBeInstanceOf(Forbidden);
});

test('an app that was withdrawn can still be judged, one that was never offered cannot', async () => {
  const { customer, listingId, vendor } = await appInUse();
  const { listingId: draft } = await draftListing(vendor, database);
  await withdrawListing(vendor.owner, { listingId, reason: 'The end.' }, database);
  await postReview(customer.owner, { listingId, ...words }, database);
  const early = postReview(customer.owner, { listingId: draft, ...words }, database);
  await expect(early).rejects.toBeInstanceOf(NotFound);
});

test.each<[string, Partial<ReviewInput>, string]>([
  ['no stars', { rating: 0 }, 'rating'],
  ['six stars', { rating: 6 }, 'rating'],
  ['half a star', { rating: 3.5 }, 'rating'],
  ['no title', { title: '  ' }, 'title'],
  ['a title of 121 characters', { title: 'x'.repeat(121) }, 'title'],
  ['19 characters of text', { body: ` ${'x'.repeat(19)} ` }, 'body'],
  ['5,001 characters of text', { body: 'x'.repeat(5001) }, 'body'],
])('%s is refused with a sentence for the field', async (_, given, field) => {
  const { customer, listingId } = await appInUse();
  const posting = postReview(customer.owner, { listingId, ...words, ...given }, database);
  await expect(posting).rejects.toHaveProperty(`fields.${field}`, expect.any(String));
});

test.each<[string, Partial<ReviewInput>]>([
  ['ten smileys and nothing else', { body: '\u{1F600}'.repeat(10) }],
])('%s is invalid input, not an error of ours', async (_, given) => {
  const { customer, listingId } = await appInUse();
  const posting = postReview(customer.owner, { listingId, ...words, ...given }, database);
  await expect(posting).rejects.toBeInstanceOf(Invalid);
});
