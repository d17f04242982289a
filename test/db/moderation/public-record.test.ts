import { beforeEach, expect, test } from 'vitest';
import { readingOf } from '#db/connection.ts';
import { appPage } from '#db/listings/app-page.ts';
import { answerAppeal } from '#db/moderation/answer-appeal.ts';
import { appealDecision } from '#db/moderation/appeal.ts';
import { decideReview } from '#db/moderation/decide.ts';
import { publicRecord, RECORD_DAYS, STUBS_ON_A_PAGE } from '#db/moderation/public-record.ts';
import { flagReview } from '#db/reviews/flag.ts';
import { withdrawReview } from '#db/reviews/withdraw.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { enter } from '../../support/people.ts';
import { caseOf, published, type ReviewScene, RULING, reviewScene } from '../../support/reviews.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const DAY = 24 * 60 * 60 * 1000;
const after = (days: number) => new Date(NOON.getTime() + days * DAY);

let scene: ReviewScene;

beforeEach(async () => {
  database.setNow(NOON);
  scene = await reviewScene(database, STUBS_ON_A_PAGE + 1);
});

/** A review that was flagged and decided on. */
async function decided(by: number, kind: 'hide' | 'remove' | 'dismiss', policyItem = 10) {
  const review = await published(scene, database, { by });
  const flag = { reviewId: review.id, reason: 'spam', note: '' };
  await flagReview(await enter('flagger', database), flag, database);
  const [moderator] = scene.moderators;
  if (!moderator) throw new Error('There are two moderators.');
  const caseId = await caseOf(review.id, database);
  const ground = kind === 'remove' ? 'personal_data' : null;
  const ruling = { ...RULING, policyItem, ground };
  const decisionId = await decideReview(moderator, { caseId, seen: 1, kind, ...ruling }, database);
  return { ...review, decisionId };
}

function record(at = NOON, page = 1) {
  return publicRecord(reading, { listingId: scene.listingId, at, page });
}

test('what was hidden or removed is counted by the item that was cited, and leaves notes', async () => {
  await decided(0, 'hide');
  const { id } = await decided(1, 'hide', 8);
  await decided(2, 'remove', 9);
  await decided(3, 'dismiss');
  const { count, reasons, stubs } = await record();
  expect(count).toBe(3);
  expect(reasons).toEqual([8, 9, 10].map((item) => ({ policy: 'reviews', item, count: 1 })));
  expect(stubs).toHaveLength(2);
  expect(stubs).toContainEqual({ id, policy: 'reviews', item: 8, hiddenAt: NOON });
  const { takenOff } = (await appPage(reading, scene.slug, NOON)).reviews;
  expect(takenOff).toEqual({ count: 3, changesAt: after(RECORD_DAYS) });
});

test('a writer who takes a hidden review down does not take it off the record', async () => {
  const { id, writer } = await decided(0, 'hide');
  await withdrawReview(writer, { reviewId: id }, database);
  expect(await record()).toMatchObject({ count: 1, stubs: [{ id }], stubCount: 1 });
});

test('what an appeal takes back was never on it', async () => {
  const { decisionId, id, writer } = await decided(0, 'hide');
  const grounds = 'This is our own experience, and true.';
  await appealDecision(writer, { decisionId, grounds, reference: null }, database);
  const caseId = await caseOf(id, database, 'appeal');
  const [, other] = scene.moderators;
  if (!other) throw new Error('There are two moderators.');
  await answerAppeal(
    other,
    { seen: 1, ...RULING, caseId, kind: 'publish', ground: null },
    database,
  );
  expect(await record()).toMatchObject({ count: 0, reasons: [], stubs: [], lapse: null });
});

test('after a year it no longer counts, and the page says from when on', async () => {
  await decided(0, 'hide');
  expect((await record()).lapse).toEqual(after(RECORD_DAYS));
  expect(await record(after(RECORD_DAYS - 1))).toMatchObject({ count: 1 });
  expect(await record(after(RECORD_DAYS))).toMatchObject({ count: 0, stubCount: 1, lapse: null });
});

test('of many notes ten stand on a page', async () => {
  for (let by = 0; by <= STUBS_ON_A_PAGE; by += 1) {
    // A day apart, so that they are no burst.
    database.setNow(after(by));
    await decided(by, 'hide');
  }
  expect((await record()).stubs).toHaveLength(STUBS_ON_A_PAGE);
  expect(await record(NOON, 2)).toMatchObject({ stubCount: 11, stubs: [{ item: 10 }] });
});
