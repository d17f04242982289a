import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { invite } from '#db/accounts/invite.ts';
import type { Person } from '#db/actor.ts';
import { newId } from '#db/identifier.ts';
import { pageBreaches, words } from '../site/page-text.ts';
import { enterCustomer, enterVendor, join } from '../support/people.ts';
import { sessionOf, shopDatabase, type Visitor, visitor } from '../support/signed-in.ts';

const url = inject('shopUrl');
const database = shopDatabase(inject('shopFolder'));
afterAll(() => database.end());

let vendor: { id: string; owner: Person };
let developer: Person;
let owner: Visitor;
beforeAll(async () => {
  vendor = await enterVendor('teamed', database);
  developer = await join('teamed-developer', vendor, 'developer', database);
  owner = await as(proved(vendor.owner));
});

function proved(person: Person): Person {
  return { ...person, secondFactorAt: new Date() };
}

async function as(person: Person): Promise<Visitor> {
  return visitor(url, await sessionOf(person, database));
}

async function invitationOf(organisation: { id: string; owner: Person }, email: string) {
  const input = { organisationId: organisation.id, email, role: 'owner' };
  return invite(proved(organisation.owner), input, database);
}

async function outcome(answer: Promise<Response>) {
  const { headers, status } = await answer;
  return [status, headers.get('location')];
}

test('an owner sees the people, what is open, and the ways to change both', async () => {
  await invitationOf(vendor, 'shown@invited.example');
  const answer = await owner.get('/console/team?done=invited');
  const page = await answer.text();
  expect([answer.status, await pageBreaches(page)]).toEqual([200, []]);
  const read = words(page);
  expect(read).toContain('The invitation is on its way.');
  expect(read).toMatch(/owner-of-teamed You owner-of-teamed-[\w-]+@tests.example Owner/);
  expect(read).toMatch(/teamed-developer teamed-developer-[\w-]+@tests.example Developer/);
  expect(read).toContain('shown@invited.example Owner, invited by owner-of-teamed, open until');
  expect(read).toContain('You are the only owner, and an organisation always has one.');
  expect(page).toContain('_action=team.invite');
  expect(page).not.toContain('Confirm that it is you');
});

test('a member sees the people, and why nothing else', async () => {
  const page = await (await (await as(developer)).get('/console/team')).text();
  expect(await pageBreaches(page)).toEqual([]);
  expect(page).toMatch(/<button[^>]* disabled[^>]* aria-describedby="why-not"/);
  expect(words(page)).toContain('Only owners change the team. Ask owner-of-teamed.');
  expect(page).not.toMatch(/_action=team\.(?!leave)|shown@invited|Second factor/);
});

test('an owner invites, is told of a mistake, and finds what was typed', async () => {
  const organisation = vendor.id;
  const typed = { organisation, email: 'no"body', role: 'marketer' };
  const refused = await owner.send('/console/team', 'team.invite', typed);
  const page = await refused.text();
  expect([refused.status, await pageBreaches(page)]).toEqual([400, []]);
  expect(page).toContain('value="no&quot;body"');
  expect(page).toMatch(/value="marketer" selected/);
  expect(page).toContain('<title>Error: Team');
  expect(page).toContain('href="#email"');
  const good = { ...typed, email: 'typed@invited.example' };
  const sending = () => owner.send('/console/team', 'team.invite', good);
  expect(await outcome(sending())).toEqual([303, '/console/team?done=invited']);
  const again = await sending();
  expect(again.status).toBe(409);
  expect(words(await again.text())).toContain('typed@invited.example is invited already.');
});

test('an owner whose second factor is not fresh is led to prove it, and back', async () => {
  const stale = await as(vendor.owner);
  expect(await (await stale.get('/console/team')).text()).toContain(
    'href="/account/confirm?next=%2Fconsole%2Fteam"',
  );
  const fields = { organisation: vendor.id, email: 'stale@invited.example', role: 'viewer' };
  expect(await outcome(stale.send('/console/team', 'team.invite', fields))).toEqual([
    303,
    '/account/confirm?next=%2Fconsole%2Fteam',
  ]);
});

test('an owner changes a role, sends again, revokes and removes', async () => {
  const organisation = vendor.id;
  const { personId: person } = await join('teamed-marketer', vendor, 'marketer', database);
  const invitation = await invitationOf(vendor, 'again@invited.example');
  const done = (action: string, fields: Record<string, string>) =>
    outcome(owner.send('/console/team', action, { organisation, ...fields }));
  expect(await done('team.changeRole', { person, role: 'viewer' })).toEqual([
    303,
    '/console/team?done=role',
  ]);
  expect(await done('team.resend', { invitation })).toEqual([303, '/console/team?done=resent']);
  expect(await done('team.revoke', { invitation })).toEqual([303, '/console/team?done=revoked']);
  expect(await done('team.remove', { person })).toEqual([303, '/console/team?done=removed']);
});

test('the last owner is told why they stay', async () => {
  const fields = { organisation: vendor.id, person: vendor.owner.personId, role: 'viewer' };
  for (const action of ['team.changeRole', 'team.remove', 'team.leave']) {
    const answer = await owner.send('/console/team', action, fields);
    expect(answer.status).toBe(409);
    expect(words(await answer.text())).toContain('Make somebody else an owner first');
  }
});

test('what is foreign is not found, whoever names it, and what is not theirs is refused', async () => {
  const other = await enterCustomer('teamed-other', database);
  const invitation = await invitationOf(other, 'foreign@invited.example');
  const foreign = {
    organisation: other.id,
    invitation,
    person: other.owner.personId,
    role: 'owner',
  };
  const fields = { ...foreign, email: 'x@invited.example' };
  const member = await as(developer);
  for (const action of ['invite', 'resend', 'revoke', 'changeRole', 'remove', 'leave']) {
    const sent = (who: Visitor, given: Record<string, string>) =>
      who.send('/console/team', `team.${action}`, given).then(({ status }) => status);
    expect([action, await sent(owner, fields)]).toEqual([action, 404]);
    expect([action, await sent(visitor(url, null), fields)]).toEqual([action, 303]);
    if (action === 'leave') continue;
    const ours = { ...fields, organisation: vendor.id };
    expect([action, await sent(member, ours)]).toEqual([action, 403]);
    if (action === 'invite') continue;
    expect([action, await sent(owner, ours)]).toEqual([action, 404]);
    const nobody = { ...ours, invitation: newId(new Date()), person: newId(new Date()) };
    expect([action, await sent(owner, nobody)]).toEqual([action, 404]);
  }
});

test('the home of the console says what to do next, for owners and for others', async () => {
  const home = words(await (await owner.get('/console')).text());
  expect(home).toMatch(/Set up a second factor.*Have a second owner.*invitations? (is|are) open/);
  expect(home).toContain('It lacks a line that says what you do, a few sentences about you');
  expect(home).toContain('No app is on the marketplace yet');
  const others = words(await (await (await as(developer)).get('/console')).text());
  expect(others).toContain('Set up a second factor');
  expect(others).not.toMatch(/Have a second owner|open|It lacks/);
});
