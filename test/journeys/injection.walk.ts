import { expect, type Page, test } from '@playwright/test';
import type { Person } from '#db/actor.ts';
import { signedInAs } from '../support/desk.ts';
import { chunks, PAYLOADS } from '../support/payloads.ts';
import { enter, enterStaff } from '../support/people.ts';
import { caseOf, type ReviewScene, reviewScene } from '../support/reviews.ts';
import {
  sessionCookie,
  sessionOf,
  shopDatabase,
  type Visitor,
  visitor,
} from '../support/signed-in.ts';
import { shop } from '../support/walk.ts';

/** Reviews that the payloads are shared out among. */
const REVIEWS = 5;
const database = shopDatabase(process.env['SHOP_FOLDER'] ?? '');
const { kysely } = database;

test.describe.configure({ mode: 'serial' });
test.afterAll(() => database.end());
// What the policy of the pages would stop must not even be there.
test.use({ bypassCSP: true });

async function as(person: Person): Promise<Visitor> {
  return visitor(shop(), await sessionOf(person, database));
}

/** What was sent, as it must be: a form that failed would show nothing anywhere. */
async function sent(response: Promise<Response>, what: string): Promise<void> {
  const { body, headers, status } = await response;
  await body?.cancel();
  expect([status, what]).toEqual([303, what]);
  expect(headers.get('location')).not.toContain('sign-in');
}

/** One review that says each of the payloads in its turn, is published each time, and answered. */
async function speak(scene: ReviewScene, by: number, payloads: readonly string[]): Promise<string> {
  const [person, moderator] = [scene.customers[by]?.owner, scene.moderators[by % 2]];
  if (!person || !moderator) throw new Error('The scene is too small.');
  const [writer, marketer] = [await as(person), await as(scene.marketer)];
  const desk = await signedInAs(moderator, shop(), database);
  const page = `/apps/${scene.slug}/review`;
  let id = '';
  for (const [place, payload] of payloads.entries()) {
    const text = { rating: '4', title: payload, body: `What we saw ${by}: ${payload}` };
    const about = place === 0 ? { listing: scene.listingId } : { review: id, seen: String(place) };
    const action = place === 0 ? 'reviews.post' : 'reviews.edit';
    await sent(writer.send(page, action, { ...about, ...text, appVersion: '' }), payload);
    id ||= await reviewOf(person);
    await publish(desk, id, place + 1, payload);
    const reply = { review: id, seen: String(place), body: `We answer: ${payload}` };
    await sent(marketer.send(`/console/reviews/${id}`, 'vendorReviews.reply', reply), payload);
  }
  return id;
}

async function reviewOf({ personId }: Person): Promise<string> {
  const row = kysely.selectFrom('review').select('id').where('person_id', '=', personId);
  return (await row.executeTakeFirstOrThrow()).id;
}

async function publish(desk: Visitor, id: string, seen: number, payload: string): Promise<void> {
  const { state } = await kysely
    .selectFrom('review')
    .select('state')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (state === 'published') return;
  const given = {
    case: await caseOf(id, database),
    seen: String(seen),
    kind: 'publish',
    ground: '',
  };
  const ruling = { policy: 'reviews#12', reason: `It is fine: ${payload}`, note: payload };
  const page = `/console/staff/reviews/${given.case}`;
  await sent(desk.send(page, 'desk.decide', { ...given, ...ruling }), payload);
}

/** Flags, reports, a decision and an appeal that hold all payloads, by as many people as it takes. */
async function object(scene: ReviewScene, ids: readonly string[]): Promise<string[]> {
  const [first = '', last = ''] = [ids[0], ids.at(-1)];
  for (const note of chunks(500)) {
    const flagger = await as(await enter('flagger', database));
    const flag = { app: scene.slug, review: first, reason: 'other', note };
    const page = `/apps/${scene.slug}/reviews/${first}/flag`;
    await sent(flagger.send(page, 'reviews.flag', flag), note);
  }
  const references: string[] = [];
  for (const details of chunks(2000)) {
    const report = { review: last, reason: 'spam', details, email: 'a@tests.example' };
    const place = { app: '', address: details.slice(0, 400), reason: 'spam', details, email: '' };
    for (const fields of [report, place])
      references.push(await reported(fields, references.length));
  }
  const [moderator] = scene.moderators;
  const person = scene.customers[ids.length - 1]?.owner;
  if (!moderator || !person) throw new Error('The scene is too small.');
  const desk = await signedInAs(moderator, shop(), database);
  const [words = ''] = chunks(1900);
  const decision = { case: await caseOf(last, database), seen: String(PAYLOADS.length / REVIEWS) };
  const ruling = { kind: 'hide', ground: '', policy: 'reviews#10', reason: words, note: words };
  const page = `/console/staff/reviews/${decision.case}`;
  await sent(desk.send(page, 'desk.decide', { ...decision, ...ruling }), 'hide');
  const row = kysely.selectFrom('review').select('decision_id').where('id', '=', last);
  const { decision_id } = await row.executeTakeFirstOrThrow();
  const appeal = { decision: decision_id ?? '', grounds: words };
  const own = await as(person);
  await sent(own.send(`/account/reviews/${last}`, 'appeals.file', appeal), 'appeal');
  return references;
}

/** Files a report from a network of its own, and answers its address. */
async function reported(fields: Record<string, string>, number: number): Promise<string> {
  const response = await fetch(`${shop()}/report?_action=reports.file`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: shop(), 'x-forwarded-for': `198.51.100.${number + 1}` },
    body: new URLSearchParams(fields),
  });
  expect(response.status).toBe(303);
  return response.headers.get('location') ?? '';
}

/** Fails where a text stands in a page as anything but text. */
function expectOnlyText(html: string, where: string): void {
  const raw = PAYLOADS.filter((payload) => /<[a-z!?/]/i.test(payload) && html.includes(payload));
  expect(raw, where).toEqual([]);
}

/** Attributes of the open page that would run something. */
function dangerous(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap(({ attributes }) =>
      [...attributes]
        .filter(({ name, value }) => /^on/i.test(name) || /^\s*(javascript|data:text)/i.test(value))
        .filter(({ name }) => !['content', 'title', 'value', 'alt', 'aria-label'].includes(name))
        .map(({ name, value }) => `${name}=${value}`),
    ),
  );
}

async function openAll(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const response = await page.goto(shop() + path);
    expect([path, response?.status()]).toEqual([path, 200]);
    expectOnlyText((await response?.text()) ?? '', path);
    expect([path, ...(await dangerous(page))]).toEqual([path]);
    // Everything that only acts once it has the focus gets it.
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
  }
}

test('150 payloads through every text field are nothing but text wherever they are shown', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const ran: string[] = [];
  page.on('dialog', (dialog) => {
    ran.push(page.url());
    void dialog.dismiss();
  });
  const scene = await reviewScene(database, REVIEWS);
  const shares = Array.from({ length: REVIEWS }, (_, by) =>
    PAYLOADS.slice((by * PAYLOADS.length) / REVIEWS, ((by + 1) * PAYLOADS.length) / REVIEWS),
  );
  const ids = await Promise.all(shares.map((payloads, by) => speak(scene, by, payloads)));
  const references = await object(scene, ids);
  const { slug } = scene;
  const shown = ids.slice(0, -1);
  await openAll(page, [
    `/apps/${slug}`,
    `/apps/${slug}/reviews`,
    `/apps/${slug}/reviews?sort=newest&stars=4`,
    ...ids.map((id) => `/apps/${slug}/reviews/${id}`),
    ...references,
    `/report?review=${ids[0]}`,
  ]);
  const feed = await (await fetch(`${shop()}/apps/${slug}/reviews/feed.xml`)).text();
  expectOnlyText(feed, 'feed');
  const picture = await fetch(`${shop()}/apps/${slug}/social.png`);
  expect(picture.headers.get('content-type')).toBe('image/png');
  const signIn = async (person: Person) => {
    const token = await sessionOf({ ...person, secondFactorAt: new Date() }, database);
    await page.context().clearCookies();
    await page.context().addCookies([sessionCookie(token)]);
  };
  for (const [by, { owner }] of scene.customers.entries()) {
    await signIn(owner);
    await openAll(page, ['/account/reviews', `/account/reviews/${ids[by]}`]);
  }
  await signIn(scene.marketer);
  await openAll(page, ['/console/reviews', ...shown.map((id) => `/console/reviews/${id}`)]);
  const [, moderator = scene.marketer] = scene.moderators;
  await signIn(moderator);
  const cases = await kysely
    .selectFrom('moderation_case')
    .select('id')
    .where((where) => where.or([where('review_id', 'in', ids), where('kind', '=', 'report')]))
    .where('closed_at', 'is', null)
    .execute();
  const desk = '/console/staff/reviews';
  await openAll(page, [desk, `${desk}/numbers`, ...cases.map(({ id }) => `${desk}/${id}`)]);
  await signIn(await enterStaff('reads-mail', 'program_manager', database));
  await openAll(page, ['/console/staff/audit', ...(await mailsAbout(scene))]);
  expect(ran).toEqual([]);
});

/** The last mails of each kind to everybody of the scene, and the frames that show them. */
async function mailsAbout({ customers, marketer, vendor }: ReviewScene): Promise<string[]> {
  const people = [...customers.map(({ owner }) => owner), marketer, vendor.owner];
  const mails = await kysely
    .selectFrom('mail as m')
    .innerJoin('person as p', 'p.email', 'm.recipient')
    .select('m.id')
    .distinctOn(['p.id', 'm.kind'])
    .where(
      'p.id',
      'in',
      people.map(({ personId }) => personId),
    )
    .orderBy('p.id')
    .orderBy('m.kind')
    .orderBy('m.id', 'desc')
    .execute();
  return mails.flatMap(({ id }) => {
    const address = `/console/staff/mail/${id}`;
    return [address, `${address}/preview`];
  });
}
