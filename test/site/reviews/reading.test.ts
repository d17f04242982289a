import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Person } from '#db/actor.ts';
import { withdrawListing } from '#db/listings/retire.ts';
import { decideReview } from '#db/moderation/decide.ts';
import { editReview } from '#db/reviews/edit.ts';
import { flagReview } from '#db/reviews/flag.ts';
import { replyToReview } from '#db/reviews/reply.ts';
import { enter } from '../../support/people.ts';
import { caseOf, honestWords, published, RULING, reviewScene } from '../../support/reviews.ts';
import { sessionOf, shopDatabase, type Visitor, visitor } from '../../support/signed-in.ts';
import { childrenOf, parseXml, textOf } from '../../support/xml.ts';
import { pageBreaches, words } from '../page-text.ts';

const url = inject('shopUrl');
const database = shopDatabase(inject('shopFolder'));
const anybody = visitor(url, null);
const NASTY = '<script>alert(1)</script> & "more" https://example.com/x';

let scene: Awaited<ReturnType<typeof reviewScene>>;
let first: { id: string; writer: Person };
let hidden: { id: string; writer: Person };
let held: { id: string; writer: Person };
let reader: Visitor;
let list: string;

const as = async (person: Person) => visitor(url, await sessionOf(person, database));
const pathOf = ({ id }: { id: string }) => `${list}/${id}`;

beforeAll(async () => {
  scene = await reviewScene(database, 3, 'label-room');
  list = `/apps/${scene.slug}/reviews`;
  reader = await as(await enter('reader', database));
  first = await published(scene, database, { by: 0, rating: 2 });
  hidden = await published(scene, database, { by: 1 });
  held = await published(scene, database, { by: 2 });
  const reply = { reviewId: first.id, body: 'We have mended it in 2.0.', seen: 0 };
  await replyToReview(scene.marketer, reply, database);
  const change = { ...honestWords(77), rating: 4, title: 'A <b>bold</b> title', body: NASTY };
  await editReview(first.writer, { reviewId: first.id, seen: 1, ...change }, database);
  const flagger = await enter('flagger', database);
  await flagReview(flagger, { reviewId: hidden.id, reason: 'spam', note: '' }, database);
  // The link in it has it wait.
  await decide(first.id, 'publish', 2);
  await decide(hidden.id, 'hide', 1);
  const hold = database.kysely.updateTable('review').set({ state: 'held' });
  await hold.where('id', '=', held.id).execute();
});
afterAll(() => database.end());

async function decide(id: string, kind: string, seen: number): Promise<void> {
  const [moderator] = scene.moderators;
  if (!moderator) throw new Error('There are two moderators.');
  const caseId = await caseOf(id, database);
  await decideReview(moderator, { ...RULING, caseId, seen, kind, ground: null }, database);
}

async function page(who: Visitor, path: string, status = 200): Promise<string> {
  const answer = await who.get(path);
  const text = await answer.text();
  expect([answer.status, await pageBreaches(text)]).toEqual([status, []]);
  return text;
}

test('whoever is not signed in reads it all, and is led to sign in to vote', async () => {
  const text = await page(anybody, list);
  expect(text).not.toContain('_action=');
  expect(text).toContain(`href="/sign-in?next=${encodeURIComponent(pathOf(first))}"`);
  expect(text).toContain(`href="/report?review=${first.id}"`);
  expect(text).toContain(`href="/apps/${scene.slug}/review"`);
  const shown = words(text);
  expect(shown).toContain('We have mended it in 2.0.');
  expect(shown).toContain('Rating changed from 2 to 4 stars');
  expect(shown).toContain('One review was hidden or removed in the last 12 months, for these');
  expect(shown).toContain('Reviews, 10: What is not about the app');
});

test('what customers write is text, and a link in it is no recommendation of ours', async () => {
  for (const path of [list, pathOf(first), `/apps/${scene.slug}`]) {
    const text = await page(anybody, path);
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;');
    expect(text).toContain('<a href="https://example.com/x" rel="nofollow ugc noopener">');
    const markup = text.replaceAll(/="[^"]*"/g, '');
    expect(markup).not.toMatch(/<script>alert|<b>bold/);
  }
});

test('a reader votes, is led back to the review, and takes it back; the count is seen by all', async () => {
  const vote = (helpful: string) =>
    reader.send(pathOf(first), 'reviews.vote', {
      review: first.id,
      helpful,
      back: `${list}?stars=4`,
    });
  const answer = await vote('yes');
  expect(answer.headers.get('location')).toBe(`${list}?stars=4#review-${first.id}`);
  const seen = async () => words(await (await anybody.get(list)).text());
  await expect.poll(seen).toContain('One person found this helpful');
  expect(await page(reader, list)).toContain('aria-pressed="true"');
  await vote('no');
  await expect.poll(seen).not.toContain('found this helpful');
  const elsewhere = { review: first.id, helpful: 'no', back: 'https://elsewhere.example/' };
  const back = await reader.send(pathOf(first), 'reviews.vote', elsewhere);
  expect(back.headers.get('location')).toBe(`${pathOf(first)}#review-${first.id}`);
});

test('its writer and the vendor’s people have no vote, and none is offered', async () => {
  for (const person of [first.writer, scene.marketer]) {
    const who = await as(person);
    expect(await page(who, list)).not.toContain('reviews.vote');
    const fields = { review: first.id, helpful: 'yes' };
    expect((await who.send(pathOf(first), 'reviews.vote', fields)).status).toBe(403);
  }
  const writer = words(await page(await as(first.writer), list));
  expect(writer).toContain('Change your review');
  expect(words(await page(await as(scene.marketer), list))).not.toContain('Write a review');
});

test('a changed review has its history; what waits is there for its writer alone', async () => {
  const text = words(await page(anybody, pathOf(first)));
  expect(text).toContain('What it said before');
  expect(text).toContain('2 of 5 stars');
  expect((await anybody.get(pathOf(held))).status).toBe(404);
  expect((await reader.get(pathOf(held))).status).toBe(404);
  const led = await (await as(held.writer)).get(pathOf(held));
  expect([led.status, led.headers.get('location')]).toEqual([302, `/account/reviews/${held.id}`]);
  expect(words(await page(await as(held.writer), list))).toContain('waits for a moderator.');
  expect((await anybody.get(`${list}/none`)).status).toBe(404);
});

test('of a hidden review a note stays that says why, but none of its words', async () => {
  const text = await page(anybody, pathOf(hidden));
  expect(text).toContain('<meta name="robots" content="noindex">');
  expect(words(text)).toContain('This review was hidden on');
  expect(words(text)).toContain('Reviews, 10: What is not about the app');
  expect(text).not.toContain(RULING.reason);
});

test('the feed has what is published, and nothing else', async () => {
  const answer = await anybody.get(`${list}/feed.xml`);
  expect(answer.headers.get('content-type')).toContain('application/atom+xml');
  const entries = childrenOf(parseXml(await answer.text()), 'entry');
  expect(entries.map((entry) => [textOf(entry, 'title'), textOf(entry, 'summary')])).toEqual([
    ['A <b>bold</b> title (4 stars)', NASTY],
  ]);
  expect(await page(anybody, list)).toContain(`href="${list}/feed.xml"`);
  expect((await anybody.get('/apps/none/reviews/feed.xml')).status).toBe(404);
});

test('a link to a review of an app that is not on offer leads to what became of the app', async () => {
  const gone = await reviewScene(database, 1);
  const { id } = await published(gone, database);
  const reason = 'We end it for lack of time.';
  await withdrawListing(gone.vendor.owner, { listingId: gone.listingId, reason }, database);
  const app = `/apps/${gone.slug}`;
  for (const path of [`${app}/reviews`, `${app}/reviews/${id}`, `${app}/reviews/${id}/flag`]) {
    const led = await anybody.get(path);
    expect([path, led.status, led.headers.get('location')]).toEqual([path, 302, app]);
  }
});
