import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Person } from '#db/actor.ts';
import { withdrawListing } from '#db/listings/retire.ts';
import { decideReview } from '#db/moderation/decide.ts';
import { flagReview } from '#db/reviews/flag.ts';
import { pageBreaches, words } from '../../site/page-text.ts';
import { enterVendor, join } from '../../support/people.ts';
import { caseOf, published, type ReviewScene, RULING, reviewScene } from '../../support/reviews.ts';
import { sessionOf, shopDatabase, type Visitor, visitor } from '../../support/signed-in.ts';

const url = inject('shopUrl');
const database = shopDatabase(inject('shopFolder'));
const INBOX = '/console/reviews';
let scene: ReviewScene;
let marketer: Visitor;
let open = '';
let hidden = '';

const as = async (person: Person) => visitor(url, await sessionOf(person, database));
const read = async (who: Visitor, path: string) => words(await (await who.get(path)).text());
const reply = (who: Visitor, body: string, seen: string) =>
  who.send(`${INBOX}/${open}`, 'vendorReviews.reply', { review: open, body, seen });

beforeAll(async () => {
  scene = await reviewScene(database, 4);
  // Out of the search, whose apps others count.
  const withdrawn = { listingId: scene.listingId, reason: 'For a test.' };
  await withdrawListing(scene.vendor.owner, withdrawn, database);
  marketer = await as(scene.marketer);
  open = (await published(scene, database)).id;
  hidden = (await published(scene, database, { by: 1 })).id;
  await decideAbout(hidden, 'hide');
});
afterAll(() => database.end());

async function decideAbout(reviewId: string, kind: 'ask_edit' | 'hide' | 'remove'): Promise<void> {
  const [moderator] = scene.moderators;
  if (!moderator) throw new Error('There are two moderators.');
  await flagReview(scene.marketer, { reviewId, reason: 'spam', note: '' }, database);
  const decision = { ...RULING, caseId: await caseOf(reviewId, database), seen: 1, kind };
  const ground = kind === 'remove' ? 'law' : null;
  await decideReview(moderator, { ...decision, ground }, database);
}

test('the inbox and what it leads to are valid, also where nothing is', async () => {
  for (const path of [
    INBOX,
    `${INBOX}?state=hidden`,
    `${INBOX}?state=not_fixed`,
    `${INBOX}?stars=1&app=none`,
    `${INBOX}/${open}`,
    `${INBOX}/${hidden}`,
  ]) {
    const answer = await marketer.get(path);
    expect([path, answer.status]).toEqual([path, 200]);
    expect([path, await pageBreaches(await answer.text())]).toEqual([path, []]);
  }
  const { owner } = await enterVendor('unreviewed', database);
  expect(await read(await as(owner), INBOX)).toContain('No reviews yet');
  expect((await (await as(owner)).get(`${INBOX}/${open}`)).status).toBe(404);
});

test('the vendor reads why a review was hidden and can appeal, but not its words', async () => {
  const page = await read(marketer, `${INBOX}/${hidden}`);
  expect(page).toContain(RULING.reason);
  const reviews = database.kysely.selectFrom('review').select('body');
  const { body } = await reviews.where('id', '=', hidden).executeTakeFirstOrThrow();
  for (const path of [INBOX, `${INBOX}?state=hidden`, `${INBOX}/${hidden}`]) {
    expect([path, await read(marketer, path)]).toEqual([path, expect.not.stringContaining(body)]);
  }
  const form = { decision: '', grounds: 'It was about our app, and rightly so.' };
  const row = database.kysely.selectFrom('moderation_decision').select('id');
  const { id } = await row.where('review_id', '=', hidden).executeTakeFirstOrThrow();
  const fields = { ...form, decision: id };
  const short = await marketer.send(`${INBOX}/${hidden}`, 'appeals.file', {
    ...fields,
    grounds: 'No',
  });
  expect([short.status, await pageBreaches(await short.text())]).toEqual([400, []]);
  const answer = await marketer.send(`${INBOX}/${hidden}`, 'appeals.file', fields);
  expect(answer.headers.get('location')).toBe(`${INBOX}/${hidden}?done=appealed`);
});

test('a marketer replies once, a colleague’s reply is not overwritten, and a viewer reads why not', async () => {
  const viewer = await as(await join('viewer', scene.vendor, 'viewer', database));
  const text = 'Thank you; this is mended in the release of today.';
  const home = () => read(marketer, '/console');
  expect(await home()).toContain('One review waits for a reply');
  expect(await read(viewer, '/console')).not.toContain('waits for a reply');
  expect(await read(viewer, `${INBOX}/${open}`)).toContain('Owners and marketers reply');
  expect((await reply(viewer, text, '0')).status).toBe(403);
  const short = await reply(marketer, 'Hm.', '0');
  expect([short.status, await pageBreaches(await short.text())]).toEqual([400, []]);
  const done = await reply(marketer, text, '0');
  expect(done.headers.get('location')).toBe(`${INBOX}/${open}?done=replied`);
  expect(await read(marketer, `${INBOX}/${open}`)).toContain(text);
  const late = await reply(await as(scene.vendor.owner), 'Mine is another reply.', '0');
  const page = await late.text();
  expect(late.status).toBe(409);
  expect(page).toContain('Mine is another reply.</textarea>');
  expect(page).toContain('name="seen" value="0"');
  expect(page).toContain(`<a href="${INBOX}/${open}" target="_blank"`);
  expect(await home()).not.toContain('waits for a reply');
});

test('of a reply no word is lost when the review has left the page meanwhile', async () => {
  const body = 'We worked on these words for an hour.';
  for (const [by, kind] of [
    [2, 'ask_edit'],
    [3, 'remove'],
  ] as const) {
    const review = (await published(scene, database, { by })).id;
    await decideAbout(review, kind);
    const path = `${INBOX}/${review}`;
    const late = await marketer.send(path, 'vendorReviews.reply', { review, body, seen: '0' });
    const page = await late.text();
    expect([kind, late.status]).toEqual([kind, 404]);
    expect(page).toMatch(new RegExp(`readonly[^>]*>${body}</textarea>`));
    expect(await pageBreaches(page)).toEqual([]);
  }
  const list = await (await marketer.get(`${INBOX}?state=hidden`)).text();
  expect(list).toContain('>Removed</span>');
  expect(list).toContain('>Hidden</span>');
});
