import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Person } from '#db/actor.ts';
import { appealDecision } from '#db/moderation/appeal.ts';
import { decideReview } from '#db/moderation/decide.ts';
import { flagReview } from '#db/reviews/flag.ts';
import { enter } from '../../support/people.ts';
import { caseOf, honestWords, published, RULING, reviewScene } from '../../support/reviews.ts';
import { sessionOf, shopDatabase, visitor } from '../../support/signed-in.ts';
import { pageBreaches, words } from '../page-text.ts';

const url = inject('shopUrl');
const database = shopDatabase(inject('shopFolder'));
afterAll(() => database.end());

const TITLE = 'Typed for a long time';
const BODY = 'Every word of this was typed for a long time, and must not be lost.';
const TYPED = { rating: '2', title: TITLE, body: BODY, appVersion: '' };

let scene: Awaited<ReturnType<typeof reviewScene>>;
let write: string;

const as = async (person: Person) => visitor(url, await sessionOf(person, database));

beforeAll(async () => {
  scene = await reviewScene(database, 5, 'printer-calm');
  write = `/apps/${scene.slug}/review`;
});

async function refused(answer: Response, status: number): Promise<string> {
  const page = await answer.text();
  expect([answer.status, await pageBreaches(page)]).toEqual([status, []]);
  return page;
}

async function decide(id: string, kind: string): Promise<string> {
  const [moderator] = scene.moderators;
  if (!moderator) throw new Error('There are two moderators.');
  const flag = { reviewId: id, reason: 'spam', note: '' };
  await flagReview(await enter('flagger', database), flag, database);
  const caseId = await caseOf(id, database);
  return decideReview(moderator, { ...RULING, caseId, seen: 1, kind, ground: null }, database);
}

/** What was typed stands there to be copied, and no form that would be refused again. */
function expectKept(page: string, action: string): void {
  expect(words(page)).toContain('What you typed');
  expect(page).toMatch(new RegExp(`<input[^>]* value="${TITLE}" readonly`));
  expect(page).toMatch(new RegExp(`<textarea[^>]* readonly[^>]*>${BODY}</textarea>`));
  expect(page).not.toContain(`_action=${action}"`);
}

test('a change of a review that was changed in another window is kept, beside the way to see it', async () => {
  const { id, writer } = await published(scene, database);
  const who = await as(writer);
  const other = { ...honestWords(Date.now()), appVersion: '', rating: '3' };
  const change = await who.send(write, 'reviews.edit', { review: id, seen: '1', ...other });
  expect(change.status).toBe(303);
  const late = () => who.send(write, 'reviews.edit', { review: id, seen: '1', ...TYPED });
  const page = await refused(await late(), 409);
  expectKept(page, 'reviews.edit');
  expect(page).toContain(`href="${write}" target="_blank"`);
  const again = { listing: scene.listingId, ...TYPED };
  expectKept(await refused(await who.send(write, 'reviews.post', again), 409), 'reviews.edit');
});

test('a change of a review that was hidden meanwhile is kept', async () => {
  const { id, writer } = await published(scene, database, { by: 1 });
  await decide(id, 'hide');
  const change = { review: id, seen: '1', ...TYPED };
  const page = await refused(await (await as(writer)).send(write, 'reviews.edit', change), 409);
  expectKept(page, 'reviews.edit');
  expect(words(page)).toContain('Read the reason');
});

test('a second appeal from another window is kept below its decision', async () => {
  const { id, writer } = await published(scene, database, { by: 2 });
  const decisionId = await decide(id, 'hide');
  const first = 'This is our own experience, and true.';
  await appealDecision(writer, { decisionId, grounds: first, reference: null }, database);
  const who = await as(writer);
  for (const path of [`/account/reviews/${id}`, `/account/decisions/${decisionId}`]) {
    const appeal = { decision: decisionId, grounds: BODY };
    const page = await refused(await who.send(path, 'appeals.file', appeal), 409);
    expect(page).toMatch(new RegExp(`<textarea[^>]* readonly[^>]*>${BODY}</textarea>`));
    expect(words(await (await who.get(path)).text())).not.toContain('What you typed');
  }
});

test('the note of a flag is kept when the review is hidden or flagged meanwhile', async () => {
  const { id } = await published(scene, database, { by: 3 });
  const path = `/apps/${scene.slug}/reviews/${id}/flag`;
  const flagger = await enter('flagger', database);
  const fields = { app: scene.slug, review: id, reason: 'other', note: BODY };
  await flagReview(flagger, { reviewId: id, reason: 'spam', note: '' }, database);
  const again = await refused(await (await as(flagger)).send(path, 'reviews.flag', fields), 409);
  expect(again).toMatch(new RegExp(`<textarea[^>]* readonly[^>]*>${BODY}</textarea>`));
  await decide(id, 'hide');
  const late = await as(await enter('late', database));
  const page = await refused(await late.send(path, 'reviews.flag', fields), 404);
  expect(page).toMatch(new RegExp(`<textarea[^>]* readonly[^>]*>${BODY}</textarea>`));
  expect((await late.get(path)).status).toBe(404);
});
