import { expect, type Page, test } from '@playwright/test';
import type { Person } from '#db/actor.ts';
import { type Injected, inject } from '../support/injected.ts';
import { PAYLOADS } from '../support/payloads.ts';
import { enterStaff } from '../support/people.ts';
import { sessionCookie, sessionOf, shopDatabase } from '../support/signed-in.ts';
import { shop } from '../support/walk.ts';

/** Cases that were decided: enough to see each kind of decision. */
const CLOSED_CASES = 6;
const database = shopDatabase(process.env['SHOP_FOLDER'] ?? '');
const { kysely } = database;

test.afterAll(() => database.end());
// What the policy of the pages would stop must not even be there.
test.use({ bypassCSP: true });

/** Fails where a text stands in a page as anything but text, or the whole value of an attribute. */
function expectOnlyText(html: string, where: string): void {
  const markup = html.replaceAll(/="[^"]*"/g, '');
  const raw = PAYLOADS.filter((payload) => /<[a-z!?/]/i.test(payload) && markup.includes(payload));
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
  const injected = await inject(database);
  await openAll(page, pagesForAll(injected));
  const { slug } = injected.scene;
  const feed = await (await fetch(`${shop()}/apps/${slug}/reviews/feed.xml`)).text();
  expectOnlyText(feed, 'feed');
  const picture = await fetch(`${shop()}/apps/${slug}/social.png`);
  expect(picture.headers.get('content-type')).toBe('image/png');
  for (const [person, paths] of await pagesOf(injected)) {
    const token = await sessionOf({ ...person, secondFactorAt: new Date() }, database);
    await page.context().clearCookies();
    await page.context().addCookies([sessionCookie(token)]);
    await openAll(page, paths);
  }
  expect(ran).toEqual([]);
});

function pagesForAll({ ids, references, scene: { slug } }: Injected): string[] {
  return [
    `/apps/${slug}`,
    `/apps/${slug}/reviews`,
    `/apps/${slug}/reviews?sort=newest&stars=4`,
    ...ids.map((id) => `/apps/${slug}/reviews/${id}`),
    ...references,
    `/report?review=${ids[0]}`,
  ];
}

/** What each of those who have a part in it can open. */
async function pagesOf(injected: Injected): Promise<(readonly [Person, readonly string[]])[]> {
  const { decisions, flaggers, ids, scene } = injected;
  const [first = ''] = ids;
  const { customers, marketer, slug } = scene;
  const [, moderator = marketer] = scene.moderators;
  const writers = customers.map(({ owner }, by) => {
    return [owner, ['/account/reviews', `/account/reviews/${ids[by]}`]] as const;
  });
  const [writer] = customers.slice(-1);
  const [flagger = marketer] = flaggers;
  const ruled = `/account/decisions/${decisions.dismissed}`;
  const flagged = ['/account', ruled, `/apps/${slug}/reviews/${first}/flag`];
  const desk = '/console/staff/reviews';
  const inbox = ['/console/reviews', '/console/reviews?state=hidden', '/console/team'];
  return [
    ...writers,
    [
      writer?.owner ?? marketer,
      ['/account/organisation', `/account/decisions/${decisions.hidden}`],
    ],
    ...flaggers.map((person) => [person, ['/account/flags']] as const),
    [flagger, flagged],
    [marketer, [...inbox, ...ids.map((id) => `/console/reviews/${id}`)]],
    [marketer, Object.values(decisions).map((id) => `/account/decisions/${id}`)],
    [moderator, [desk, `${desk}/numbers`, ...(await cases(ids)).map((id) => `${desk}/${id}`)]],
    [
      await enterStaff('reads-mail', 'program_manager', database),
      ['/console/staff/audit', ...(await mailsAbout(injected))],
    ],
  ];
}

/** Every open case, and the last that were closed. */
async function cases(ids: readonly string[]): Promise<string[]> {
  const all = kysely
    .selectFrom('moderation_case')
    .select('id')
    .where((where) => where.or([where('review_id', 'in', ids), where('kind', '=', 'report')]));
  const [open, closed] = await Promise.all([
    all.where('closed_at', 'is', null).execute(),
    all
      .where('review_id', 'in', ids)
      .where('closed_at', 'is not', null)
      .orderBy('closed_at', 'desc')
      .limit(CLOSED_CASES)
      .execute(),
  ]);
  return [...open, ...closed].map(({ id }) => id);
}

/** The last mails of each kind to some of each side, and the frames that show them. */
async function mailsAbout({ flaggers, scene }: Injected): Promise<string[]> {
  const { customers, marketer, vendor } = scene;
  const writers = customers.slice(-2).map(({ owner }) => owner);
  const people = [...writers, marketer, vendor.owner, ...flaggers.slice(0, 1)];
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
