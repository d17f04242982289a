import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Person } from '#db/actor.ts';
import { pageBreaches, words } from '../site/page-text.ts';
import { enter, enterCustomer, enterStaff, enterVendor } from '../support/people.ts';
import { sessionOf, shopDatabase, visitor } from '../support/signed-in.ts';

const url = inject('shopUrl');
const database = shopDatabase(inject('shopFolder'));
afterAll(() => database.end());

let vendor: { id: string; owner: Person };
beforeAll(async () => {
  vendor = await enterVendor('guarded', database);
});

async function as(person: Person) {
  return visitor(url, await sessionOf(person, database));
}

test.each([
  ['/console', '/sign-in?next=%2Fconsole'],
  ['/console/team', '/sign-in?next=%2Fconsole%2Fteam'],
  ['/console?a=b', '/sign-in?next=%2Fconsole%3Fa%3Db'],
])('whoever is not signed in is led from %s to the page for that, and back', async (path, to) => {
  const answer = await visitor(url, null).get(path);
  expect([answer.status, answer.headers.get('location')]).toEqual([302, to]);
});

test('a vendor finds its name and the way to what is built', async () => {
  const answer = await (await as(vendor.owner)).get('/console');
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
  const page = await answer.text();
  expect(await pageBreaches(page)).toEqual([]);
  expect(words(page)).toContain('You act for guarded Vendor · Owner');
  expect(page).toMatch(/href="\/console" aria-current="page"/);
  expect(page).toContain('href="/console/team"');
  expect(page).not.toContain('href="/console/staff"');
});

test('a customer reads whom they act for, and how to go on', async () => {
  const { owner } = await enterCustomer('guarded-customer', database);
  const visitor = await as(owner);
  const answer = await visitor.get('/console');
  const page = await answer.text();
  expect(answer.status).toBe(200);
  expect(await pageBreaches(page)).toEqual([]);
  expect(words(page)).toContain('You act for guarded-customer, a customer organisation');
  expect(words(page)).toContain('You belong to no vendor yet.');
  expect(page).not.toContain('href="/console/team"');
  expect((await visitor.get('/console/team')).headers.get('location')).toBe('/console');
});

test('a member of a vendor who acts for nobody can choose it', async () => {
  const page = await (
    await (await as({ ...vendor.owner, organisation: null })).get('/console')
  ).text();
  expect(await pageBreaches(page)).toEqual([]);
  expect(words(page)).toContain('You belong to a vendor: choose whom to act for.');
  expect(page).toMatch(new RegExp(`name="organisation" value="${vendor.id}"`));
});

test('the staff area is there for staff alone', async () => {
  const strangers = [
    visitor(url, null),
    visitor(url, 'x'.repeat(40)),
    await as(await enter('guarded-stranger', database)),
    await as(vendor.owner),
    await as({ ...vendor.owner, secondFactorAt: new Date() }),
  ];
  for (const stranger of strangers) {
    expect((await stranger.get('/console/staff')).status).toBe(404);
  }
});

test('staff are asked for a second factor first, or to get one', async () => {
  const { kysely } = database;
  const moderator = await enterStaff('guarded-moderator', 'moderator', database);
  const before = await (await as(moderator)).get('/console/staff');
  expect([before.status, before.headers.get('location')]).toEqual([
    302,
    '/account/second-factor?next=%2Fconsole%2Fstaff',
  ]);
  await kysely
    .insertInto('authenticator')
    .values({
      id: moderator.personId,
      person_id: moderator.personId,
      sealed_secret: Buffer.from('sealed'),
      created_at: database.now(),
      confirmed_at: database.now(),
      last_step: 0,
    })
    .execute();
  const asked = await (await as(moderator)).get('/console/staff');
  expect([asked.status, asked.headers.get('location')]).toEqual([
    302,
    '/account/confirm?next=%2Fconsole%2Fstaff',
  ]);
  const proved = await as({ ...moderator, secondFactorAt: new Date() });
  const answer = await proved.get('/console/staff');
  expect(answer.status).toBe(200);
  expect(await pageBreaches(await answer.text())).toEqual([]);
});

test('an address of the console that is not there is not found, whoever asks', async () => {
  expect((await visitor(url, null).get('/console/nothing')).status).toBe(404);
  expect((await (await as(vendor.owner)).get('/console/nothing')).status).toBe(404);
});
