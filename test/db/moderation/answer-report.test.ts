import { beforeEach, expect, test } from 'vitest';
import { anonymous, type Person } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { Conflict, Forbidden, NotFound } from '#db/errors.ts';
import { answerAppeal } from '#db/moderation/answer-appeal.ts';
import { answerReport } from '#db/moderation/answer-report.ts';
import { appealDecision } from '#db/moderation/appeal.ts';
import { decideReview } from '#db/moderation/decide.ts';
import { statementOfReport } from '#db/moderation/statement.ts';
import { fileReport } from '#db/reports/file.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { mailsTo } from '../../support/mails.ts';
import { enter } from '../../support/people.ts';
import { caseOf, published, type ReviewScene, RULING, reviewScene } from '../../support/reviews.ts';

const database = testDatabase();
const { kysely } = database;
const reading = readingOf(kysely);
const grounds = 'This is our own experience, and true.';
const GRANT = { ...RULING, ground: null, seen: 1, reason: 'It is as was reported.' };

let scene: ReviewScene;
let first: Person;
let second: Person;
let flagger: Person;

beforeEach(async () => {
  scene = await reviewScene(database);
  flagger = await enter('reporter', database);
  const [one, two] = scene.moderators;
  if (!one || !two) throw new Error('There are two moderators.');
  [first, second] = [one, two];
});

async function dismissed(reviewId: string): Promise<string> {
  const caseId = await caseOf(reviewId, database);
  const decision = { ...RULING, caseId, seen: 1, kind: 'dismiss', ground: null };
  return decideReview(first, decision, database);
}

test('a report without an account is answered with reasons, and whoever has its reference can appeal once', async () => {
  const review = await published(scene, database);
  const report = { app: null, review: review.id, address: null, reason: 'language' };
  const details = 'It insults a colleague of mine by name.';
  const filed = { ...report, details, email: 'reader@tests.example' };
  const reference = await fileReport(anonymous, filed, database);
  expect(await statementOfReport(reading, reference, NOON)).toBeNull();
  await expect(statementOfReport(reading, '0000-0000-0000', NOON)).rejects.toBeInstanceOf(NotFound);
  const decisionId = await dismissed(review.id);
  expect(await statementOfReport(reading, reference, NOON)).toMatchObject({
    side: 'reporter',
    reason: RULING.reason,
    whyNoAppeal: null,
  });
  const input = { decisionId, grounds, reference };
  const wrong = { ...input, reference: '0000-0000-0000' };
  await expect(appealDecision(anonymous, wrong, database)).rejects.toBeInstanceOf(NotFound);
  await appealDecision(anonymous, input, database);
  await expect(appealDecision(anonymous, input, database)).rejects.toBeInstanceOf(Conflict);
  const caseId = await caseOf(review.id, database, 'appeal');
  await answerAppeal(second, { ...GRANT, caseId, kind: 'hide' }, database);
  const told = await mailsTo('reader@tests.example', database);
  expect(told.map(({ kind }) => kind).toSorted()).toEqual(['appeal-answered', 'report-answered']);
});

test('a report of an app is answered, and taken up again on an appeal', async () => {
  const details = 'It sends our data somewhere else.';
  const report = { app: scene.slug, address: null, reason: 'damage', details, email: null };
  const reference = await fileReport(flagger, report, database);
  const row = await kysely
    .selectFrom('moderation_case as c')
    .innerJoin('report as r', 'r.id', 'c.report_id')
    .select('c.id')
    .where('r.reference', '=', reference)
    .executeTakeFirstOrThrow();
  const ruling = { ...RULING, policy: 'acceptable-use', caseId: row.id };
  await expect(answerReport(flagger, { ...ruling, kind: 'act' }, database)).rejects.toBeInstanceOf(
    Forbidden,
  );
  const decisionId = await answerReport(first, { ...ruling, kind: 'no_action' }, database);
  await appealDecision(flagger, { decisionId, grounds, reference: null }, database);
  const open = await kysely
    .selectFrom('moderation_case')
    .select('id')
    .where('kind', '=', 'appeal')
    .where('closed_at', 'is', null)
    .where('report_id', 'is not', null)
    .executeTakeFirstOrThrow();
  const granted = { ...GRANT, caseId: open.id, kind: 'act' };
  await expect(answerAppeal(first, granted, database)).rejects.toBeInstanceOf(Forbidden);
  await answerAppeal(second, granted, database);
  expect(await statementOfReport(reading, reference, NOON)).toMatchObject({ kind: 'act' });
});
