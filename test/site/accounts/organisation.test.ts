import { afterAll, expect, inject, test } from 'vitest';
import { invite } from '#db/accounts/invite.ts';
import { addMember } from '#db/accounts/organisations.ts';
import { sessions } from '#db/accounts/sessions.ts';
import type { Person } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { emailOf, enter, enterCustomer, enterVendor, join } from '../../support/people.ts';
import { sessionOf, shopDatabase, visitor } from '../../support/signed-in.ts';
import { pageBreaches, words } from '../page-text.ts';

const url = inject('shopUrl');
const database = shopDatabase(inject('shopFolder'));
afterAll(() => database.end());

const HERE = '/account/organisation';
const FACTS = { name: 'Founded Co', industry: 'energy', sizeBand: '11-50', region: 'Africa' };

async function signedIn(person: Person) {
  const token = await sessionOf(person, database);
  const actsFor = async () => {
    const found = await sessions.validate(readingOf(database.kysely), token, new Date());
    return found?.actor.organisation?.id ?? null;
  };
  return { ...visitor(url, token), actsFor };
}

async function readable(answer: Response, status = 200): Promise<string> {
  const page = await answer.text();
  expect([answer.status, await pageBreaches(page)]).toEqual([status, []]);
  return page;
}

test.each([HERE, `${HERE}/new`])('%s asks to sign in first, and leads back', async (path) => {
  const answer = await visitor(url, null).get(path);
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    `/sign-in?next=${encodeURIComponent(path)}`,
  ]);
});

test('an owner of a customer sees its facts and people, with the ways to change them', async () => {
  const { owner } = await enterCustomer('shown-customer', database);
  const page = await readable(await (await signedIn(owner)).get(HERE));
  expect(page).toContain('name="name" required aria-describedby="name-hint"');
  expect(page).toMatch(/value="retail" selected/);
  expect(page).toMatch(/value="11-50" selected/);
  expect(words(page)).toContain('You are the only owner');
  expect(page).toContain('_action=team.invite');
});

test('a member sees the same to read, and may leave', async () => {
  const customer = await enterCustomer('read-customer', database);
  const member = await signedIn(await join('reader', customer, 'member', database));
  const page = await readable(await member.get(HERE));
  expect(words(page)).toContain('Industry Retail Size 11 to 50 people Region Europe');
  expect(page).not.toMatch(/_action=(team\.(?!leave)|organisations\.describe)/);
  const left = await member.send(HERE, 'team.leave', { organisation: customer.id });
  expect(left.headers.get('location')).toBe(`${HERE}?done=left`);
  expect(await member.actsFor()).toBeNull();
  const after = await readable(await member.get(`${HERE}?done=left`));
  expect(words(after)).toContain('You left the organisation');
  expect(words(after)).toContain('You belong to no organisation yet.');
});

test('a vendor is sent to its console, where its people are', async () => {
  const { owner } = await enterVendor('sent-vendor', database);
  const page = await readable(await (await signedIn(owner)).get(HERE));
  expect(page).toContain('href="/console/team"');
  expect(page).not.toContain('_action=team.');
});

test('an owner describes the organisation; a mistake stands at its field', async () => {
  const { id, owner } = await enterCustomer('described-customer', database);
  const visitor = await signedIn(owner);
  const fields = { ...FACTS, organisation: id, name: 'Better Name' };
  const wrong = await visitor.send(HERE, 'organisations.describe', { ...fields, region: 'Moon' });
  const page = await readable(wrong, 400);
  expect(page).toContain('value="Better Name"');
  expect(page).toContain('href="#region"');
  const right = await visitor.send(HERE, 'organisations.describe', fields);
  expect(right.headers.get('location')).toBe(`${HERE}?done=described`);
  expect(words(await readable(await visitor.get(HERE)))).toContain('Better Name');
});

test('who founds an organisation acts for it', async () => {
  const visitor = await signedIn(await enter('founder', database));
  const path = `${HERE}/new`;
  await readable(await visitor.get(path));
  const empty = Object.fromEntries(Object.keys(FACTS).map((field) => [field, '']));
  const wrong = await readable(await visitor.send(path, 'organisations.found', empty), 400);
  for (const field of Object.keys(FACTS)) expect(wrong).toContain(`href="#${field}"`);
  expect(words(wrong)).toContain('Give a name of 1 to 120 letters.');
  const right = await visitor.send(path, 'organisations.found', FACTS);
  expect([right.status, right.headers.get('location')]).toEqual([303, `${HERE}?done=founded`]);
  expect(await visitor.actsFor()).not.toBeNull();
  expect(words(await readable(await visitor.get(HERE)))).toContain('Founded Co');
});

test('somebody in two organisations acts for one, and nothing of the other is in sight', async () => {
  const one = await enterCustomer('first-of-two', database);
  const other = await enterCustomer('second-of-two', database);
  const colleague = await join('colleague-of-second', other, 'member', database);
  const { personId } = one.owner;
  await addMember(other.owner, { organisationId: other.id, personId, role: 'owner' }, database);
  const visitor = await signedIn(one.owner);
  const email = await emailOf(colleague, database);
  expect(await (await visitor.get(HERE)).text()).not.toContain(email);
  const fields = { organisation: other.id, next: '/saved' };
  const switched = await visitor.send(HERE, 'organisations.switchTo', fields);
  expect([switched.status, switched.headers.get('location')]).toEqual([303, '/saved']);
  expect(await (await visitor.get(HERE)).text()).toContain(email);
  // What a window of the first organisation sends now reaches neither.
  const late = { organisation: one.id, person: personId, role: 'member' };
  const refused = await visitor.send(HERE, 'team.changeRole', late);
  expect(words(await readable(refused, 404))).toContain(
    'You do not act for this organisation now.',
  );
  await visitor.send(HERE, 'organisations.switchTo', { organisation: '' });
  expect(await visitor.actsFor()).toBeNull();
});

test('nobody switches to a foreign organisation, or out of this site', async () => {
  const { id, owner } = await enterCustomer('own', database);
  const foreign = await enterCustomer('foreign', database);
  const visitor = await signedIn(owner);
  const tried = await visitor.send(HERE, 'organisations.switchTo', { organisation: foreign.id });
  expect(words(await readable(tried, 404))).toContain('There is no such organisation among yours.');
  expect(await visitor.actsFor()).toBe(id);
  const away = { organisation: id, next: 'https://elsewhere.example/' };
  const answer = await visitor.send(HERE, 'organisations.switchTo', away);
  expect(answer.headers.get('location')).toBe(HERE);
});

test('whoever is invited is told so where their organisations are, and after signing up', async () => {
  const { id, owner } = await enterCustomer('inviting', database);
  const person = await enter('invited', database);
  const email = await emailOf(person, database);
  await invite(owner, { organisationId: id, email, role: 'member' }, database);
  const visitor = await signedIn(person);
  for (const path of [HERE, '/account/welcome']) {
    const page = words(await readable(await visitor.get(path)));
    expect(page).toContain('owner-of-inviting invites you to inviting as member.');
  }
});
