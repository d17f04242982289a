import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Person } from '#db/actor.ts';
import { decideReview } from '#db/moderation/decide.ts';
import { replyToReview } from '#db/reviews/reply.ts';
import { enter } from '../../support/people.ts';
import { caseOf, honestWords, published, RULING, reviewScene } from '../../support/reviews.ts';
import { sessionOf, shopDatabase, visitor } from '../../support/signed-in.ts';
import { pageBreaches, words } from '../page-text.ts';

const url = inject('shopUrl');
const database = shopDatabase(inject('shopFolder'));
afterAll(() => database.end());

let scene: Awaited<ReturnType<typeof reviewScene>>;
let write: string;

const as = async (person: Person) => visitor(url, await sessionOf(person, database));
const ownerOf = (index: number): Person => {
  const owner = scene.customers[index]?.owner;
  if (!owner) throw new Error('The scene has fewer customers.');
  return owner;
};

beforeAll(async () => {
  scene = await reviewScene(database, 4);
  write = `/apps/${scene.slug}/review`;
});

async function readable(answer: Response, status = 200): Promise<string> {
  const page = await answer.text();
  expect([answer.status, await pageBreaches(page)]).toEqual([status, []]);
  return page;
}

/** From anywhere, so that nothing is like what was written before. */
const FIRST = Math.floor(Math.random() * 1_000_000);

function fieldsOf(number: number) {
  const { body, rating, title } = honestWords(FIRST + number);
  return { rating: String(rating), title, body, appVersion: '' };
}

async function decide(id: string, kind: string): Promise<string> {
  const [moderator] = scene.moderators;
  if (!moderator) throw new Error('There are two moderators.');
  const caseId = await caseOf(id, database);
  return decideReview(moderator, { ...RULING, caseId, seen: 1, kind, ground: null }, database);
}

test('a customer writes, changes and takes down a review, and sees each time where it is', async () => {
  const who = await as(ownerOf(0));
  expect(words(await readable(await who.get(write)))).toContain('Paying customer');
  const typed = { ...fieldsOf(1), rating: '', title: 'Kept <title>', body: 'Too short' };
  const wrong = await readable(
    await who.send(write, 'reviews.post', { listing: scene.listingId, ...typed }),
    400,
  );
  expect(wrong).toContain('href="#rating"');
  expect(wrong).toContain('href="#body"');
  expect(wrong).toContain('value="Kept <title>"');
  expect(wrong).toContain('>Too short</textarea>');

  const posted = await who.send(write, 'reviews.post', {
    listing: scene.listingId,
    ...fieldsOf(2),
  });
  const own = posted.headers.get('location') ?? '';
  expect([posted.status, own]).toEqual([303, expect.stringMatching(/\?done=posted$/)]);
  const [path = ''] = own.split('?');
  const id = path.split('/').at(-1) ?? '';
  expect(words(await readable(await who.get(own)))).toContain('Thank you for your review.');

  const change = { review: id, seen: '1', ...fieldsOf(3), rating: '2' };
  expect((await who.send(write, 'reviews.edit', change)).status).toBe(303);
  const late = await readable(
    await who.send(write, 'reviews.edit', { ...change, title: 'Late' }),
    409,
  );
  expect(late).toContain('value="Late"');
  expect(words(await readable(await who.get(path)))).toContain('What it said before');
  expect(words(await readable(await who.get('/account/reviews')))).toContain('Published');

  const gone = await who.send(path, 'reviews.withdraw', { review: id });
  expect(gone.headers.get('location')).toBe('/account/reviews?done=withdrawn');
  const after = words(await readable(await who.get(path)));
  expect(after).toContain('Taken down by you');
  expect(after).not.toContain(fieldsOf(3).title);
});

test('whoever may not write reads why, and nobody else sees or changes a review of theirs', async () => {
  const { id, writer } = await published(scene, database, { by: 1 });
  const stranger = await as(await enter('stranger', database));
  expect(words(await readable(await stranger.get(write)))).toContain('Found an organisation');
  expect(words(await readable(await (await as(scene.marketer)).get(write)))).toContain(
    'People of a vendor do not review its apps',
  );
  const asked = await visitor(url, null).get(write);
  expect(asked.headers.get('location')).toBe(`/sign-in?next=${encodeURIComponent(write)}`);
  for (const who of [stranger, await as(scene.marketer)]) {
    expect((await who.get(`/account/reviews/${id}`)).status).toBe(404);
    const change = { review: id, seen: '1', ...fieldsOf(4) };
    expect((await who.send(write, 'reviews.edit', change)).status).toBe(404);
    const path = `/account/reviews/${id}`;
    expect((await who.send(path, 'reviews.withdraw', { review: id })).status).toBe(404);
  }
  expect(words(await readable(await (await as(writer)).get(write)))).toContain(
    'Change your review',
  );
});

test('a reader flags once, with a reason, and is told what becomes of it', async () => {
  const { id, writer } = await published(scene, database, { by: 2 });
  const path = `/apps/${scene.slug}/reviews/${id}/flag`;
  const person = await enter('flagger', database);
  const who = await as(person);
  await readable(await who.get(path));
  const fields = { app: scene.slug, review: id, reason: 'other', note: '' };
  const wrong = await readable(await who.send(path, 'reviews.flag', fields), 400);
  expect(wrong).toContain('href="#note"');
  expect(wrong).toContain('Say what is wrong with the review.');
  const sent = await who.send(path, 'reviews.flag', { ...fields, note: 'It names a colleague.' });
  expect(sent.headers.get('location')).toBe(`${path}?done=flagged`);
  const thanks = words(await readable(await who.get(`${path}?done=flagged`)));
  expect(thanks).toContain('A moderator looks at the review now.');
  expect(words(await readable(await who.get(path)))).toContain('It waits for a moderator');
  expect((await who.send(path, 'reviews.flag', { ...fields, reason: 'spam' })).status).toBe(409);
  expect(words(await readable(await who.get('/account/flags')))).toContain(
    'It waits for a moderator',
  );
  expect((await (await as(writer)).get(path)).status).toBe(302);
  const decision = await decide(id, 'dismiss');
  for (const back of [path, `${path}?done=flagged`]) {
    const page = await readable(await who.get(back));
    expect(words(page)).toContain('The moderator left the review as it is. Read the reason');
    expect(page).toContain(`href="/account/decisions/${decision}"`);
    expect(page).not.toContain('role="status"');
  }
});

test('a decision is told with its reasons to whom it affects; the writer appeals once', async () => {
  const { id, writer } = await published(scene, database, { by: 3 });
  const flagger = await enter('flagger', database);
  const flag = { app: scene.slug, review: id, reason: 'spam', note: '' };
  const flagged = `/apps/${scene.slug}/reviews/${id}/flag`;
  await (await as(flagger)).send(flagged, 'reviews.flag', flag);
  const reply = { reviewId: id, body: 'Thank you for telling us.', seen: 0 };
  await replyToReview(scene.marketer, reply, database);
  const own = `/account/reviews/${id}`;
  const who = await as(writer);
  expect(words(await readable(await who.get(own)))).toContain('Did this resolve it?');
  const outcome = { review: id, outcome: 'not_fixed' };
  expect((await who.send(own, 'reviews.resolve', outcome)).status).toBe(303);
  expect(words(await readable(await who.get(own)))).toContain('Not fixed, says the writer');

  const decisionId = await decide(id, 'hide');
  const statement = `/account/decisions/${decisionId}`;
  for (const person of [flagger, scene.marketer]) {
    const told = words(await readable(await (await as(person)).get(statement)));
    expect(told).toContain(RULING.reason);
  }
  expect((await (await as(await enter('stranger', database))).get(statement)).status).toBe(404);
  expect(words(await readable(await who.get(own)))).toContain('Appeal this decision');
  const short = { decision: decisionId, grounds: 'No.' };
  const wrong = await readable(await who.send(own, 'appeals.file', short), 400);
  expect(wrong).toContain('href="#grounds"');
  expect(wrong).toContain('<details open');
  const grounds = 'This is our own experience, and true.';
  const appealed = await who.send(own, 'appeals.file', { decision: decisionId, grounds });
  expect(appealed.headers.get('location')).toBe(`${own}?done=appealed`);
  expect(words(await readable(await who.get(own)))).toContain('Your appeal waits for an answer.');
  const again = await who.send(own, 'appeals.file', { decision: decisionId, grounds });
  expect(again.status).toBe(409);
});

test('a review is reported without an account; the answer stands under the reference', async () => {
  const { id } = await published(await reviewScene(database, 1), database);
  const anybody = visitor(url, null);
  const form = await readable(await anybody.get(`/report?review=${id}`));
  expect(words(form)).toContain('Its writer has a stake in it');
  const gone = words(await readable(await anybody.get(`/report?review=${scene.listingId}`)));
  expect(gone).toContain('This review is not on its page any more.');
  const details = 'The writer works for the vendor of this app.';
  const report = { review: id, reason: 'conflict_of_interest', details };
  const sent = await anybody.send('/report', 'reports.file', report);
  const thanks = sent.headers.get('location') ?? '';
  expect(words(await readable(await anybody.get(thanks)))).toContain('Thank you, your report');
  const [, moderator] = scene.moderators;
  if (!moderator) throw new Error('There are two moderators.');
  const caseId = await caseOf(id, database);
  const decision = { ...RULING, caseId, seen: 1, kind: 'dismiss', ground: null };
  await decideReview(moderator, { ...decision, reason: 'We found nothing of it.' }, database);
  const answered = words(await readable(await anybody.get(thanks)));
  expect(answered).toContain('We found nothing of it.');
  expect(answered).not.toContain(details);
  const grounds = 'Look at the imprint of their company.';
  const reference = thanks.split('/').at(-1) ?? '';
  const appeal = await anybody.send(thanks, 'appeals.fileByReference', { reference, grounds });
  expect(appeal.headers.get('location')).toBe(`${thanks}?done=appealed`);
  expect(words(await readable(await anybody.get(thanks)))).toContain('Your appeal waits');
});

test('whoever waits longer than was said reads that, and no time that is over', async () => {
  const late = await reviewScene(database, 1);
  const [customer] = late.customers;
  if (!customer) throw new Error('There is one customer.');
  const who = await as(customer.owner);
  const page = `/apps/${late.slug}/review`;
  const linked = { ...fieldsOf(5), body: `${fieldsOf(5).body} https://example.com/x` };
  const sent = await who.send(page, 'reviews.post', { listing: late.listingId, ...linked });
  const [own = ''] = (sent.headers.get('location') ?? '').split('?');
  expect(words(await readable(await who.get(own)))).toMatch(/It is decided by .* at the latest/);
  const overdue = database.kysely.updateTable('moderation_case').set({ due_at: new Date(0) });
  await overdue.where('review_id', '=', own.split('/').at(-1) ?? '').execute();
  const told = words(await readable(await who.get(own)));
  expect(told).toContain('It takes longer than we said; a moderator still looks at it.');
  expect(told).not.toContain('at the latest');
});
