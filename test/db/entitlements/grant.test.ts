import { expect, test } from 'vitest';
import { type Actor, system } from '#db/actor.ts';
import { grantEntitlement } from '#db/entitlements/grant.ts';
import { Conflict, Invalid, NotFound } from '#db/errors.ts';
import { newId } from '#db/identifier.ts';
import { deprecateListing } from '#db/listings/retire.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { draftListing, liveListing } from '../../support/listings.ts';
import { enterCustomer, enterVendor } from '../../support/people.ts';
import { acts } from '../audit/acts.ts';
import { atOnce, attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const platform = system('tests');
const DAY = 24 * 60 * 60 * 1000;
const inTwoWeeks = new Date(NOON.getTime() + 14 * DAY);
type Grant = Parameters<typeof grantEntitlement>[1];

async function pair() {
  const vendor = await enterVendor('vendor', database);
  const { listingId } = await liveListing(vendor, database);
  const customer = await enterCustomer('customer', database);
  const grant = (given: Partial<Grant> = {}, actor: Actor = platform, at = NOON) =>
    grantEntitlement(
      actor,
      {
        organisationId: customer.id,
        listingId,
        kind: 'subscription',
        mode: 'live',
        until: null,
        ...given,
      },
      { kysely: database.kysely, now: () => at },
    );
  return { vendor, listingId, customer, grant };
}

test('use is granted from now, on record', async () => {
  const { customer, grant, listingId } = await pair();
  const id = await grant({ kind: 'trial', until: inTwoWeeks });
  const row = database.kysely.selectFrom('entitlement').selectAll().where('id', '=', id);
  expect(await row.executeTakeFirst()).toEqual({
    id,
    organisation_id: customer.id,
    organisation_kind: 'customer',
    listing_id: listingId,
    kind: 'trial',
    mode: 'live',
    valid_from: NOON,
    valid_until: inTwoWeeks,
  });
  expect(await acts('entitlement.granted', listingId, database)).toMatchObject([
    { acting_as: 'system', job: 'tests', details: { organisation: customer.id, kind: 'trial' } },
  ]);
});

test('only the platform grants use', async () => {
  const { grant, vendor } = await pair();
  const cast = await castAround(vendor, database);
  expect(await attempts(cast, (actor) => grant({}, actor))).toEqual(
    everybody('Forbidden', { platform: 'done' }),
  );
});

test('of ten granted at once an organisation has one', async () => {
  const { grant, listingId } = await pair();
  const tries = Array.from({ length: 10 }, () => grant());
  expect(await atOnce(tries)).toEqual({ done: 1, Conflict: 9 });
  expect(await acts('entitlement.granted', listingId, database)).toHaveLength(1);
});

test('the next one begins at the very end of the one before, and not earlier', async () => {
  const { grant } = await pair();
  await grant({ kind: 'trial', until: inTwoWeeks });
  const justBefore = new Date(inTwoWeeks.getTime() - 1);
  await expect(grant({}, platform, justBefore)).rejects.toBeInstanceOf(Conflict);
  await grant({}, platform, inTwoWeeks);
});

test('a sandbox stands beside live use, and two organisations beside each other', async () => {
  const { grant } = await pair();
  const other = await enterCustomer('other', database);
  await grant();
  await grant({ mode: 'sandbox' });
  await grant({ organisationId: other.id });
});

test.each<[string, Partial<Grant>]>([
  ['a trial without an end', { kind: 'trial' }],
  ['an end that is now', { until: NOON }],
])('%s is refused', async (_, given) => {
  const { grant } = await pair();
  await expect(grant(given)).rejects.toBeInstanceOf(Invalid);
});

test('nobody gets a draft, a deprecated app, or use for a vendor or for nobody', async () => {
  const { grant, listingId, vendor } = await pair();
  const { listingId: draft } = await draftListing(vendor, database);
  const { listingId: old } = await liveListing(vendor, database);
  await deprecateListing(
    vendor.owner,
    { listingId: old, successorId: listingId, reason: 'Old.' },
    database,
  );
  const refused = [
    { listingId: draft },
    { listingId: old },
    { listingId: newId(NOON) },
    { organisationId: vendor.id },
    { organisationId: newId(NOON) },
  ];
  for (const given of refused) await expect(grant(given)).rejects.toBeInstanceOf(NotFound);
});

test('nobody gets an app of a suspended vendor', async () => {
  const { grant, vendor } = await pair();
  await database.kysely
    .updateTable('isv')
    .set({ state: 'suspended' })
    .where('organisation_id', '=', vendor.id)
    .execute();
  await expect(grant()).rejects.toBeInstanceOf(NotFound);
});
