import { expect, test } from 'vitest';
import { leaveOrganisation } from '#db/accounts/members.ts';
import { addMember } from '#db/accounts/organisations.ts';
import { organisationsOf } from '#db/accounts/organisations-of.ts';
import { sessions } from '#db/accounts/sessions.ts';
import { switchOrganisation } from '#db/accounts/switch-organisation.ts';
import { anonymous, type Person, system } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { Forbidden, NotFound } from '#db/errors.ts';
import { newId } from '#db/identifier.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { enter, enterCustomer, enterVendor } from '../../support/people.ts';
import { sessionOf } from '../../support/signed-in.ts';
import { acts } from '../audit/acts.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);

/** A person who owns a customer and is a viewer of a vendor, signed in for the customer. */
async function inTwo() {
  const customer = await enterCustomer('Customer', database);
  const vendor = await enterVendor('vendor', database);
  const { personId } = customer.owner;
  await addMember(vendor.owner, { organisationId: vendor.id, personId, role: 'viewer' }, database);
  const token = await sessionOf(customer.owner, database);
  return { customer, vendor, person: customer.owner, token };
}

async function seen(token: string) {
  const found = await sessions.validate(reading, token, NOON);
  if (!found) throw new Error('Nobody is signed in.');
  return found;
}

function switchTo(actor: Person, sessionId: string, organisationId: string | null) {
  return switchOrganisation(actor, { sessionId, organisationId }, database);
}

test('a person belongs to several organisations, and acts for the one that is chosen', async () => {
  const { customer, person, token, vendor } = await inTwo();
  expect(await organisationsOf(reading, person.personId)).toEqual([
    { id: customer.id, kind: 'customer', role: 'owner', name: 'Customer' },
    { id: vendor.id, kind: 'isv', role: 'viewer', name: 'vendor' },
  ]);
  const { sessionId } = await seen(token);
  await switchTo(person, sessionId, vendor.id);
  const { actor, organisationName } = await seen(token);
  expect([actor.organisation, organisationName]).toEqual([
    { id: vendor.id, kind: 'isv', role: 'viewer' },
    'vendor',
  ]);
  await switchTo(actor, sessionId, null);
  expect((await seen(token)).actor.organisation).toBeNull();
  expect(await acts('session.switched', vendor.id, database)).toMatchObject([
    { acting_as: 'person', person_id: person.personId },
  ]);
});

test('the switch of one window leaves the other windows of another session alone', async () => {
  const { customer, person, token, vendor } = await inTwo();
  const other = await sessionOf(person, database);
  await switchTo(person, (await seen(token)).sessionId, vendor.id);
  expect((await seen(other)).actor.organisation?.id).toBe(customer.id);
});

test('nobody acts for an organisation that they do not belong to', async () => {
  const { person, token } = await inTwo();
  const foreign = await enterCustomer('foreign', database);
  const { sessionId } = await seen(token);
  for (const id of [foreign.id, newId(NOON), 'nonsense']) {
    await expect(switchTo(person, sessionId, id)).rejects.toBeInstanceOf(NotFound);
  }
  expect((await seen(token)).actor.organisation).toEqual(person.organisation);
});

test('nobody switches the session of somebody else, or without one', async () => {
  const { person, token } = await inTwo();
  const { sessionId } = await seen(token);
  const stranger = await enter('stranger', database);
  await expect(switchTo(stranger, sessionId, null)).rejects.toBeInstanceOf(NotFound);
  await expect(switchTo(person, newId(NOON), null)).rejects.toBeInstanceOf(NotFound);
  for (const actor of [anonymous, system('tests')]) {
    const switching = switchOrganisation(actor, { sessionId, organisationId: null }, database);
    await expect(switching).rejects.toBeInstanceOf(Forbidden);
  }
  expect((await seen(token)).actor.organisation).toEqual(person.organisation);
});

test('whoever left acts for nobody, and can still switch', async () => {
  const { customer, person, token, vendor } = await inTwo();
  const { sessionId } = await seen(token);
  await switchTo(person, sessionId, vendor.id);
  const { actor } = await seen(token);
  await leaveOrganisation(actor, { organisationId: vendor.id }, database);
  expect((await seen(token)).actor.organisation).toBeNull();
  // With what the other window still believes.
  await switchTo(actor, sessionId, customer.id);
  expect((await seen(token)).actor.organisation?.id).toBe(customer.id);
});
