import { expect, test } from 'vitest';
import { Conflict, Invalid, NotFound } from '#db/errors.ts';
import { decideReview } from '#db/moderation/decide.ts';
import { editReview } from '#db/reviews/edit.ts';
import { flagReview } from '#db/reviews/flag.ts';
import { testDatabase } from '../../support/database.ts';
import { enter } from '../../support/people.ts';
import { caseOf, honestWords, published, RULING, reviewScene } from '../../support/reviews.ts';
import { acts } from '../audit/acts.ts';
import { atOnce, attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const { kysely } = database;

function rowOf(id: string) {
  const row = kysely.selectFrom('review').selectAll().where('id', '=', id);
  return row.executeTakeFirstOrThrow();
}

test('a clean change appears at once, and what was said before stays readable', async () => {
  const scene = await reviewScene(database);
  const { id, writer } = await published(scene, database, { rating: 2 });
  const before = await rowOf(id);
  const text = honestWords(801, 5);
  await editReview(writer, { reviewId: id, seen: 1, ...text }, database);
  expect(await rowOf(id)).toMatchObject({
    state: 'published',
    revision: 2,
    rating: 5,
    body: text.body,
    used_days: before.used_days,
    created_at: before.created_at,
  });
  const revisions = kysely
    .selectFrom('review_revision')
    .select(['revision', 'rating', 'is_public']);
  expect(await revisions.where('review_id', '=', id).orderBy('revision').execute()).toEqual([
    { revision: 1, rating: 2, is_public: true },
    { revision: 2, rating: 5, is_public: true },
  ]);
  const rating = kysely.selectFrom('listing_rating').select(['review_count', 'star_sum']);
  expect(await rating.where('listing_id', '=', scene.listingId).execute()).toEqual([
    { review_count: 1, star_sum: 5 },
  ]);
  expect(await acts('review.edited', id, database)).toMatchObject([
    { person_id: writer.personId, details: { stars: { from: 2, to: 5 } } },
  ]);
});

test('the same text once more changes nothing', async () => {
  const scene = await reviewScene(database);
  const { id, writer } = await published(scene, database);
  const { app_version, body, rating, title } = await rowOf(id);
  const same = {
    reviewId: id,
    seen: 1,
    rating,
    title,
    body: `${body}\r\n`,
    appVersion: app_version,
  };
  await editReview(writer, same, database);
  expect((await rowOf(id)).revision).toBe(1);
});

test('nobody else changes a review', async () => {
  const scene = await reviewScene(database);
  const { id } = await published(scene, database);
  const cast = await castAround(scene.vendor, database);
  const text = { reviewId: id, seen: 1, ...honestWords(802) };
  const outcomes = await attempts(cast, (actor) => editReview(actor, text, database));
  expect(outcomes).toEqual(everybody('NotFound'));
  const unknown = { ...text, reviewId: '018fd087-0000-7000-8000-000000000000' };
  await expect(editReview(scene.vendor.owner, unknown, database)).rejects.toBeInstanceOf(NotFound);
});

test('of ten changes of the same text at once one is kept', async () => {
  const scene = await reviewScene(database);
  const { id, writer } = await published(scene, database);
  const tries = Array.from({ length: 10 }, (_, number) =>
    editReview(writer, { reviewId: id, seen: 1, ...honestWords(810 + number) }, database),
  );
  expect(await atOnce(tries)).toEqual({ done: 1, Conflict: 9 });
  expect((await rowOf(id)).revision).toBe(2);
});

test('what is hidden is not changed but appealed', async () => {
  const scene = await reviewScene(database);
  const { id, writer } = await published(scene, database);
  const flag = { reviewId: id, reason: 'spam', note: '' };
  await flagReview(await enter('flagger', database), flag, database);
  const [moderator] = scene.moderators;
  if (!moderator) throw new Error('There is a moderator.');
  const caseId = await caseOf(id, database);
  const decision = { caseId, seen: 1, kind: 'hide', ground: null, ...RULING };
  await decideReview(moderator, decision, database);
  const text = { reviewId: id, seen: 1, ...honestWords(803) };
  await expect(editReview(writer, text, database)).rejects.toBeInstanceOf(Conflict);
});

test('what was typed wrong is refused with a sentence at its field', async () => {
  const scene = await reviewScene(database);
  const { id, writer } = await published(scene, database);
  const wrong = { rating: 6, title: ' ', body: 'Too short.', appVersion: null };
  const error = await editReview(writer, { reviewId: id, seen: 1, ...wrong }, database).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Invalid);
  expect(error).toMatchObject({
    fields: {
      rating: 'Choose one to five stars.',
      body: 'Write 20 to 5000 characters; these are 10.',
    },
  });
  const other = { ...honestWords(804), appVersion: '9.9' };
  await expect(
    editReview(writer, { reviewId: id, seen: 1, ...other }, database),
  ).rejects.toMatchObject({ fields: { appVersion: 'Choose one of the versions of the app.' } });
});

test('signs that nobody sees are not kept', async () => {
  const scene = await reviewScene(database);
  const { id, writer } = await published(scene, database);
  const title = 'Good\u202E\u0000 and\nplain';
  const body = 'It does\r\nwhat we\u0007 need it to do\u2066, every day.';
  await editReview(writer, { reviewId: id, seen: 1, ...honestWords(805), title, body }, database);
  expect(await rowOf(id)).toMatchObject({
    title: 'Good and plain',
    body: 'It does\nwhat we need it to do, every day.',
  });
});
