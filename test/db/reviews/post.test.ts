import { expect, test } from 'vitest';
import { system } from '#db/actor.ts';
import { grantEntitlement } from '#db/entitlements/grant.ts';
import { Conflict, Forbidden } from '#db/errors.ts';
import { postReview, REVIEW_DAYS_AFTER_USE } from '#db/reviews/post.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { liveListing } from '../../support/listings.ts';
import { enterCustomer, enterVendor, join } from '../../support/people.ts';

const database = testDatabase();
const DAY = 24 * 60 * 60 * 1000;
const words = { rating: 4, title: 'Good', body: 'It does what we need it to do.', appVersion: null };

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

test('one person who posts 20 times at once has one review', async () => {
  const { customer, listingId } = await appInUse();
  const tries = Array.from({ length: 20 }, () =>
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
