import { expect, test } from 'vitest';
import { customerOf } from '#db/accounts/customer-facts.ts';
import { describeCustomer } from '#db/accounts/describe-customer.ts';
import { createCustomer } from '#db/accounts/organisations.ts';
import type { Actor } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { Forbidden, Invalid } from '#db/errors.ts';
import { testDatabase } from '../../support/database.ts';
import { enter, enterCustomer, enterVendor, join } from '../../support/people.ts';
import { acts } from '../audit/acts.ts';
import { attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const NEW = { name: 'New Name', industry: 'energy', sizeBand: '1001+', region: 'Africa' };

function describe(actor: Actor, organisationId: string, given: Partial<typeof NEW> = {}) {
  return describeCustomer(actor, { organisationId, ...NEW, ...given }, database);
}

test('an owner says what the organisation is, on record', async () => {
  const { id, owner } = await enterCustomer('customer', database);
  await describe(owner, id, { name: ' New Name ' });
  expect(await customerOf(reading, id)).toEqual(NEW);
  expect(await acts('customer.described', id, database)).toMatchObject([
    { acting_as: 'member', person_id: owner.personId, details: NEW },
  ]);
});

test('nobody else does', async () => {
  const customer = await enterCustomer('customer', database);
  const member = await join('member', customer, 'member', database);
  await expect(describe(member, customer.id)).rejects.toBeInstanceOf(Forbidden);
  const vendor = await enterVendor('vendor', database);
  const cast = await castAround(vendor, database);
  expect(await attempts(cast, (actor) => describe(actor, customer.id))).toEqual(
    everybody('NotFound'),
  );
  // Not what a vendor is described by, either.
  expect(await attempts(cast, (actor) => describe(actor, vendor.id))).toEqual(
    everybody('NotFound'),
  );
  expect(await customerOf(reading, customer.id)).toMatchObject({ name: 'customer' });
});

test.each([
  [{ name: ' ' }, 'name'],
  [{ industry: 'piracy' }, 'industry'],
  [{ sizeBand: '12' }, 'sizeBand'],
  [{ region: 'Atlantis' }, 'region'],
])('%o is refused at its field, also for a new organisation', async (given, field) => {
  const { id, owner } = await enterCustomer('customer', database);
  const fields = (error: unknown) => error instanceof Invalid && Object.keys(error.fields);
  expect(await describe(owner, id, given).catch(fields)).toEqual([field]);
  const founder = await enter('founder', database);
  const founding = createCustomer(founder, { ...NEW, ...given }, database);
  expect(await founding.catch(fields)).toEqual([field]);
});

test('a vendor’s organisation is no customer', async () => {
  const { id } = await enterVendor('vendor', database);
  expect(await customerOf(reading, id)).toBeNull();
});
