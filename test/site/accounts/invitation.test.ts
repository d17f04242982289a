import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { invite } from '#db/accounts/invite.ts';
import { sessions } from '#db/accounts/sessions.ts';
import type { Person } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { tokenIn } from '../../support/mails.ts';
import { emailOf, enter, enterCustomer, enterVendor } from '../../support/people.ts';
import { sessionOf, shopDatabase, visitor } from '../../support/signed-in.ts';
import { pageBreaches, words } from '../page-text.ts';

const url = inject('shopUrl');
const database = shopDatabase(inject('shopFolder'));
afterAll(() => database.end());

let customer: { id: string; owner: Person };
let vendor: { id: string; owner: Person };
beforeAll(async () => {
  customer = await enterCustomer('inviting-customer', database);
  vendor = await enterVendor('inviting-vendor', database);
});

/** Somebody with an invitation. */
async function invited(to: { id: string; owner: Person }, role: string) {
  const person = await enter('invited', database);
  const email = await emailOf(person, database);
  const owner = { ...to.owner, secondFactorAt: new Date() };
  await invite(owner, { organisationId: to.id, email, role }, database);
  const link = await tokenIn(email, 'invitation', database);
  const token = await sessionOf(person, database);
  return { ...visitor(url, token), email, link, path: `/invitations/${link}`, token };
}

async function readable(answer: Response, status = 200): Promise<string> {
  const page = await answer.text();
  expect([answer.status, await pageBreaches(page)]).toEqual([status, []]);
  return page;
}

async function actsFor(token: string) {
  const found = await sessions.validate(readingOf(database.kysely), token, new Date());
  return found?.actor.organisation ?? null;
}

test('who is not signed in reads what it is, and is led to sign in or up, and back', async () => {
  const { email, path } = await invited(customer, 'member');
  const page = await readable(await visitor(url, null).get(path));
  const read = words(page);
  expect(read).toContain('Join inviting-customer');
  expect(read).toContain('Invited by owner-of-inviting-customer');
  expect(read).toContain('Member of inviting-customer, a customer');
  expect(read).toContain('It is for the owner of i***@tests.example.');
  expect(page).not.toContain(email);
  expect(page).toContain(`href="/sign-in?next=${encodeURIComponent(path)}"`);
  expect(page).toContain(`href="/sign-up?next=${encodeURIComponent(path)}"`);
  expect(page).not.toContain('_action=organisations.accept');
});

test('who accepts acts for it: a vendor’s in the console, a customer’s in the account', async () => {
  for (const [to, role, place] of [
    [vendor, 'viewer', '/console'],
    [customer, 'member', '/account/organisation?done=joined'],
  ] as const) {
    const guest = await invited(to, role);
    await readable(await guest.get(guest.path));
    const fields = { token: guest.link };
    const accepted = await guest.send(guest.path, 'organisations.accept', fields);
    expect([accepted.status, accepted.headers.get('location')]).toEqual([303, place]);
    expect(await actsFor(guest.token)).toMatchObject({ id: to.id, role });
    const again = await guest.send(guest.path, 'organisations.accept', fields);
    expect(words(await readable(again, 404))).toContain('This invitation works no more');
  }
});

test('who is to own a vendor is led to a second factor, and back', async () => {
  const guest = await invited(vendor, 'owner');
  const page = await readable(await guest.get(guest.path));
  expect(words(page)).toContain('Owners of a vendor have a second factor');
  const tried = await guest.send(guest.path, 'organisations.accept', { token: guest.link });
  expect([tried.status, tried.headers.get('location')]).toEqual([
    303,
    `/account/confirm?next=${encodeURIComponent(guest.path)}`,
  ]);
});

test('who declines is no member, and the link is used up', async () => {
  const guest = await invited(customer, 'owner');
  const fields = { token: guest.link };
  const declined = await guest.send(guest.path, 'organisations.decline', fields);
  expect(declined.headers.get('location')).toBe('/account/organisation?done=declined');
  expect(await actsFor(guest.token)).toBeNull();
  await readable(await guest.get(guest.path), 404);
});

test('who is signed in under another address is told so, and can do nothing but sign out', async () => {
  const { email, link, path } = await invited(vendor, 'developer');
  const other = visitor(url, await sessionOf(await enter('bystander', database), database));
  const page = await readable(await other.get(path));
  expect(words(page)).toMatch(/You are signed in as bystander-[\w-]+@tests.example/);
  expect(page).not.toContain(email);
  expect(page).toContain('action="/sign-out?_action=door.signOut"');
  expect(page).not.toMatch(/_action=organisations\.(accept|decline)/);
  for (const action of ['organisations.accept', 'organisations.decline']) {
    const tried = await other.send(path, action, { token: link });
    expect(tried.status).toBe(404);
  }
  const anonymous = await visitor(url, null).send(path, 'organisations.accept', { token: link });
  expect(anonymous.headers.get('location')).toBe(`/sign-in?next=${encodeURIComponent(path)}`);
  await readable(await visitor(url, null).get(path));
});

test.each(['nothing', 'a'.repeat(64)])('%s is a link of nobody', async (link) => {
  const page = await readable(await visitor(url, null).get(`/invitations/${link}`), 404);
  expect(words(page)).toContain('This invitation works no more');
});
