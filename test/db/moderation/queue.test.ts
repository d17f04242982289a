import { beforeAll, expect, test } from 'vitest';
import type { Person } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { NotFound } from '#db/errors.ts';
import { nextCase } from '#db/moderation/case-place.ts';
import { CLAIM_MINUTES, claimCase } from '#db/moderation/claim.ts';
import { decideReview } from '#db/moderation/decide.ts';
import { leftCases } from '#db/moderation/left-cases.ts';
import {
  CASES_ON_A_PAGE,
  moderationQueue,
  type QueueAsked,
  WHOLE_QUEUE,
} from '#db/moderation/queue.ts';
import { fileReport } from '#db/reports/file.ts';
import { flagReview } from '#db/reviews/flag.ts';
import { postReview } from '#db/reviews/post.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { caseOf, published, type ReviewScene, RULING, reviewScene } from '../../support/reviews.ts';
import { attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
const after = (hours: number) => new Date(NOON.getTime() + hours * HOUR);
let scene: ReviewScene;
let moderator: Person;
let other: Person;
let flagged = '';
let held = '';

beforeAll(async () => {
  scene = await reviewScene(database);
  const [one, two] = scene.moderators;
  const [first, second, third] = scene.customers;
  if (!one || !two || !first || !second || !third) throw new Error('The scene is too small.');
  [moderator, other] = [one, two];
  const review = await published(scene, database);
  const flag = { reviewId: review.id, reason: 'spam', note: '' };
  await flagReview(second.owner, flag, database);
  await flagReview(third.owner, flag, database);
  await flagReview(scene.marketer, flag, database);
  flagged = await caseOf(review.id, database);
  database.setNow(after(1));
  const report = { review: null, address: null, reason: 'deceptive', email: null };
  const details = 'Its page says what it cannot do at all.';
  await fileReport(first.owner, { ...report, app: scene.slug, details }, database);
  database.setNow(after(2));
  const body = 'Visit https://cheap-ledgers.example/offer or write to deals@cheap-ledgers.example.';
  const spam = { listingId: scene.listingId, rating: 5, title: 'Offer', body, appVersion: null };
  held = await caseOf(await postReview(second.owner, spam, database), database);
});

const queue = (asked: Partial<QueueAsked> = {}, at = after(2), actor = moderator) =>
  moderationQueue(reading, actor, { ...WHOLE_QUEUE, ...asked }, at);
const kinds = async (asked: Partial<QueueAsked>) =>
  (await queue(asked)).cases.map((line) => (line.id === held ? 'held' : line.kind));

test('risk and age order the queue: a point of risk counts like an hour of waiting', async () => {
  const { cases, counts } = await queue();
  const places = cases.map(({ openedAt, risk }) => openedAt.getTime() - risk * HOUR);
  expect(places).toEqual(places.toSorted((one, another) => one - another));
  expect(cases[0]?.id).toBe(held);
  expect(counts).toEqual({ all: 3, review: 2, report: 1, appeal: 0, mine: 0, late: 0 });
});

test('a line says why it is here, with the flags of the vendor apart', async () => {
  const { cases } = await queue();
  const line = cases.find(({ id }) => id === flagged);
  expect(line?.flags).toEqual({ customers: 2, vendor: 1, reports: 0 });
  expect(line).toMatchObject({ app: { slug: scene.slug }, signals: [], claim: null });
  expect(cases[0]?.signals).toEqual(expect.arrayContaining(['links', 'contact_details']));
  expect(cases.find(({ kind }) => kind === 'report')?.report?.reason).toBe('deceptive');
});

test.each<[Partial<QueueAsked>, string[]]>([
  [{ kind: 'report' }, ['report']],
  [{ kind: 'appeal' }, []],
  [{ signal: 'links' }, ['held']],
  [{ signal: 'burst' }, []],
  [{ isMine: true }, []],
])('%o finds %o', async (asked, found) => {
  expect(await kinds(asked)).toEqual(found);
});

test('a claim is told until it is over, and a case that waits too long is late', async () => {
  await claimCase(moderator, { caseId: flagged }, database);
  expect(await kinds({ isMine: true })).toEqual(['review']);
  const seenByOther = (await queue({}, after(2), other)).cases.find(({ id }) => id === flagged);
  expect(seenByOther?.claim).toMatchObject({ isMine: false });
  const over = new Date(after(2).getTime() + CLAIM_MINUTES * MINUTE);
  expect((await queue({ isMine: true }, over)).cases).toEqual([]);
  expect((await queue({}, after(48.5))).counts.late).toBe(1);
});

test('the next case is one that nobody else has claimed', async () => {
  const [first, second, third] = (await queue()).cases.map(({ id }) => id);
  const next = (actor: Person, id = '') => nextCase(reading, actor, id, after(2));
  expect(await next(moderator, first)).toBe(second);
  // Behind the last the queue begins anew.
  expect(await next(moderator, third)).toBe(first);
  const others = await next(other, first);
  expect(others).not.toBe(flagged);
  expect(await nextCase(reading, scene.vendor.owner, first ?? '', after(2))).toBeNull();
});

test('what was left by a decision about many is told with the reason', async () => {
  const claimed = await leftCases(reading, other, [flagged, 'none'], after(2));
  expect(claimed).toMatchObject([{ id: flagged, decided: null, claimedBy: expect.any(String) }]);
  const decision = { ...RULING, caseId: flagged, seen: 1, kind: 'dismiss', ground: null };
  await decideReview(moderator, decision, database);
  const decided = await leftCases(reading, other, [flagged], after(2));
  expect(decided).toMatchObject([{ decided: { at: after(2) }, claimedBy: null }]);
  expect(await leftCases(reading, scene.vendor.owner, [flagged], after(2))).toEqual([]);
});

test('pages are cut by number, and the queue is for moderators alone', async () => {
  const details = 'This is written once more, for a longer queue.';
  const report = { app: null, review: null, address: '/search', reason: 'spam', email: null };
  for (let count = 0; count < CASES_ON_A_PAGE; count += 1) {
    await fileReport(scene.vendor.owner, { ...report, details: `${details} ${count}` }, database);
  }
  const [first, second] = [await queue(), await queue({ page: 2 })];
  expect([first.cases.length, second.cases.length, first.pages]).toEqual([25, 2, 2]);
  const all = new Set([...first.cases, ...second.cases].map(({ id }) => id));
  expect(all.size).toBe(27);
  await expect(queue({ page: 3 })).rejects.toBeInstanceOf(NotFound);
  const cast = await castAround(scene.vendor, database);
  const asked = await attempts(cast, (actor) =>
    moderationQueue(reading, actor, WHOLE_QUEUE, after(2)),
  );
  expect(asked).toEqual(everybody('NotFound', { moderator: 'done' }));
});
