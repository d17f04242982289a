import { expect, test } from 'vitest';
import {
  acceptInvitation,
  declineInvitation,
  invitationFor,
} from '#db/accounts/answer-invitation.ts';
import { invite, revokeInvitation } from '#db/accounts/invite.ts';
import { addMember } from '#db/accounts/organisations.ts';
import type { Actor, Person } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { Forbidden, NotFound, SecondFactorNeeded } from '#db/errors.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { mailsTo, tokenIn } from '../../support/mails.ts';
import { emailOf, enter, enterCustomer, enterVendor } from '../../support/people.ts';
import { acts } from '../audit/acts.ts';
import { atOnce, attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const DAY = 24 * 60 * 60_000;

/** An invitation to a person's own address. */
async function invited(
  person: Person,
  to: { id: string; owner: Person },
  role = 'member',
): Promise<{ id: string; token: string }> {
  const email = await emailOf(person, database);
  const owner = { ...to.owner, secondFactorAt: NOON };
  // As people type it.
  const given = { organisationId: to.id, email: email.toUpperCase(), role };
  const id = await invite(owner, given, database);
  return { id, token: await tokenIn(given.email, 'invitation', database) };
}

function accept(actor: Actor, token: string) {
  return acceptInvitation(actor, { token }, database);
}

function roleIn(organisationId: string, { personId }: Person) {
  return database.kysely
    .selectFrom('membership')
    .select('role')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
}

test('who accepts belongs to it in the role, on record, and its owners are told', async () => {
  const vendor = await enterVendor('vendor', database);
  const person = await enter('newcomer', database);
  const { id, token } = await invited(person, vendor, 'marketer');
  expect(await accept(person, token)).toEqual({ organisationId: vendor.id, kind: 'isv' });
  expect(await roleIn(vendor.id, person)).toEqual({ role: 'marketer' });
  expect(await acts('invitation.accepted', id, database)).toMatchObject([
    { acting_as: 'person', person_id: person.personId },
  ]);
  expect(await acts('member.added', vendor.id, database)).toMatchObject([
    { details: { person: person.personId, role: 'marketer', invitation: id } },
  ]);
  expect(await mailsTo(await emailOf(vendor.owner, database), database)).toEqual([
    {
      kind: 'member-joined',
      data: { name: 'owner-of-vendor', organisation: 'vendor', member: 'newcomer' },
    },
  ]);
});

test('one invitation is accepted once, also by two windows at once', async () => {
  const customer = await enterCustomer('customer', database);
  for (let round = 0; round < 10; round += 1) {
    const person = await enter('newcomer', database);
    const { id, token } = await invited(person, customer);
    const tries = [accept(person, token), accept(person, token), accept(person, token)];
    expect(await atOnce(tries)).toEqual({ done: 1, NotFound: 2 });
    expect(await acts('invitation.accepted', id, database)).toHaveLength(1);
  }
});

test('of accepting and revoking at once one happens', async () => {
  const customer = await enterCustomer('customer', database);
  for (let round = 0; round < 10; round += 1) {
    const person = await enter('newcomer', database);
    const { id, token } = await invited(person, customer);
    const input = { organisationId: customer.id, invitationId: id };
    const both = [accept(person, token), revokeInvitation(customer.owner, input, database)];
    expect(await atOnce(both)).toEqual({ done: 1, NotFound: 1 });
  }
});

test('a link works for nobody but the owner of the address', async () => {
  const vendor = await enterVendor('vendor', database);
  const person = await enter('newcomer', database);
  const { token } = await invited(person, vendor, 'viewer');
  const cast = await castAround(vendor, database);
  const nobody = everybody('NotFound', { anonymous: 'Forbidden', platform: 'Forbidden' });
  expect(await attempts(cast, (actor) => accept(actor, token))).toEqual(nobody);
  const decline = (actor: Actor) => declineInvitation(actor, { token }, database);
  expect(await attempts(cast, decline)).toEqual(nobody);
  await accept(person, token);
});

test('what is refused says the same, whether the link is wrong, over or another’s', async () => {
  const customer = await enterCustomer('customer', database);
  const [person, other] = [await enter('newcomer', database), await enter('other', database)];
  const { token } = await invited(person, customer);
  const sentences = new Set<unknown>();
  const refused = async (actor: Actor, link: string) => {
    const sentence = await accept(actor, link).then(
      () => null,
      (error: unknown) => error instanceof NotFound && error.message,
    );
    sentences.add(sentence);
  };
  await refused(other, token);
  await refused(other, 'no-such-link');
  await accept(person, token);
  await refused(person, token);
  await refused(other, token);
  expect([...sentences]).toEqual([expect.stringMatching(/^This invitation works no more/)]);
});

test('after seven days it is too late, to the millisecond', async () => {
  const customer = await enterCustomer('customer', database);
  const person = await enter('newcomer', database);
  const { token } = await invited(person, customer);
  database.setNow(new Date(NOON.getTime() + 7 * DAY));
  await expect(accept(person, token)).rejects.toBeInstanceOf(NotFound);
  database.setNow(new Date(NOON.getTime() + 7 * DAY - 1));
  await accept(person, token);
  database.setNow(NOON);
});

test('whoever declines is no member, and the link works no more', async () => {
  const customer = await enterCustomer('customer', database);
  const person = await enter('newcomer', database);
  const { id, token } = await invited(person, customer);
  await declineInvitation(person, { token }, database);
  expect(await roleIn(customer.id, person)).toBeUndefined();
  expect(await invitationFor(readingOf(database.kysely), token, NOON)).toBeNull();
  expect(await acts('invitation.declined', id, database)).toHaveLength(1);
  await expect(accept(person, token)).rejects.toBeInstanceOf(NotFound);
});

test('whoever acts for another organisation accepts as themselves', async () => {
  const one = await enterCustomer('one', database);
  const other = await enterCustomer('other', database);
  const { token } = await invited(one.owner, other);
  await accept(one.owner, token);
  expect(await roleIn(other.id, one.owner)).toEqual({ role: 'member' });
  expect(await roleIn(one.id, one.owner)).toEqual({ role: 'owner' });
  // Also when they were taken out of that one a moment ago.
  const person = { ...(await enter('newcomer', database)), organisation: one.owner.organisation };
  await accept(person, (await invited(person, other)).token);
});

test('a change of address takes an invitation to the old one away', async () => {
  const customer = await enterCustomer('customer', database);
  const person = await enter('newcomer', database);
  const { token } = await invited(person, customer);
  await database.kysely
    .updateTable('person')
    .set({ email: 'elsewhere@tests.example' })
    .where('id', '=', person.personId)
    .execute();
  await expect(accept(person, token)).rejects.toBeInstanceOf(NotFound);
});

test('whoever came in meanwhile keeps that role, and the invitation is used up', async () => {
  const customer = await enterCustomer('customer', database);
  const person = await enter('newcomer', database);
  const { token } = await invited(person, customer, 'owner');
  const input = { organisationId: customer.id, personId: person.personId, role: 'member' } as const;
  await addMember(customer.owner, input, database);
  await accept(person, token);
  expect(await roleIn(customer.id, person)).toEqual({ role: 'member' });
  await expect(accept(person, token)).rejects.toBeInstanceOf(NotFound);
});

test('who is invited to own a vendor proves a second factor to accept, not to decline', async () => {
  const vendor = await enterVendor('vendor', database);
  const person = await enter('newcomer', database);
  const { token } = await invited(person, vendor, 'owner');
  await expect(accept(person, token)).rejects.toBeInstanceOf(SecondFactorNeeded);
  await accept({ ...person, secondFactorAt: NOON }, token);
  expect(await roleIn(vendor.id, person)).toEqual({ role: 'owner' });
  const other = await enter('other', database);
  await declineInvitation(
    other,
    { token: (await invited(other, vendor, 'owner')).token },
    database,
  );
});

test('nobody answers without being signed in', async () => {
  const answering = accept({ kind: 'anonymous' }, 'whatever');
  await expect(answering).rejects.toBeInstanceOf(Forbidden);
});
