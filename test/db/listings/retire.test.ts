import { expect, test } from 'vitest';
import { Conflict, Invalid, NotFound } from '#db/errors.ts';
import { deprecateListing, withdrawListing } from '#db/listings/retire.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { draftListing, liveListing } from '../../support/listings.ts';
import { enterVendor } from '../../support/people.ts';
import { acts } from '../audit/acts.ts';
import { atOnce, attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const reason = 'We make one app of two.';
const vendor = () => enterVendor('vendor', database);

function listingOf(listingId: string) {
  return database.kysely
    .selectFrom('listing')
    .select(['state', 'state_reason', 'state_changed_at', 'successor_id'])
    .where('id', '=', listingId)
    .executeTakeFirst();
}

async function pair() {
  const seller = await vendor();
  const old = await liveListing(seller, database);
  const successor = await liveListing(seller, database);
  return { seller, listingId: old.listingId, successorId: successor.listingId };
}

const byInsiders = everybody('NotFound', {
  viewer: 'Forbidden',
  marketer: 'Forbidden',
  reviewer: 'Forbidden',
  developer: 'done',
  owner: 'done',
});

test('a deprecated listing names its successor and the reason', async () => {
  const { listingId, seller, successorId } = await pair();
  await deprecateListing(seller.owner, { listingId, successorId, reason: ` ${reason} ` }, database);
  expect(await listingOf(listingId)).toEqual({
    state: 'deprecated',
    state_reason: reason,
    state_changed_at: NOON,
    successor_id: successorId,
  });
  expect(await acts('listing.deprecated', listingId, database)).toMatchObject([
    { acting_as: 'member', person_id: seller.owner.personId, reason },
  ]);
});

test('only owners and developers deprecate; others do not even see it', async () => {
  const { seller, successorId } = await pair();
  const cast = await castAround(seller, database);
  const outcomes = await attempts(cast, async (actor) => {
    const { listingId } = await liveListing(seller, database);
    await deprecateListing(actor, { listingId, successorId, reason }, database);
  });
  expect(outcomes).toEqual(byInsiders);
});

test('a successor is another app, and live', async () => {
  const { listingId, seller } = await pair();
  const { listingId: draft } = await draftListing(seller, database);
  for (const successorId of [listingId, draft]) {
    const attempt = deprecateListing(seller.owner, { listingId, successorId, reason }, database);
    await expect(attempt).rejects.toMatchObject({ fields: { successor: expect.any(String) } });
  }
});

test('two apps that name each other at once do not both go', async () => {
  const { listingId, seller, successorId } = await pair();
  const counts = await atOnce([
    deprecateListing(seller.owner, { listingId, successorId, reason }, database),
    deprecateListing(
      seller.owner,
      { listingId: successorId, successorId: listingId, reason },
      database,
    ),
  ]);
  expect(counts).toEqual({ done: 1, Invalid: 1 });
});

test('an app is deprecated once', async () => {
  const { listingId, seller, successorId } = await pair();
  const attempt = () =>
    deprecateListing(seller.owner, { listingId, successorId, reason }, database);
  expect(await atOnce([attempt(), attempt(), attempt()])).toEqual({ done: 1, Conflict: 2 });
});

test('a live or deprecated listing can be withdrawn, with the reason for all to read', async () => {
  const { listingId, seller, successorId } = await pair();
  await deprecateListing(seller.owner, { listingId, successorId, reason }, database);
  for (const id of [listingId, successorId]) {
    await withdrawListing(seller.owner, { listingId: id, reason: 'The end.' }, database);
    expect(await listingOf(id)).toMatchObject({ state: 'withdrawn', state_reason: 'The end.' });
    expect(await acts('listing.withdrawn', id, database)).toMatchObject([
      { acting_as: 'member', reason: 'The end.' },
    ]);
  }
});

test('only owners and developers withdraw; others do not even see it', async () => {
  const seller = await vendor();
  const cast = await castAround(seller, database);
  const outcomes = await attempts(cast, async (actor) => {
    const { listingId } = await liveListing(seller, database);
    await withdrawListing(actor, { listingId, reason }, database);
  });
  expect(outcomes).toEqual(byInsiders);
});

test('what is not offered cannot be withdrawn or deprecated', async () => {
  const { listingId: gone, seller, successorId } = await pair();
  await withdrawListing(seller.owner, { listingId: gone, reason }, database);
  const { listingId: draft } = await draftListing(seller, database);
  for (const listingId of [gone, draft]) {
    const withdrawing = withdrawListing(seller.owner, { listingId, reason }, database);
    await expect(withdrawing).rejects.toBeInstanceOf(Conflict);
    const deprecating = deprecateListing(
      seller.owner,
      { listingId, successorId, reason },
      database,
    );
    await expect(deprecating).rejects.toBeInstanceOf(Conflict);
  }
});

test('both need a reason that customers understand', async () => {
  const { listingId, seller, successorId } = await pair();
  const silent = { listingId, successorId, reason: ' ' };
  await expect(withdrawListing(seller.owner, silent, database)).rejects.toBeInstanceOf(Invalid);
  await expect(deprecateListing(seller.owner, silent, database)).rejects.toBeInstanceOf(Invalid);
  expect(await listingOf(listingId)).toMatchObject({ state: 'live' });
});

test('a listing that does not exist is not found', async () => {
  const seller = await vendor();
  const attempt = withdrawListing(seller.owner, { listingId: seller.id, reason }, database);
  await expect(attempt).rejects.toBeInstanceOf(NotFound);
});
