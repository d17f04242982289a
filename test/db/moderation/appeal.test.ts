import { beforeEach, expect, test } from 'vitest';
import { anonymous, type Person } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#db/errors.ts';
import { answerAppeal } from '#db/moderation/answer-appeal.ts';
import { appealDecision } from '#db/moderation/appeal.ts';
import { APPEAL_DAYS } from '#db/moderation/appeal-terms.ts';
import { decideReview } from '#db/moderation/decide.ts';
import { statement, statementsAbout } from '#db/moderation/statement.ts';
import { editReview } from '#db/reviews/edit.ts';
import { flagReview } from '#db/reviews/flag.ts';
import { withdrawReview } from '#db/reviews/withdraw.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { mailsTo } from '../../support/mails.ts';
import { emailOf, enter, enterStaff, join } from '../../support/people.ts';
import {
  caseOf,
  honestWords,
  published,
  type ReviewScene,
  RULING,
  reviewScene,
} from '../../support/reviews.ts';
import { atOnce } from '../cast.ts';

const database = testDatabase();
const { kysely } = database;
const reading = readingOf(kysely);
const DAY = 24 * 60 * 60 * 1000;
const grounds = 'This is our own experience, and true.';
const GRANT = {
  ...RULING,
  ground: null,
  seen: 1,
  policyItem: 12,
  reason: 'It is honest criticism.',
};

let scene: ReviewScene;
let review: { id: string; writer: Person };
let flagger: Person;
let first: Person;
let second: Person;
let third: Person;

beforeEach(async () => {
  database.setNow(NOON);
  scene = await reviewScene(database);
  review = await published(scene, database);
  flagger = await enter('flagger', database);
  third = await enterStaff('third', 'moderator', database);
  const [one, two] = scene.moderators;
  if (!one || !two) throw new Error('There are two moderators.');
  [first, second] = [one, two];
  await flagReview(flagger, { reviewId: review.id, reason: 'spam', note: '' }, database);
});

async function decided(kind: 'hide' | 'dismiss' | 'remove', by: Person = first): Promise<string> {
  const caseId = await caseOf(review.id, database);
  const ground = kind === 'remove' ? 'law' : null;
  return decideReview(by, { caseId, seen: 1, kind, ...RULING, ground }, database);
}

function appeal(who: Person, decisionId: string): Promise<void> {
  return appealDecision(who, { decisionId, grounds, reference: null }, database);
}

async function answer(who: Person, kind: string | null): Promise<string | null> {
  const caseId = await caseOf(review.id, database, 'appeal');
  return answerAppeal(who, { ...GRANT, caseId, kind }, database);
}

function figures() {
  return kysely
    .selectFrom('listing_rating as l')
    .innerJoin('review as r', 'r.listing_id', 'l.listing_id')
    .select(['r.state', 'l.review_count', 'l.star_sum'])
    .where('r.id', '=', review.id)
    .executeTakeFirstOrThrow();
}

test('an appeal is answered by somebody else; taking the decision back restores every figure', async () => {
  const before = await figures();
  const decisionId = await decided('hide');
  await appeal(review.writer, decisionId);
  await expect(answer(first, null)).rejects.toBeInstanceOf(Forbidden);
  const newer = await answer(second, 'publish');
  expect(await figures()).toEqual(before);
  const flag = kysely.selectFrom('review_flag').select(['outcome', 'decision_id']);
  expect(await flag.where('review_id', '=', review.id).execute()).toEqual([
    { outcome: 'dismissed', decision_id: newer },
  ]);
  const kinds = await mailsTo(await emailOf(review.writer, database), database);
  expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(['appeal-answered', 'review-decided']);
  const told = await mailsTo(await emailOf(flagger, database), database);
  expect(told.map(({ kind }) => kind)).toEqual(['flag-answered', 'flag-answered']);
  const [latest, earlier] = await statementsAbout(reading, review.writer, review.id, NOON);
  const both = [latest, earlier].toSorted((a) => (a?.id === decisionId ? 1 : -1));
  expect(both).toMatchObject([
    { kind: 'publish', overturnedBy: null },
    { kind: 'hide', overturnedBy: newer, appeal: { state: 'granted' } },
  ]);
});

test('a decision that stands is final for the side that appealed, not for the others', async () => {
  const decisionId = await decided('hide');
  await appeal(review.writer, decisionId);
  await answer(second, null);
  expect((await figures()).state).toBe('hidden');
  await expect(appeal(review.writer, decisionId)).rejects.toThrow('Each side has one appeal');
  await appeal(scene.marketer, decisionId);
  await expect(appeal(scene.vendor.owner, decisionId)).rejects.toBeInstanceOf(Conflict);
  await answer(second, 'publish');
  expect((await figures()).state).toBe('published');
});

test('what came of an appeal is open to the other side once, and decided by a third person', async () => {
  const decisionId = await decided('hide');
  await appeal(review.writer, decisionId);
  const newer = (await answer(second, 'publish')) ?? '';
  await expect(appeal(review.writer, newer)).rejects.toBeInstanceOf(Conflict);
  await appeal(flagger, newer);
  await expect(answer(first, 'hide')).rejects.toBeInstanceOf(Forbidden);
  await expect(answer(second, 'hide')).rejects.toBeInstanceOf(Forbidden);
  await answer(third, 'hide');
  expect(await figures()).toMatchObject({ state: 'hidden', review_count: 0 });
});

test('the last day of an appeal is the 184th', async () => {
  const decisionId = await decided('hide');
  database.setNow(new Date(NOON.getTime() + APPEAL_DAYS * DAY + 1));
  await expect(appeal(review.writer, decisionId)).rejects.toThrow('184 days');
  database.setNow(new Date(NOON.getTime() + APPEAL_DAYS * DAY));
  await appeal(review.writer, decisionId);
});

test('only those whom it affects read a decision or appeal against it', async () => {
  const decisionId = await decided('dismiss');
  const stranger = await enter('stranger', database);
  const viewer = await join('viewer', scene.vendor, 'viewer', database);
  for (const who of [stranger, scene.customers[1]?.owner ?? stranger]) {
    await expect(appeal(who, decisionId)).rejects.toBeInstanceOf(NotFound);
    await expect(statement(reading, who, decisionId, NOON)).rejects.toBeInstanceOf(NotFound);
  }
  await expect(statement(reading, anonymous, decisionId, NOON)).rejects.toBeInstanceOf(NotFound);
  expect(await statement(reading, viewer, decisionId, NOON)).toMatchObject({ side: 'vendor' });
  await expect(appeal(viewer, decisionId)).rejects.toBeInstanceOf(Forbidden);
  await expect(appeal(review.writer, decisionId)).rejects.toThrow('in your favour');
  expect(await statement(reading, flagger, decisionId, NOON)).toMatchObject({
    side: 'reporter',
    reason: RULING.reason,
    whyNoAppeal: null,
  });
  const short = { decisionId, grounds: 'No.', reference: null };
  await expect(appealDecision(flagger, short, database)).rejects.toBeInstanceOf(Invalid);
});

test('twenty appeals of one side at once are one', async () => {
  const decisionId = await decided('remove');
  const tries = Array.from({ length: 20 }, () => appeal(review.writer, decisionId));
  expect(await atOnce(tries)).toEqual({ done: 1, Conflict: 19 });
});

test('an appeal lapses when the review is taken down, and nobody can answer it any more', async () => {
  const decisionId = await decided('dismiss');
  await appeal(flagger, decisionId);
  const caseId = await caseOf(review.id, database, 'appeal');
  await withdrawReview(review.writer, { reviewId: review.id }, database);
  await expect(
    answerAppeal(second, { ...GRANT, caseId, kind: 'hide' }, database),
  ).rejects.toBeInstanceOf(Conflict);
  const told = await mailsTo(await emailOf(flagger, database), database);
  expect(told.map(({ data }) => data['answer']).filter(Boolean)).toEqual(['lapsed']);
});

test('while an appeal is open nobody decides anew, and whose flag was dismissed may still appeal', async () => {
  const decisionId = await decided('dismiss');
  const other = await enter('other-flagger', database);
  await flagReview(other, { reviewId: review.id, reason: 'language', note: '' }, database);
  await appeal(scene.marketer, decisionId);
  await expect(decided('dismiss')).rejects.toThrow('an open appeal about this review');
  await answer(second, null);
  const newer = await decided('dismiss');
  expect(await statement(reading, flagger, newer, NOON)).toMatchObject({
    side: 'reporter',
    whyNoAppeal: null,
  });
  await appeal(flagger, newer);
});

test('of two open appeals one is granted and the other lapses, each with its case', async () => {
  const decisionId = await decided('hide');
  await appeal(scene.marketer, decisionId);
  const caseId = await caseOf(review.id, database, 'appeal');
  await appeal(review.writer, decisionId);
  await answerAppeal(second, { ...GRANT, caseId, kind: 'publish' }, database);
  const cases = kysely
    .selectFrom('moderation_case as c')
    .innerJoin('appeal as a', 'a.id', 'c.appeal_id')
    .select(['a.side', 'a.state', 'c.outcome'])
    .where('c.review_id', '=', review.id)
    .orderBy('a.side');
  expect(await cases.execute()).toEqual([
    { side: 'author', state: 'lapsed', outcome: 'lapsed' },
    { side: 'vendor', state: 'granted', outcome: 'decided' },
  ]);
});

test('an appeal is not answered about a text that nobody read', async () => {
  const decisionId = await decided('dismiss');
  await appeal(flagger, decisionId);
  const text = { reviewId: review.id, seen: 1, ...honestWords(911) };
  await editReview(review.writer, text, database);
  await expect(answer(second, 'hide')).rejects.toThrow('changed the review');
});

test('of what was removed nobody but its writer reads another word', async () => {
  const decisionId = await decided('remove');
  const asWriter = await statement(reading, review.writer, decisionId, NOON);
  expect(asWriter.about?.title).toMatch(/^The /);
  expect((await statement(reading, flagger, decisionId, NOON)).about?.title).toBe('');
});
