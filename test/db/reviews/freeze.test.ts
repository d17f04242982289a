import { expect, test } from 'vitest';
import { system } from '#db/actor.ts';
import { change } from '#db/change.ts';
import { readingOf } from '#db/connection.ts';
import { NotFound } from '#db/errors.ts';
import { newId } from '#db/identifier.ts';
import { appPage } from '#db/listings/app-page.ts';
import { BURST_LEAST, BURST_TIMES, burstWith, USUAL_DAYS } from '#db/reviews/burst.ts';
import { endFreeze, freezeForBurst } from '#db/reviews/freeze.ts';
import { openFreezes } from '#db/reviews/open-freezes.ts';
import { searchableApps } from '#db/search/documents.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { enterStaff } from '../../support/people.ts';
import { acts } from '../audit/acts.ts';
import { attempts, castAround, everybody } from '../cast.ts';
import { appInUse, kindsFor, write } from './written.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const HOUR = 60 * 60 * 1000;
const ago = (hours: number) => new Date(NOON.getTime() - hours * HOUR);
const REASON = 'All of them were looked at.';

/** Reviews at so many hours before now. */
async function writeAt(listingId: string, hours: readonly number[], rating: number) {
  for (const one of hours) await write(database, { listingId, at: ago(one), rating });
}

const burstOf = (listingId: string) =>
  change(database, system('tests'), (inside) =>
    burstWith(inside, { id: newId(NOON), listingId, isNew: true }),
  );

/** Notices a burst as whoever posts does, with the app's rating held. */
function post(listingId: string) {
  return change(database, system('tests'), async (inside) => {
    await inside.trx
      .selectFrom('listing_rating')
      .select('listing_id')
      .where('listing_id', '=', listingId)
      .forUpdate()
      .execute();
    const burst = await burstWith(inside, { id: newId(NOON), listingId, isNew: true });
    if (burst) await freezeForBurst(inside, listingId, burst);
  });
}

/** Four reviews of four stars long ago, then seven of one star; the next one is the eighth. */
async function nearlyBurst() {
  const app = await appInUse(database);
  await writeAt(app.listingId, [900, 800, 700, 600], 4);
  await writeAt(app.listingId, [7, 6, 5, 4, 3, 2, 1], 1);
  return app;
}

test('eight within a day are a burst where hardly any came before; the one being written counts', async () => {
  const { listingId } = await appInUse(database);
  await writeAt(listingId, [30, 20, 15, 10, 5, 2, 1], 5);
  expect(await burstOf(listingId)).toBeNull();
  await write(database, { listingId, at: ago(0.5), state: 'held' });
  expect(await burstOf(listingId)).toEqual({
    since: ago(20),
    count: BURST_LEAST,
    usual: 1 / USUAL_DAYS,
  });
});

test('where two a day are usual, it takes more than five times as many', async () => {
  const { listingId } = await appInUse(database);
  const usual = Array.from({ length: 2 * USUAL_DAYS }, (_, index) => 25 + index * 11.9);
  await writeAt(listingId, usual, 4);
  const once = Array.from({ length: 2 * BURST_TIMES - 1 }, (_, index) => 1 + index);
  await writeAt(listingId, once, 5);
  expect(await burstOf(listingId)).toBeNull();
  await write(database, { listingId });
  expect(await burstOf(listingId)).toMatchObject({ count: 2 * BURST_TIMES + 1, usual: 2 });
});

test('a new review of a burst is held, and so are other stars, but not other words', async () => {
  const { customer, listingId } = await nearlyBurst();
  const review = { listingId, personId: customer.owner.personId };
  expect(await kindsFor(database, review)).toEqual(['burst']);
  await write(database, { listingId });
  const changed = { ...review, isNew: false };
  expect(await kindsFor(database, { ...changed, ratingChanges: true })).toEqual(['burst']);
  expect(await kindsFor(database, { ...changed, ratingChanges: false })).toEqual([]);
});

test('a burst freezes what is shown and ranked by at its value before; counts stay exact', async () => {
  const { listingId, slug } = await nearlyBurst();
  const before = await searchableApps(reading, [listingId], NOON);
  expect(before[0]?.card.rating).toEqual({ average: 2.1, count: 11 });
  await post(listingId);
  const { card, reviews } = await appPage(reading, slug, NOON);
  expect(card.rating).toEqual({ average: 4, count: 11 });
  expect(reviews).toMatchObject({ average: 4, averageOf: 4, count: 11, stars: [7, 0, 0, 4, 0] });
  expect(reviews.frozenAt).toEqual(ago(7));
  expect(reviews.recent).toMatchObject({ average: null, count: 11 });
  const [found] = await searchableApps(reading, [listingId], NOON);
  expect(found?.card.rating).toEqual({ average: 4, count: 11 });
  expect(found?.rating).toBeCloseTo((38 + 16) / 14);
});

test('a review that was changed since counts with the stars that it had', async () => {
  const { listingId } = await nearlyBurst();
  const { kysely } = database;
  const old = await kysely
    .selectFrom('review')
    .select(['id', 'created_at'])
    .where('listing_id', '=', listingId)
    .orderBy('created_at')
    .executeTakeFirstOrThrow();
  const said = { review_id: old.id, title: 'T', body: 'B', app_version: null, is_public: true };
  await kysely
    .insertInto('review_revision')
    .values([
      { ...said, revision: 1, rating: 4, written_at: old.created_at },
      { ...said, revision: 2, rating: 1, written_at: ago(3) },
    ])
    .execute();
  await kysely.updateTable('review').set({ rating: 1 }).where('id', '=', old.id).execute();
  await post(listingId);
  const freeze = kysely.selectFrom('rating_freeze').select(['review_count', 'star_sum']);
  expect(await freeze.where('listing_id', '=', listingId).execute()).toEqual([
    { review_count: 4, star_sum: 16 },
  ]);
});

test('twenty who post at once open one freeze, for which nobody of them is named', async () => {
  const { listingId } = await nearlyBurst();
  await Promise.all(Array.from({ length: 20 }, () => post(listingId)));
  const opened = database.kysely.selectFrom('rating_freeze').select('began_at');
  expect(await opened.where('listing_id', '=', listingId).execute()).toHaveLength(1);
  expect(await acts('rating.frozen', listingId, database)).toMatchObject([
    { acting_as: 'system', person_id: null, job: 'notice-bursts', details: { count: 8 } },
  ]);
});

test('a moderator lets it move again, and says why; a later burst can freeze it anew', async () => {
  const { listingId, slug } = await nearlyBurst();
  await post(listingId);
  const moderator = await enterStaff('moderator', 'moderator', database);
  await write(database, { listingId, state: 'held' });
  const open = await openFreezes(reading, moderator);
  expect(open.find((one) => one.listingId === listingId)).toMatchObject({
    slug,
    name: 'Tidy Ledger',
    since: ago(7),
    noticedAt: NOON,
    shown: 4,
    exact: { average: 2.1, count: 11 },
    came: 8,
    waiting: 1,
  });
  const ending = (reason: string) => endFreeze(moderator, { listingId, reason }, database);
  await expect(ending(' Too short ')).rejects.toHaveProperty('fields.reason', expect.any(String));
  await ending(REASON);
  const { reviews } = await appPage(reading, slug, NOON);
  expect(reviews).toMatchObject({ average: 2.1, frozenAt: null });
  expect(await acts('rating.released', listingId, database)).toMatchObject([
    { acting_as: 'staff', person_id: moderator.personId, reason: REASON },
  ]);
  await expect(ending(REASON)).rejects.toBeInstanceOf(NotFound);
  await post(listingId);
  expect((await appPage(reading, slug, NOON)).reviews.frozenAt).toEqual(ago(7));
});

test('nobody but moderators ends a freeze or sees which there are', async () => {
  const { listingId, vendor } = await nearlyBurst();
  await post(listingId);
  const cast = await castAround(vendor, database);
  const end = (reason: string) =>
    attempts(cast, (actor) => endFreeze(actor, { listingId, reason }, database));
  expect(await end('short')).toEqual(everybody('Forbidden', { moderator: 'Invalid' }));
  expect(await end(REASON)).toEqual(everybody('Forbidden', { moderator: 'done' }));
  const looking = await attempts(cast, (actor) => openFreezes(reading, actor));
  expect(looking).toEqual(everybody('NotFound', { moderator: 'done' }));
});
