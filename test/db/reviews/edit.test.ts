import { expect, test } from 'vitest';
import { addMember } from '#db/accounts/organisations.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#db/errors.ts';
import { answerAppeal } from '#db/moderation/answer-appeal.ts';
import { appealDecision } from '#db/moderation/appeal.ts';
import { decideReview } from '#db/moderation/decide.ts';
import { editReview } from '#db/reviews/edit.ts';
import { flagReview } from '#db/reviews/flag.ts';
import { postReview } from '#db/reviews/post.ts';
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

test('whoever works for the vendor by now does not change a review any more', async () => {
  const scene = await reviewScene(database);
  const { id, writer } = await published(scene, database);
  await addMember(
    scene.vendor.owner,
    { organisationId: scene.vendor.id, personId: writer.personId, role: 'viewer' },
    database,
  );
  const text = { reviewId: id, seen: 1, ...honestWords(806, 5) };
  await expect(editReview(writer, text, database)).rejects.toBeInstanceOf(Forbidden);
});

test('what a moderator took out of the history stays out when the text was changed, and comes back on an appeal', async () => {
  const scene = await reviewScene(database);
  const { id, writer } = await published(scene, database);
  await editReview(writer, { reviewId: id, seen: 1, ...honestWords(807) }, database);
  const [moderator, other] = scene.moderators;
  if (!moderator || !other) throw new Error('There are two moderators.');
  const flag = { reviewId: id, reason: 'personal_data', note: '' };
  await flagReview(await enter('flagger', database), flag, database);
  const asked = { ...RULING, caseId: await caseOf(id, database), seen: 2, ground: null };
  const decisionId = await decideReview(moderator, { ...asked, kind: 'ask_edit' }, database);
  const shown = () =>
    kysely
      .selectFrom('review_revision')
      .select('revision')
      .where('review_id', '=', id)
      .where('is_public', '=', true)
      .orderBy('revision')
      .execute();
  expect(await shown()).toEqual([]);
  const grounds = 'There is no such name in my review.';
  await appealDecision(writer, { decisionId, grounds, reference: null }, database);
  const appeal = { ...asked, caseId: await caseOf(id, database, 'appeal'), kind: 'publish' };
  await answerAppeal(other, appeal, database);
  expect(await shown()).toEqual([{ revision: 1 }, { revision: 2 }]);
  const same = await kysely.selectFrom('review').selectAll().where('id', '=', id).execute();
  expect(same).toMatchObject([{ state: 'published' }]);
});

test('a returned review is not sent back as it was', async () => {
  const scene = await reviewScene(database);
  const { id, writer } = await published(scene, database);
  const flag = { reviewId: id, reason: 'spam', note: '' };
  await flagReview(await enter('flagger', database), flag, database);
  const [moderator] = scene.moderators;
  if (!moderator) throw new Error('There is a moderator.');
  const asked = { ...RULING, caseId: await caseOf(id, database), seen: 1, ground: null };
  await decideReview(moderator, { ...asked, kind: 'ask_edit' }, database);
  const { app_version: appVersion, body, rating, title } = await rowOf(id);
  const same = { reviewId: id, seen: 1, appVersion, body, rating, title };
  await expect(editReview(writer, same, database)).rejects.toBeInstanceOf(Invalid);
});

test('a clean change does not get out of the queue', async () => {
  const scene = await reviewScene(database);
  const [customer] = scene.customers;
  if (!customer) throw new Error('There are customers.');
  const linked = { ...honestWords(808), body: 'We read more at https://elsewhere.example/page.' };
  const id = await postReview(customer.owner, { listingId: scene.listingId, ...linked }, database);
  expect((await rowOf(id)).state).toBe('held');
  await editReview(customer.owner, { reviewId: id, seen: 1, ...honestWords(809) }, database);
  expect((await rowOf(id)).state).toBe('held');
  const signals = kysely.selectFrom('review_signal').select('kind').where('revision', '=', 2);
  expect(await signals.where('review_id', '=', id).execute()).toEqual([{ kind: 'held_before' }]);
});
