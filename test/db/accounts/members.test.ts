import { expect, test } from 'vitest';
import { changeRole, leaveOrganisation, removeMember } from '#db/accounts/members.ts';
import type { Actor, Person } from '#db/actor.ts';
import { Conflict, Forbidden, Invalid, NotFound, SecondFactorNeeded } from '#db/errors.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { mailsTo } from '../../support/mails.ts';
import { emailOf, enterCustomer, enterVendor, join } from '../../support/people.ts';
import { acts } from '../audit/acts.ts';
import { attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const MINUTE = 60_000;

/** The same person, with the second factor proved so many minutes ago. */
function proved<Who extends Actor>(actor: Who, minutes = 0): Who {
  return { ...actor, secondFactorAt: new Date(NOON.getTime() - minutes * MINUTE) };
}

async function rolesIn(organisationId: string): Promise<Record<string, string>> {
  const { kysely } = database;
  const rows = await kysely
    .selectFrom('membership')
    .select(['person_id', 'role'])
    .where('organisation_id', '=', organisationId)
    .execute();
  return Object.fromEntries(rows.map(({ person_id, role }) => [person_id, role]));
}

type Attempt = (actor: Actor, organisationId: string, personId: string) => Promise<void>;
const demote: Attempt = (actor, organisationId, personId) =>
  changeRole(actor, { organisationId, personId, role: 'viewer' }, database);
const remove: Attempt = (actor, organisationId, personId) =>
  removeMember(actor, { organisationId, personId }, database);

test('an owner gives another role, on record and by mail', async () => {
  const { id, owner } = await enterVendor('vendor', database);
  const person = await join('dev', { id, owner }, 'developer', database);
  const { personId } = person;
  await changeRole(proved(owner), { organisationId: id, personId, role: 'marketer' }, database);
  expect((await rolesIn(id))[personId]).toBe('marketer');
  expect(await acts('member.role_changed', id, database)).toMatchObject([
    {
      acting_as: 'member',
      person_id: owner.personId,
      organisation_id: id,
      details: { person: personId, from: 'developer', to: 'marketer' },
    },
  ]);
  expect(await mailsTo(await emailOf(person, database), database)).toEqual([
    { kind: 'role-changed', data: { name: 'dev', organisation: 'vendor', role: 'marketer' } },
  ]);
});

test('the same role again changes nothing and tells nobody', async () => {
  const { id, owner } = await enterCustomer('customer', database);
  const person = await join('member', { id, owner }, 'member', database);
  const input = { organisationId: id, personId: person.personId, role: 'member' };
  await changeRole(owner, input, database);
  expect(await acts('member.role_changed', id, database)).toEqual([]);
  expect(await mailsTo(await emailOf(person, database), database)).toEqual([]);
});

test('an owner removes a member, on record and by mail', async () => {
  const { id, owner } = await enterCustomer('customer', database);
  const person = await join('member', { id, owner }, 'member', database);
  await removeMember(owner, { organisationId: id, personId: person.personId }, database);
  expect(await rolesIn(id)).toEqual({ [owner.personId]: 'owner' });
  expect(await acts('member.removed', id, database)).toMatchObject([
    { acting_as: 'member', details: { person: person.personId, role: 'member' } },
  ]);
  expect(await mailsTo(await emailOf(person, database), database)).toEqual([
    { kind: 'member-removed', data: { name: 'member', organisation: 'customer' } },
  ]);
  // What was open in their other window works no more.
  const late = leaveOrganisation(person, { organisationId: id }, database);
  await expect(late).rejects.toBeInstanceOf(Forbidden);
});

test.each([
  ['changes a role', demote],
  ['removes a member', remove],
])('nobody but an owner %s; who is outside does not learn of it', async (_, attempt) => {
  const vendor = await enterVendor('vendor', database);
  const cast = await castAround(vendor, database);
  const outcomes = await attempts({ ...cast, owner: proved(vendor.owner) }, async (actor) => {
    const { personId } = await join('newcomer', vendor, 'developer', database);
    await attempt(actor, vendor.id, personId);
  });
  expect(outcomes).toEqual(
    everybody('NotFound', {
      viewer: 'Forbidden',
      marketer: 'Forbidden',
      developer: 'Forbidden',
      owner: 'done',
    }),
  );
});

test('a member of a customer may change nobody, not even themselves', async () => {
  const customer = await enterCustomer('customer', database);
  const member = await join('member', customer, 'member', database);
  const input = { organisationId: customer.id, personId: member.personId, role: 'owner' };
  await expect(changeRole(member, input, database)).rejects.toBeInstanceOf(Forbidden);
  await expect(removeMember(member, input, database)).rejects.toBeInstanceOf(Forbidden);
});

test('an owner of a vendor needs a second factor proved within ten minutes', async () => {
  const { id, owner } = await enterVendor('vendor', database);
  const { personId } = await join('dev', { id, owner }, 'developer', database);
  for (const actor of [owner, proved(owner, 10)]) {
    await expect(demote(actor, id, personId)).rejects.toBeInstanceOf(SecondFactorNeeded);
    await expect(remove(actor, id, personId)).rejects.toBeInstanceOf(SecondFactorNeeded);
  }
  await demote(proved(owner, 9), id, personId);
  await remove(proved(owner, 9), id, personId);
});

test('who becomes an owner of a vendor has a second factor, and of a customer need not', async () => {
  const vendor = await enterVendor('vendor', database);
  const customer = await enterCustomer('customer', database);
  const promote = (to: { id: string; owner: Person }, { personId }: Person) =>
    changeRole(proved(to.owner), { organisationId: to.id, personId, role: 'owner' }, database);
  await promote(customer, await join('member', customer, 'member', database));
  const developer = await join('developer', vendor, 'developer', database);
  await expect(promote(vendor, developer)).rejects.toBeInstanceOf(Conflict);
  await database.kysely
    .insertInto('passkey')
    .values({
      id: 'a-passkey',
      person_id: developer.personId,
      name: 'Phone',
      public_key: Buffer.from('key'),
      counter: 0,
      transports: [],
      created_at: NOON,
      used_at: null,
    })
    .execute();
  await promote(vendor, developer);
  expect((await rolesIn(vendor.id))[developer.personId]).toBe('owner');
});

test('a session that was an owner’s when it began has the rights of today', async () => {
  const customer = await enterCustomer('customer', database);
  const second = await join('second', customer, 'owner', database);
  const { id } = customer;
  const { personId } = await join('member', customer, 'member', database);
  await changeRole(
    customer.owner,
    { organisationId: id, personId: second.personId, role: 'member' },
    database,
  );
  await expect(remove(second, id, personId)).rejects.toBeInstanceOf(Forbidden);
});

test('people of one organisation cannot be changed from another', async () => {
  const one = await enterCustomer('one', database);
  const other = await enterCustomer('other', database);
  const { personId } = await join('member', other, 'member', database);
  await expect(remove(one.owner, other.id, personId)).rejects.toBeInstanceOf(NotFound);
  await expect(remove(one.owner, one.id, personId)).rejects.toBeInstanceOf(NotFound);
  await expect(demote(one.owner, one.id, 'nonsense')).rejects.toBeInstanceOf(Invalid);
  expect(Object.keys(await rolesIn(other.id))).toHaveLength(2);
});

test('a member leaves, on record, and can act for it no more', async () => {
  const customer = await enterCustomer('customer', database);
  const { id } = customer;
  const member = await join('member', customer, 'member', database);
  await leaveOrganisation(member, { organisationId: id }, database);
  expect(Object.keys(await rolesIn(id))).toEqual([customer.owner.personId]);
  expect(await acts('member.left', id, database)).toMatchObject([
    { acting_as: 'member', person_id: member.personId, organisation_id: id },
  ]);
  const again = leaveOrganisation(member, { organisationId: id }, database);
  await expect(again).rejects.toBeInstanceOf(Forbidden);
});

test('nobody leaves an organisation that they do not act for', async () => {
  const vendor = await enterVendor('vendor', database);
  const cast = { ...(await castAround(vendor, database)), owner: proved(vendor.owner) };
  const outcomes = await attempts(cast, (actor) =>
    leaveOrganisation(actor, { organisationId: vendor.id }, database),
  );
  expect(outcomes).toEqual(
    everybody('NotFound', {
      viewer: 'done',
      marketer: 'done',
      developer: 'done',
      owner: 'Conflict',
    }),
  );
});

test('an owner of a vendor leaves it with a fresh second factor alone, others without', async () => {
  const vendor = await enterVendor('vendor', database);
  const { id, owner } = vendor;
  await join('second', vendor, 'owner', database);
  const developer = await join('developer', vendor, 'developer', database);
  const leave = (actor: Person) => leaveOrganisation(actor, { organisationId: id }, database);
  for (const actor of [owner, proved(owner, 10)]) {
    await expect(leave(actor)).rejects.toBeInstanceOf(SecondFactorNeeded);
  }
  await leave(developer);
  await leave(proved(owner, 9));
  expect(Object.values(await rolesIn(id))).toEqual(['owner']);
});
