import { expect, test } from 'vitest';
import { Conflict, Forbidden, Invalid } from '#db/errors.ts';
import { claimCase, releaseCase } from '#db/moderation/claim.ts';
import { decideReview } from '#db/moderation/decide.ts';
import { hideMany } from '#db/moderation/hide-many.ts';
import { editReview } from '#db/reviews/edit.ts';
import { flagReview } from '#db/reviews/flag.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { mailsTo } from '../../support/mails.ts';
import { emailOf, enter, enterStaff } from '../../support/people.ts';
import { caseOf, honestWords, published, RULING, reviewScene } from '../../support/reviews.ts';
import { acts } from '../audit/acts.ts';
import { atOnce, attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const { kysely } = database;

async function flagged() {
  const scene = await reviewScene(database);
  const review = await published(scene, database);
  const flagger = await enter('flagger', database);
  const flag = { reviewId: review.id, reason: 'spam', note: '' };
  await flagReview(flagger, flag, database);
  const caseId = await caseOf(review.id, database);
  const [moderator, other] = scene.moderators;
  if (!moderator || !other) throw new Error('There are two moderators.');
  return { ...scene, review, flagger, caseId, moderator, other };
}

function stateOf(id: string) {
  return kysely
    .selectFrom('review as r')
    .innerJoin('listing_rating as l', 'l.listing_id', 'r.listing_id')
    .select(['r.state', 'l.review_count', 'l.star_sum'])
    .where('r.id', '=', id)
    .executeTakeFirstOrThrow();
}

test('a flag hides nothing; a moderator does, with a policy and a reason that all get by mail', async () => {
  const { caseId, flagger, marketer, moderator, review } = await flagged();
  expect(await stateOf(review.id)).toEqual({ state: 'published', review_count: 1, star_sum: 4 });
  const decision = { caseId, seen: 1, kind: 'hide', ground: null, ...RULING };
  const decisionId = await decideReview(moderator, decision, database);
  expect(await stateOf(review.id)).toEqual({ state: 'hidden', review_count: 0, star_sum: 0 });
  expect(await acts('review.hidden', review.id, database)).toMatchObject([
    { acting_as: 'staff', reason: RULING.reason, policy: 'reviews' },
  ]);
  const flag = kysely.selectFrom('review_flag').select(['outcome', 'decision_id']);
  expect(await flag.where('review_id', '=', review.id).execute()).toEqual([
    { outcome: 'upheld', decision_id: decisionId },
  ]);
  const kinds = async (person: typeof flagger) =>
    (await mailsTo(await emailOf(person, database), database)).map(({ kind }) => kind);
  expect(await kinds(review.writer)).toEqual(['review-decided']);
  expect(await kinds(marketer)).toEqual(['review-decided-vendor']);
  expect(await kinds(flagger)).toEqual(['flag-answered']);
});

test('only moderators decide, and none who is part of it', async () => {
  const { caseId, review, vendor } = await flagged();
  const cast = await castAround(vendor, database);
  const decision = { caseId, seen: 1, kind: 'dismiss', ground: null, ...RULING };
  const writing = await enterStaff('flags-too', 'moderator', database);
  await flagReview(writing, { reviewId: review.id, reason: 'language', note: '' }, database);
  await expect(decideReview(writing, decision, database)).rejects.toBeInstanceOf(Forbidden);
  await expect(claimCase(writing, { caseId }, database)).rejects.toBeInstanceOf(Forbidden);
  const outcomes = await attempts(cast, (actor) => decideReview(actor, decision, database));
  expect(outcomes).toEqual(everybody('Forbidden', { moderator: 'done' }));
});

test('of two moderators at once one decides, and the other learns who and when', async () => {
  const { caseId, moderator, other, review } = await flagged();
  const decision = { caseId, seen: 1, ground: null, ...RULING };
  const both = () => [
    decideReview(moderator, { ...decision, kind: 'hide' }, database),
    decideReview(other, { ...decision, kind: 'dismiss' }, database),
  ];
  expect(await atOnce(both())).toEqual({ done: 1, Conflict: 1 });
  const late = decideReview(other, { ...decision, kind: 'remove' }, database);
  await expect(late).rejects.toThrow(/^.*moderator.* decided this at 2026-06-15 12:00 UTC\.$/);
  const decisions = kysely.selectFrom('moderation_decision').selectAll();
  expect(await decisions.where('review_id', '=', review.id).execute()).toHaveLength(1);
});

test('a claim keeps others away for a quarter of an hour, and can be given back', async () => {
  const { caseId, moderator, other } = await flagged();
  await claimCase(moderator, { caseId }, database);
  const decision = { caseId, seen: 1, kind: 'dismiss', ground: null, ...RULING };
  await expect(claimCase(other, { caseId }, database)).rejects.toThrow(
    'has claimed this until 2026-06-15 12:15 UTC.',
  );
  await expect(decideReview(other, decision, database)).rejects.toBeInstanceOf(Conflict);
  await expect(releaseCase(other, { caseId }, database)).rejects.toBeInstanceOf(Conflict);
  await releaseCase(moderator, { caseId }, database);
  await claimCase(other, { caseId }, database);
  database.setNow(new Date(NOON.getTime() + 15 * 60_000));
  await decideReview(moderator, decision, database);
  database.setNow(NOON);
});

test('what its writer changed meanwhile is not decided unread', async () => {
  const { caseId, moderator, review } = await flagged();
  const text = honestWords(901, 2);
  await editReview(review.writer, { reviewId: review.id, seen: 1, ...text }, database);
  const decision = { caseId, seen: 1, kind: 'hide', ground: null, ...RULING };
  await expect(decideReview(moderator, decision, database)).rejects.toThrow('changed the review');
  await decideReview(moderator, { ...decision, seen: 2 }, database);
});

test.each([
  [{ reason: 'Short' }, 'reason'],
  [{ policy: ' ' }, 'policy'],
  [{ policyItem: 0 }, 'policy'],
  [{ note: 'x'.repeat(2001) }, 'note'],
  [{ kind: 'publish' }, 'kind'],
  [{ kind: 'remove' }, 'ground'],
])('%j is refused with a sentence at the field', async (given, field) => {
  const { caseId, moderator } = await flagged();
  const decision = { caseId, seen: 1, kind: 'hide', ground: null, ...RULING, ...given };
  const error = await decideReview(moderator, decision, database).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(Invalid);
  expect(Object.keys(error.fields)).toEqual([field]);
});

test('what an edit was asked of comes back to the desk when it was made', async () => {
  const { caseId, moderator, review } = await flagged();
  const decision = { caseId, seen: 1, kind: 'ask_edit', ground: null, ...RULING };
  await decideReview(moderator, decision, database);
  expect(await stateOf(review.id)).toEqual({ state: 'returned', review_count: 0, star_sum: 0 });
  const text = { reviewId: review.id, seen: 1, ...honestWords(902, 5) };
  await editReview(review.writer, text, database);
  expect((await stateOf(review.id)).state).toBe('held');
  const again = await caseOf(review.id, database);
  await decideReview(moderator, { ...decision, caseId: again, seen: 2, kind: 'publish' }, database);
  expect(await stateOf(review.id)).toEqual({ state: 'published', review_count: 1, star_sum: 5 });
  const shown = kysely.selectFrom('review_revision').select(['revision', 'is_public']);
  expect(await shown.where('review_id', '=', review.id).orderBy('revision').execute()).toEqual([
    { revision: 1, is_public: false },
    { revision: 2, is_public: true },
  ]);
});

test('many are hidden with one reason; what was decided or claimed meanwhile is left and named', async () => {
  const all = [await flagged(), await flagged(), await flagged()];
  const [first, second, third] = all;
  if (!first || !second || !third) throw new Error('There are three.');
  await claimCase(second.other, { caseId: second.caseId }, database);
  const cases = all.map(({ caseId }) => ({ caseId, seen: 1 }));
  const done = await hideMany(first.moderator, { ...RULING, cases }, database);
  expect(done).toMatchObject({ hidden: 2, left: [{ caseId: second.caseId }] });
  expect((await stateOf(third.review.id)).state).toBe('hidden');
  await expect(
    hideMany(first.review.writer, { ...RULING, cases }, database),
  ).rejects.toBeInstanceOf(Forbidden);
  const none = hideMany(first.moderator, { ...RULING, cases: [] }, database);
  await expect(none).rejects.toBeInstanceOf(Invalid);
});
