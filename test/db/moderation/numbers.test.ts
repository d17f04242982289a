import { beforeAll, expect, test } from 'vitest';
import type { Person } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { answerAppeal } from '#db/moderation/answer-appeal.ts';
import { appealDecision } from '#db/moderation/appeal.ts';
import { decideReview } from '#db/moderation/decide.ts';
import { moderationNumbers } from '#db/moderation/numbers.ts';
import { flagReview } from '#db/reviews/flag.ts';
import { withdrawReview } from '#db/reviews/withdraw.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { enter } from '../../support/people.ts';
import { caseOf, published, type ReviewScene, RULING, reviewScene } from '../../support/reviews.ts';
import { attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const WINDOW = {
  from: new Date(NOON.getTime() - 30 * DAY),
  before: new Date(NOON.getTime() + DAY),
};
const before = (hours: number) => new Date(NOON.getTime() - hours * HOUR);
let scene: ReviewScene;
let first: Person;
let second: Person;

/** A review that was flagged so many hours before noon. */
async function flagged(by: number, hours: number) {
  database.setNow(before(hours));
  const review = await published(scene, database, { by });
  const flagger = await enter('flagger', database);
  await flagReview(flagger, { reviewId: review.id, reason: 'spam', note: '' }, database);
  return { ...review, caseId: await caseOf(review.id, database) };
}

/** One that was decided so many hours after. */
async function decided(by: number, opened: number, took: number, who: Person, policyItem = 10) {
  const review = await flagged(by, opened);
  database.setNow(before(opened - took));
  const decision = { ...RULING, policyItem, caseId: review.caseId, seen: 1, kind: 'hide' };
  return { ...review, id: await decideReview(who, { ...decision, ground: null }, database) };
}

beforeAll(async () => {
  database.setNow(before(60 * 24));
  scene = await reviewScene(database, 12);
  const [one, two] = scene.moderators;
  if (!one || !two) throw new Error('There are two moderators.');
  [first, second] = [one, two];
  // One after the other: what is written before what is there already looks like a burst. Times to a
  // decision within a week are 1, 2, 4 and 10 hours; 40 within a month.
  await decided(0, 20 * 24, 40, second, 8);
  // Open for 2, 30, 50 and 200 hours; the last two are late.
  await flagged(1, 200);
  const overturned = await decided(2, 100, 1, first);
  await decided(3, 90, 2, first);
  await decided(4, 80, 4, first, 8);
  await decided(5, 70, 10, second);
  // Taken down by its writer: nobody decided.
  const gone = await flagged(6, 60);
  await withdrawReview(gone.writer, { reviewId: await reviewOf(gone.caseId) }, database);
  for (const [place, hours] of [50, 30, 2].entries()) await flagged(7 + place, hours);
  database.setNow(before(50));
  const grounds = 'This is our own experience, and true.';
  const appeal = { decisionId: overturned.id, grounds, reference: null };
  await appealDecision(overturned.writer, appeal, database);
  // Answered after 30 hours: the fifth decision of the week.
  database.setNow(before(20));
  const reviewId = await reviewOf(overturned.caseId);
  const caseId = await caseOf(reviewId, database, 'appeal');
  const grant = { ...RULING, policyItem: 12, caseId, kind: 'publish', ground: null, seen: 1 };
  await answerAppeal(second, grant, database);
  database.setNow(NOON);
});

async function reviewOf(caseId: string): Promise<string> {
  const row = await database.kysely
    .selectFrom('moderation_case')
    .select('review_id')
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow();
  return row.review_id ?? '';
}

test('what is open is counted by its age, and what is late', async () => {
  const { open } = await moderationNumbers(reading, first, WINDOW, NOON);
  expect(open).toEqual([
    { from: 0, until: 1, count: 1, late: 0 },
    { from: 1, until: 2, count: 1, late: 0 },
    { from: 2, until: 7, count: 1, late: 1 },
    { from: 7, until: null, count: 1, late: 1 },
  ]);
});

test('median and 90th percentile are those of the times, reckoned by hand', async () => {
  const { times } = await moderationNumbers(reading, first, WINDOW, NOON);
  // Of 1, 2, 4, 10 and 30 hours the middle is 4; nine tenths of the way, 10 + 0.6 × 20 = 22.
  expect(times[0]).toEqual({ days: 7, decided: 5, median: 4 * HOUR, p90: 22 * HOUR });
  // With 40 hours: (4 + 10) / 2 = 7, and 30 + 0.5 × 10 = 35.
  expect(times[1]).toEqual({ days: 30, decided: 6, median: 7 * HOUR, p90: 35 * HOUR });
  expect(times[2]).toEqual({ days: 90, decided: 6, median: 7 * HOUR, p90: 35 * HOUR });
});

test('decisions are counted by moderator and item, with those that an appeal took back', async () => {
  const { items, moderators } = await moderationNumbers(reading, first, WINDOW, NOON);
  expect(moderators.map(({ decisions, overturned }) => [decisions, overturned])).toEqual([
    [3, 1],
    [3, 0],
  ]);
  expect(items).toEqual([
    { policy: 'reviews', item: 10, decisions: 3, overturned: 1 },
    { policy: 'reviews', item: 8, decisions: 2, overturned: 0 },
    { policy: 'reviews', item: 12, decisions: 1, overturned: 0 },
  ]);
  const week = { ...WINDOW, from: before(7 * 24) };
  const lately = await moderationNumbers(reading, first, week, NOON);
  expect(lately.items.map(({ item, decisions }) => [item, decisions])).toEqual([
    [10, 3],
    [8, 1],
    [12, 1],
  ]);
});

test('where nothing was decided there is no time', async () => {
  const early = new Date(NOON.getTime() - 100 * DAY);
  const { times } = await moderationNumbers(reading, first, WINDOW, early);
  expect(times[0]).toEqual({ days: 7, decided: 0, median: null, p90: null });
});

test('moderators, program managers and admins read the numbers', async () => {
  const cast = await castAround(scene.vendor, database);
  const asked = await attempts(cast, (actor) => moderationNumbers(reading, actor, WINDOW, NOON));
  const staff = { moderator: 'done', programManager: 'done', admin: 'done' } as const;
  expect(asked).toEqual(everybody('NotFound', staff));
});
