import { expect, test } from 'vitest';
import { Conflict, Invalid } from '#db/errors.ts';
import { saveDraft } from '#db/listings/draft.ts';
import { approveListing, submitListing } from '#db/listings/publish.ts';
import { withdrawListing } from '#db/listings/retire.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { content, draftListing, liveListing } from '../../support/listings.ts';
import { enterStaff, enterVendor } from '../../support/people.ts';
import { acts } from '../audit/acts.ts';
import { atOnce, attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const decision = { reason: 'Complete.', policy: 'listing-quality' };
const vendor = () => enterVendor('vendor', database);
const reviewer = () => enterStaff('reviewer', 'reviewer', database);

async function submittedListing() {
  const seller = await vendor();
  const { listingId } = await draftListing(seller, database);
  await submitListing(seller.owner, { listingId }, database);
  return { ...seller, listingId };
}

function versionsOf(listingId: string) {
  return database.kysely
    .selectFrom('listing_version')
    .select(['number', 'state', 'submitted_at', 'live_at'])
    .where('listing_id', '=', listingId)
    .orderBy('number')
    .execute();
}

function listingOf(listingId: string) {
  return database.kysely
    .selectFrom('listing')
    .select(['state', 'published_at'])
    .where('id', '=', listingId)
    .executeTakeFirst();
}

test('a draft is submitted, on record', async () => {
  const { listingId, owner } = await submittedListing();
  expect(await versionsOf(listingId)).toEqual([
    { number: 1, state: 'submitted', submitted_at: NOON, live_at: null },
  ]);
  expect(await acts('listing.submitted', listingId, database)).toMatchObject([
    { acting_as: 'member', person_id: owner.personId },
  ]);
});

test('owners and developers submit; marketers and reviewers do not; others see nothing', async () => {
  const seller = await vendor();
  const cast = await castAround(seller, database);
  const outcomes = await attempts(cast, async (actor) => {
    const { listingId } = await draftListing(seller, database);
    await submitListing(actor, { listingId }, database);
  });
  expect(outcomes).toEqual(
    everybody('NotFound', {
      viewer: 'Forbidden',
      marketer: 'Forbidden',
      reviewer: 'Forbidden',
      developer: 'done',
      owner: 'done',
    }),
  );
});

test('a draft is submitted once, however often at once', async () => {
  const seller = await vendor();
  const { listingId } = await draftListing(seller, database);
  const submit = () => submitListing(seller.owner, { listingId }, database);
  expect(await atOnce([submit(), submit(), submit()])).toEqual({ done: 1, Conflict: 2 });
});

test('a draft without a line on what the app does is not complete', async () => {
  const seller = await vendor();
  const { listingId } = await draftListing(seller, database, { tagline: ' ' });
  await expect(submitListing(seller.owner, { listingId }, database)).rejects.toBeInstanceOf(
    Invalid,
  );
});

test('the first approval publishes the listing', async () => {
  const { listingId } = await submittedListing();
  const actor = await reviewer();
  await approveListing(actor, { listingId, ...decision }, database);
  expect(await listingOf(listingId)).toEqual({ state: 'live', published_at: NOON });
  expect(await versionsOf(listingId)).toMatchObject([{ state: 'live', live_at: NOON }]);
  expect(await acts('listing.approved', listingId, database)).toMatchObject([
    { acting_as: 'staff', person_id: actor.personId, ...decision },
  ]);
});

test('a later approval replaces the version and keeps the day of publication', async () => {
  const seller = await vendor();
  const { listingId, reviewer: actor } = await liveListing(seller, database);
  await saveDraft(seller.owner, { listingId, content: content({ name: 'Second' }) }, database);
  await submitListing(seller.owner, { listingId }, database);
  const later = new Date(NOON.getTime() + 1000);
  const clock = { kysely: database.kysely, now: () => later };
  await approveListing(actor, { listingId, ...decision }, clock);
  expect(await listingOf(listingId)).toEqual({ state: 'live', published_at: NOON });
  expect(await versionsOf(listingId)).toMatchObject([
    { state: 'superseded', live_at: NOON },
    { state: 'live', live_at: later },
  ]);
});

test('only a reviewer approves; the vendor’s own people are told so, others see nothing', async () => {
  const seller = await vendor();
  const cast = await castAround(seller, database);
  const outcomes = await attempts(cast, async (actor) => {
    const { listingId } = await draftListing(seller, database);
    await submitListing(seller.owner, { listingId }, database);
    await approveListing(actor, { listingId, ...decision }, database);
  });
  expect(outcomes).toEqual(
    everybody('NotFound', {
      viewer: 'Forbidden',
      marketer: 'Forbidden',
      developer: 'Forbidden',
      owner: 'Forbidden',
      reviewer: 'done',
    }),
  );
});

test('20 approvals at once make one live version', async () => {
  const { listingId } = await submittedListing();
  const actors = await Promise.all(Array.from({ length: 4 }, reviewer));
  const tries = Array.from({ length: 20 }, (_, index) => {
    const actor = actors[index % actors.length];
    if (!actor) throw new Error('There are four reviewers.');
    return approveListing(actor, { listingId, ...decision }, database);
  });
  expect(await atOnce(tries)).toEqual({ done: 1, Conflict: 19 });
  expect(await versionsOf(listingId)).toMatchObject([{ number: 1, state: 'live' }]);
  expect(await acts('listing.approved', listingId, database)).toHaveLength(1);
});

test('what was not submitted or is withdrawn cannot be approved', async () => {
  const seller = await vendor();
  const actor = await reviewer();
  const { listingId: draft } = await draftListing(seller, database);
  const { listingId: withdrawn } = await liveListing(seller, database);
  await saveDraft(seller.owner, { listingId: withdrawn, content: content() }, database);
  await submitListing(seller.owner, { listingId: withdrawn }, database);
  await withdrawListing(seller.owner, { listingId: withdrawn, reason: 'No time.' }, database);
  for (const listingId of [draft, withdrawn]) {
    const approving = approveListing(actor, { listingId, ...decision }, database);
    await expect(approving).rejects.toBeInstanceOf(Conflict);
  }
  expect(await listingOf(withdrawn)).toMatchObject({ state: 'withdrawn' });
});

test('an approval without a reason is refused', async () => {
  const { listingId } = await submittedListing();
  const actor = await reviewer();
  const approving = approveListing(actor, { listingId, ...decision, reason: '' }, database);
  await expect(approving).rejects.toBeInstanceOf(Invalid);
  expect(await listingOf(listingId)).toMatchObject({ state: 'unpublished' });
});
