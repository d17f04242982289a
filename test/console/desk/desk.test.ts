import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newId } from '#db/identifier.ts';
import { claimCase } from '#db/moderation/claim.ts';
import { editReview } from '#db/reviews/edit.ts';
import { pageBreaches, words } from '../../site/page-text.ts';
import { type DeskScene, deskScene, flaggedReview, signedInAs } from '../../support/desk.ts';
import { enter, enterStaff } from '../../support/people.ts';
import { reviewScene } from '../../support/reviews.ts';
import { shopDatabase, type Visitor } from '../../support/signed-in.ts';

const url = inject('shopUrl');
const database = shopDatabase(inject('shopFolder'));
const DESK = '/console/staff/reviews';
const RULING = {
  policy: 'reviews#10',
  reason: 'It advertises something else.',
  note: 'Seen twice.',
};
let scene: DeskScene;

beforeAll(async () => {
  scene = await deskScene(url, database, 'grant-diary');
});
afterAll(() => database.end());

const decide = (who: Visitor, caseId: string, fields: Record<string, string>) =>
  who.send(`${DESK}/${caseId}`, 'desk.decide', { case: caseId, seen: '1', ...RULING, ...fields });

test('every page of the desk is valid, and runs nothing inline', async () => {
  const { flagged, hidden, reportCaseId } = scene;
  for (const path of [
    '',
    '?kind=review&signal=links',
    '?mine=yes',
    `/${flagged.caseId}`,
    `/${hidden.caseId}`,
    `/${hidden.appealCaseId}`,
    `/${reportCaseId}`,
    '/numbers?from=2026-01-01&to=2026-02-30',
    '/freezes',
  ]) {
    const answer = await scene.moderator.get(DESK + path);
    expect([path, answer.status]).toEqual([path, 200]);
    expect([path, await pageBreaches(await answer.text())]).toEqual([path, []]);
  }
  expect((await scene.moderator.get(`${DESK}?page=999`)).status).toBe(404);
});

test('what is said of a time has the moment with it', async () => {
  const { flagged, moderator } = scene;
  const queue = await (await moderator.get(`${DESK}?kind=review`)).text();
  const page = await (await moderator.get(`${DESK}/${flagged.caseId}`)).text();
  for (const html of [queue, page]) {
    expect(html).toMatch(/<time datetime="[^"]+" title="[^"]+" data-words>[^<]+ ago<\/time>/);
    expect(html).toMatch(/<time datetime="[^"]+" title="[^"]+" data-words>due in 47 hours<\/time>/);
  }
  const { due_at } = await database.kysely
    .selectFrom('moderation_case')
    .select('due_at')
    .where('id', '=', flagged.caseId)
    .executeTakeFirstOrThrow();
  expect(page).toContain(`<time datetime="${due_at.toISOString()}" data-clock>`);
});

test('the keys of a case are those that do something there', async () => {
  const { flagged, hidden, moderator, reportCaseId } = scene;
  const keys = async (caseId: string) => {
    const page = words(await (await moderator.get(`${DESK}/${caseId}`)).text());
    return /Keys \? (.*) Keys on/.exec(page)?.[1];
  };
  expect(await keys(flagged.caseId)).toMatch(/c Claim it.*1 to 4 Choose.*j k Through/);
  expect(await keys(reportCaseId)).toContain('1 to 2 Choose what to decide');
  expect(await keys(hidden.caseId)).not.toMatch(/Claim|decision|Choose|Through/);
});

test('a case tells its evidence, with the flags of the vendor apart', async () => {
  const page = words(await (await scene.moderator.get(`${DESK}/${scene.flagged.caseId}`)).text());
  expect(page).toMatch(/By customers 1 It is spam/);
  expect(page).toMatch(/By people of the vendor 1 It is/);
  const appeal = await (await scene.other.get(`${DESK}/${scene.hidden.appealCaseId}`)).text();
  expect(words(appeal)).toContain('The decision it is against Hidden');
  expect(appeal).toMatch(/value="keep"[\s\S]*value="publish"/);
  const own = await (await scene.moderator.get(`${DESK}/${scene.hidden.appealCaseId}`)).text();
  expect(words(own)).toContain('somebody else answers this appeal');
  expect(own).not.toContain('value="keep"');
});

test('whoever flagged a review reads at once that another decides it, and gets no form', async () => {
  const [flagger] = scene.moderators;
  if (!flagger) throw new Error('There are two moderators.');
  const { caseId } = await flaggedReview(scene, 5, flagger, database);
  const own = await (await scene.moderator.get(`${DESK}/${caseId}`)).text();
  expect(words(own)).toContain('You are part of this matter yourself');
  expect(own).not.toContain('name="reason"');
  expect(await pageBreaches(own)).toEqual([]);
  expect((await decide(scene.moderator, caseId, { kind: 'hide' })).status).toBe(403);
  expect(await (await scene.other.get(`${DESK}/${caseId}`)).text()).toContain('name="reason"');
});

test('a decision needs an item of a policy, and what was typed stays', async () => {
  const { flagged, moderator } = scene;
  for (const policy of ['', 'reviews#999', 'nothing#1']) {
    const answer = await decide(moderator, flagged.caseId, { kind: 'hide', policy });
    const page = await answer.text();
    expect(answer.status).toBe(400);
    expect(words(page)).toContain('Choose the item of a policy.');
    expect(page).toContain('It advertises something else.</textarea>');
    expect(await pageBreaches(page)).toEqual([]);
  }
});

test('a claim keeps the queue as it was narrowed, and keeps others away', async () => {
  const { flagged, moderator, other } = scene;
  const claimed = await moderator.send(DESK, 'desk.claim&kind=review', { case: flagged.caseId });
  expect(claimed.headers.get('location')).toBe(
    `${DESK}?kind=review&done=claimed#case-${flagged.caseId}`,
  );
  const refused = await decide(other, flagged.caseId, { kind: 'hide' });
  expect(refused.status).toBe(409);
  expect(words(await refused.text())).toMatch(/has claimed this until/);
  const page = `${DESK}/${flagged.caseId}`;
  const released = await moderator.send(page, 'desk.release', { case: flagged.caseId });
  expect(released.headers.get('location')).toBe(`${page}?done=released`);
});

test('whoever decides goes on to the next; whoever is late reads who and when, and loses no word', async () => {
  const { flagged, moderator, other } = scene;
  const done = await decide(moderator, flagged.caseId, { kind: 'dismiss' });
  const next = done.headers.get('location') ?? '';
  expect(next).toMatch(
    new RegExp(`^${DESK}/[0-9a-f-]{36}\\?done=dismiss&before=${flagged.caseId}$`),
  );
  const onward = await (await moderator.get(next)).text();
  expect(words(onward)).toContain('The case before: the flags are dismissed');
  expect(onward).toContain(`href="${DESK}/${flagged.caseId}"`);
  expect(await pageBreaches(onward)).toEqual([]);
  const late = await decide(other, flagged.caseId, { kind: 'hide', reason: 'Mine was longer.' });
  const page = await late.text();
  expect(late.status).toBe(409);
  expect(words(page)).toMatch(/moderator-\d+ decided this at \d{4}-\d{2}-\d{2} \d{2}:\d{2} UTC/);
  expect(page).toContain('Mine was longer.</textarea>');
  expect(await pageBreaches(page)).toEqual([]);
});

test('what its writer changed meanwhile is not decided unread, nor by pressing once more', async () => {
  const { moderator, other } = scene;
  const { caseId, id, writer } = await flaggedReview(
    scene,
    4,
    await enter('flagger', database),
    database,
  );
  const edit = { rating: 2, title: 'Other words', body: 'We see this in another light by now.' };
  await editReview(writer, { ...edit, appVersion: null, reviewId: id, seen: 1 }, database);
  const path = `${DESK}/${caseId}`;
  for (const press of [1, 2]) {
    const refused = await decide(moderator, caseId, { kind: 'hide' });
    const page = await refused.text();
    expect([press, refused.status]).toEqual([press, 409]);
    expect(page).toContain('name="seen" value="1"');
    expect(page).toContain(`<a href="${path}" target="_blank"`);
    expect(await pageBreaches(page)).toEqual([]);
  }
  // A claim that fails is about no text.
  await moderator.send(path, 'desk.claim', { case: caseId });
  const claim = await other.send(path, 'desk.claim', { case: caseId });
  expect([claim.status, await claim.text()]).toEqual([
    409,
    expect.not.stringContaining('See how it is now'),
  ]);
});

test('many are hidden at once; what another has claimed is left, and that is told', async () => {
  const flagger = await enter('flagger', database);
  const mine = await flaggedReview(scene, 2, flagger, database);
  const claimed = await flaggedReview(scene, 3, flagger, database);
  const [, two] = scene.moderators;
  if (!two) throw new Error('There are two moderators.');
  await claimCase(two, { caseId: claimed.caseId }, database);
  const none = await scene.moderator.send(DESK, 'desk.hideMany', RULING);
  expect([none.status, words(await none.text())]).toEqual([
    400,
    expect.stringContaining('Choose 1 to 50 reviews.'),
  ]);
  const body = new URLSearchParams(RULING);
  for (const { caseId } of [mine, claimed]) body.append('chosen', `${caseId} 1`);
  const answer = await scene.moderator.send(DESK, 'desk.hideMany', body);
  const next = answer.headers.get('location') ?? '';
  const page = words(await (await scene.moderator.get(next)).text());
  expect(page).toContain('1 review is hidden.');
  expect(page).toMatch(new RegExp(`${claimed.title}: other-moderator-\\d+ has claimed it`));
});

async function freeze(listingId: string, now: Date): Promise<void> {
  const figures = { id: newId(now), listing_id: listingId, review_count: 1, star_sum: 4 };
  const times = { began_at: now, noticed_at: now };
  const open = { ended_at: null, ended_by: null, reason: null };
  await database.kysely
    .insertInto('rating_freeze')
    .values({ ...figures, ...times, ...open })
    .execute();
}

test('a frozen rating moves again once a moderator says why', async () => {
  const FREEZES = `${DESK}/freezes`;
  const now = new Date();
  // The form of the page without a choice is that of the one which is frozen longest.
  await freeze(
    (await reviewScene(database, 0, 'cost-lamp')).listingId,
    new Date(now.getTime() - 60_000),
  );
  await freeze(scene.listingId, now);
  const page = await (await scene.moderator.get(`${FREEZES}?app=${scene.slug}`)).text();
  expect(await pageBreaches(page)).toEqual([]);
  expect(words(page)).toContain('Why may it move again?');
  const action = /action="\?_action=([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const end = (reason: string) =>
    scene.moderator.send(FREEZES, action, { listing: scene.listingId, reason });
  const refused = await end('No');
  expect(refused.status).toBe(400);
  expect(await refused.text()).toContain(`name="listing" value="${scene.listingId}"`);
  const answer = await end('They came after a mailing of the vendor.');
  expect(answer.headers.get('location')).toBe(`${FREEZES}?done=ended`);
  const after = await (await scene.moderator.get(FREEZES)).text();
  expect(after).not.toContain(scene.listingId);
});

test('numbers are for those who run the program too; the desk is not', async () => {
  for (const role of ['program_manager', 'admin', 'reviewer'] as const) {
    const who = await signedInAs(await enterStaff(`desk-${role}`, role, database), url, database);
    const [desk, numbers] = [await who.get(DESK), await who.get(`${DESK}/numbers`)];
    const today = await (await who.get('/console/staff')).text();
    expect([desk.status, numbers.status]).toEqual([404, role === 'reviewer' ? 404 : 200]);
    expect(today.includes(`href="${DESK}/numbers"`)).toBe(role !== 'reviewer');
    expect(today).not.toContain(`href="${DESK}"`);
  }
});
