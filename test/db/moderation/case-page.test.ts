import { beforeAll, expect, test } from 'vitest';
import type { Person } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { Forbidden } from '#db/errors.ts';
import { answerAppeal } from '#db/moderation/answer-appeal.ts';
import { appealDecision } from '#db/moderation/appeal.ts';
import { casePage } from '#db/moderation/case-page.ts';
import { nextCase } from '#db/moderation/case-place.ts';
import { decideReview } from '#db/moderation/decide.ts';
import { fileReport } from '#db/reports/file.ts';
import { editReview } from '#db/reviews/edit.ts';
import { flagReview } from '#db/reviews/flag.ts';
import { postReview } from '#db/reviews/post.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { enter, join } from '../../support/people.ts';
import { caseOf, published, type ReviewScene, RULING, reviewScene } from '../../support/reviews.ts';
import { attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
let scene: ReviewScene;
let moderator: Person;
let other: Person;
let flagger: Person;

beforeAll(async () => {
  scene = await reviewScene(database, 5);
  const [one, two] = scene.moderators;
  if (!one || !two) throw new Error('There are two moderators.');
  [moderator, other] = [one, two];
  flagger = await enter('flagger', database);
});

const flag = (who: Person, reviewId: string, note = '') =>
  flagReview(who, { reviewId, reason: 'spam', note }, database);
const decide = (who: Person, caseId: string, kind: string) =>
  decideReview(who, { ...RULING, caseId, seen: 1, kind, ground: null }, database);
const page = (caseId: string, who = moderator) => casePage(reading, who, caseId, NOON);

/** All that is come to by going on from case to case. */
async function round(who: Person, start: string): Promise<Set<string>> {
  const seen = new Set<string>();
  for (let at = await nextCase(reading, who, start, NOON); at && !seen.has(at); ) {
    seen.add(at);
    at = await nextCase(reading, who, at, NOON);
  }
  return seen;
}

test('a flag comes with how often whoever raised it was right', async () => {
  for (const [by, kind] of ['hide', 'dismiss', 'dismiss'].entries()) {
    const { id } = await published(scene, database, { by });
    await flag(flagger, id);
    await decide(moderator, await caseOf(id, database), kind);
  }
  const { id, writer } = await published(scene, database, { by: 3 });
  await flag(flagger, id, 'Once more.');
  await flag(scene.marketer, id);
  const caseId = await caseOf(id, database);
  const { evidence, review } = await page(caseId);
  expect(evidence?.flags.find(({ isOfVendor }) => !isOfVendor)).toMatchObject({
    note: 'Once more.',
    record: { judged: 3, upheld: 1 },
    outcome: null,
  });
  expect(evidence?.flags.find(({ isOfVendor }) => isOfVendor)?.record).toEqual({
    judged: 0,
    upheld: 0,
  });
  expect(review?.author).toMatchObject({ written: 1, hidden: 0 });
  // What was flagged stays beside what it was changed to.
  const edit = { rating: 1, title: 'Other words', body: 'We see this in another light by now.' };
  const changed = { ...edit, appVersion: null, reviewId: id, seen: 1 };
  await editReview(writer, changed, database);
  const after = await page(caseId);
  expect(after.review).toMatchObject({ revision: 2, earlier: [{ revision: 1, rating: 4 }] });
  expect(after.evidence?.flags.map(({ revision }) => revision)).toEqual([1, 1]);
});

test('a copy stands beside what it was copied from', async () => {
  const [, , , , fifth] = scene.customers;
  const original = await database.kysely
    .selectFrom('review')
    .selectAll()
    .where('state', '=', 'published')
    .limit(1)
    .executeTakeFirstOrThrow();
  const copy = { rating: 5, title: 'Mine', body: original.body, appVersion: null };
  const post = { ...copy, listingId: scene.listingId };
  const id = await postReview(fifth?.owner ?? flagger, post, database);
  const { evidence, place, review } = await page(await caseOf(id, database));
  expect(review).toMatchObject({ state: 'held', isPublicText: false, earlier: [] });
  expect(evidence?.signals.map(({ kind }) => kind)).toContain('near_duplicate');
  expect(evidence?.twin).toMatchObject({ id: original.id, body: original.body });
  expect(place?.around.map((line) => line.id)).toContain(await caseOf(id, database));
});

test('whoever is part of a matter reads that at once, and is not led to it', async () => {
  const apart = await reviewScene(database);
  const { id } = await published(apart, database);
  await flag(flagger, id);
  const caseId = await caseOf(id, database);
  const involved = async (who: Person) => (await page(caseId, who)).isInvolved;
  expect([await involved(other), await involved(moderator)]).toEqual([false, false]);
  const colleague = await join('colleague', apart.vendor, 'viewer', database);
  const report = { app: null, review: id, address: null, reason: 'spam', email: null };
  const details = 'It praises another app in every line of it.';
  const reporter = await enter('reporter', database);
  await fileReport(reporter, { ...report, details }, database);
  for (const one of [flagger, reporter, apart.customers[0]?.owner, colleague]) {
    if (!one) throw new Error('Nobody has written it.');
    const who: Person = { ...one, staffRoles: ['moderator'], secondFactorAt: NOON };
    expect(await involved(who)).toBe(true);
    await expect(decide(who, caseId, 'hide')).rejects.toBeInstanceOf(Forbidden);
    expect(await round(who, caseId)).not.toContain(caseId);
  }
  expect(await round(moderator, await someOther(caseId))).toContain(caseId);
});

async function someOther(caseId: string): Promise<string> {
  const rows = database.kysely.selectFrom('moderation_case').select('id');
  return (await rows.where('id', '<>', caseId).limit(1).executeTakeFirstOrThrow()).id;
}

test('an appeal shows what it is against, and is not for whoever decided that', async () => {
  const apart = await reviewScene(database);
  const { id, writer } = await published(apart, database);
  await flag(flagger, id);
  const caseId = await caseOf(id, database);
  const decisionId = await decide(moderator, caseId, 'hide');
  const closed = await page(caseId);
  expect(closed).toMatchObject({ closed: { outcome: 'decided', decisionId }, place: null });
  expect(closed.decisions).toMatchObject([{ id: decisionId, kind: 'hide', isOverturned: false }]);
  const grounds = 'This is our own experience, and true.';
  await appealDecision(writer, { decisionId, grounds, reference: null }, database);
  const appealId = await caseOf(id, database, 'appeal');
  // The next case is none that the moderator may not answer.
  expect(await round(other, caseId)).toContain(appealId);
  expect(await round(moderator, caseId)).not.toContain(appealId);
  const read = async (who: Person) => (await page(appealId, who)).appeal;
  expect(await read(moderator)).toMatchObject({ isOnesOwn: true, side: 'author', grounds });
  expect(await read(other)).toMatchObject({ isOnesOwn: false, against: { id: decisionId } });
  database.setNow(new Date(NOON.getTime() + 60_000));
  const grant = { ...RULING, caseId: appealId, kind: 'publish', ground: null };
  await answerAppeal(other, { seen: 1, ...grant, reason: 'It is honest criticism.' }, database);
  const end = await page(appealId);
  expect(end.appeal).toMatchObject({ state: 'granted', answer: { reason: expect.any(String) } });
  expect(end.decisions).toMatchObject([
    { kind: 'publish', isOnAppeal: true },
    { kind: 'hide', isOverturned: true },
  ]);
});

test('a report says whether its reporter can be reached; a case is for moderators alone', async () => {
  const details = 'Its page says what it cannot do at all.';
  const report = { app: scene.slug, review: null, address: null, reason: 'deceptive', details };
  await fileReport(flagger, { ...report, email: null }, database);
  const { id } = await database.kysely
    .selectFrom('moderation_case')
    .select('id')
    .where('kind', '=', 'report')
    .executeTakeFirstOrThrow();
  const read = await page(id);
  expect(read).toMatchObject({ review: null, evidence: null, report: { details } });
  expect(read.report).toMatchObject({ isReachable: true, app: { slug: scene.slug } });
  const cast = await castAround(scene.vendor, database);
  const asked = await attempts(cast, (actor) => casePage(reading, actor, id, NOON));
  expect(asked).toEqual(everybody('NotFound', { moderator: 'done' }));
});
