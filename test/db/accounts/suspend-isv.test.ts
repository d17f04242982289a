import { beforeEach, expect, test } from 'vitest';
import { restoreIsv, restoreVendors, suspendIsv } from '#db/accounts/suspend-isv.ts';
import { suspendedVendor } from '#db/accounts/suspension.ts';
import { vendorPage } from '#db/accounts/vendor-page.ts';
import type { Person } from '#db/actor.ts';
import { system } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { grantEntitlement } from '#db/entitlements/grant.ts';
import { Conflict, NotFound } from '#db/errors.ts';
import { appPage } from '#db/listings/app-page.ts';
import { whereIsApp } from '#db/listings/whereabouts.ts';
import { searchableApps } from '#db/search/documents.ts';
import { cardsBySlug } from '#db/search/listed.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { liveListing } from '../../support/listings.ts';
import { enterCustomer, enterStaff, enterVendor } from '../../support/people.ts';
import { makeSearchable } from '../../support/searchable.ts';
import { acts } from '../audit/acts.ts';
import { attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const { kysely } = database;
const reading = readingOf(kysely);
const reason = 'It sent what it must not.';
const policy = 'acceptable-use';
const SECOND = 1_000;
const after = (milliseconds: number) => new Date(NOON.getTime() + milliseconds);
const END = after(60 * SECOND);
const BEFORE_END = after(59 * SECOND);

let manager: Person;
beforeEach(async () => {
  database.setNow(NOON);
  manager = await enterStaff('manager', 'program_manager', database);
});

async function suspended(until: Date | null) {
  const vendor = await enterVendor('vendor', database);
  const { listingId, slug } = await liveListing(vendor, database);
  await makeSearchable(database);
  await suspendIsv(manager, { isvId: vendor.id, reason, policy, until }, database);
  const { slug: vendorSlug } = await kysely
    .selectFrom('isv')
    .select('slug')
    .where('organisation_id', '=', vendor.id)
    .executeTakeFirstOrThrow();
  return { vendor, listingId, slug, vendorSlug };
}

/** Where the app can be met at a time. */
async function places(
  { listingId, slug, vendorSlug }: Awaited<ReturnType<typeof suspended>>,
  at: Date,
) {
  const [app, list, search, vendor] = await Promise.all([
    appPage(reading, slug, at).then(() => true, isNotFound),
    cardsBySlug(reading, [slug], at),
    searchableApps(reading, [listingId], at),
    vendorPage(reading, { slug: vendorSlug, page: 1, at }).then(() => true, isNotFound),
  ]);
  return { app, lists: list.cards.length > 0, search: search.length > 0, vendor };
}

function isNotFound(error: unknown): false {
  if (error instanceof NotFound) return false;
  throw error;
}

test('the apps of a suspended vendor leave search, lists and pages at once, and the pages say it', async () => {
  const shop = await suspended(null);
  expect(await places(shop, NOON)).toEqual({
    app: false,
    lists: false,
    search: false,
    vendor: false,
  });
  const suspension = { since: NOON, until: null, policy };
  expect(await whereIsApp(reading, shop.slug, NOON)).toEqual({
    kind: 'vendor_suspended',
    name: 'Tidy Ledger',
    suspension,
  });
  expect(await suspendedVendor(reading, shop.vendorSlug, NOON)).toEqual({
    name: 'vendor',
    suspension,
  });
});

test('the search is told of it in the same transaction', async () => {
  const vendor = await enterVendor('vendor', database);
  const { listingId } = await liveListing(vendor, database);
  const marks = () =>
    kysely.selectFrom('search_change').select('id').where('listing_id', '=', listingId).execute();
  const before = (await marks()).length;
  await suspendIsv(manager, { isvId: vendor.id, reason, until: null }, database);
  expect((await marks()).length).toBe(before + 1);
  await restoreIsv(manager, { isvId: vendor.id, reason }, database);
  expect((await marks()).length).toBe(before + 2);
});

test('a suspension with an end ends by itself, without any job', async () => {
  const shop = await suspended(END);
  expect(await whereIsApp(reading, shop.slug, BEFORE_END)).toMatchObject({
    suspension: { until: END },
  });
  expect((await places(shop, BEFORE_END)).app).toBe(false);
  expect(await places(shop, END)).toMatchObject({ app: true, vendor: true, search: true });
  expect(await whereIsApp(reading, shop.slug, END)).toEqual({ kind: 'offered' });
  expect(await suspendedVendor(reading, shop.vendorSlug, END)).toBeNull();
});

test('the job brings it back into lists, once, and tells the owners', async () => {
  const shop = await suspended(END);
  database.setNow(BEFORE_END);
  expect(await restoreVendors(database)).toBe(0);
  database.setNow(END);
  await Promise.all([restoreVendors(database), restoreVendors(database)]);
  await makeSearchable(database);
  expect(await places(shop, END)).toEqual({ app: true, lists: true, search: true, vendor: true });
  expect(await acts('isv.restored', shop.vendor.id, database)).toMatchObject([
    { acting_as: 'system', job: 'restore-vendors', reason: 'The suspension ended on its date.' },
  ]);
  const mails = await kysely
    .selectFrom('mail as m')
    .innerJoin('person as p', 'p.email', 'm.recipient')
    .select(['m.kind', 'm.data'])
    .where('p.id', '=', shop.vendor.owner.personId)
    .orderBy('m.id')
    .execute();
  expect(mails).toMatchObject([
    { kind: 'isv-suspended', data: { reason, policy: 'acceptable-use', until: END.toISOString() } },
    { kind: 'isv-restored', data: { reason: 'The suspension ended on its date.' } },
  ]);
});

test('running use goes on, and no new use begins until it is over', async () => {
  const shop = await suspended(END);
  const customer = await enterCustomer('customer', database);
  const grant = () =>
    grantEntitlement(
      system('tests'),
      {
        organisationId: customer.id,
        listingId: shop.listingId,
        kind: 'free',
        mode: 'live',
        until: null,
      },
      database,
    );
  await expect(grant()).rejects.toBeInstanceOf(NotFound);
  database.setNow(END);
  await grant();
  await suspendIsv(manager, { isvId: shop.vendor.id, reason, until: null }, database);
  const uses = await kysely
    .selectFrom('entitlement')
    .select('valid_until')
    .where('listing_id', '=', shop.listingId)
    .execute();
  expect(uses).toEqual([{ valid_until: null }]);
});

test('the reason stays with the vendor, the policy goes on record', async () => {
  const { slug, vendor } = await suspended(null);
  expect(JSON.stringify(await whereIsApp(reading, slug, NOON))).not.toContain(reason);
  expect(await acts('isv.suspended', vendor.id, database)).toMatchObject([
    { acting_as: 'staff', person_id: manager.personId, reason, policy, details: { until: null } },
  ]);
});

test('only a program manager restores a vendor, and only one that is suspended', async () => {
  const { vendor } = await suspended(null);
  const cast = await castAround(vendor, database);
  const restore = (actor: (typeof cast)['owner']) =>
    restoreIsv(actor, { isvId: vendor.id, reason: 'They mended it.' }, database);
  expect(await attempts(cast, restore)).toEqual(everybody('Forbidden', { programManager: 'done' }));
  await expect(restore(manager)).rejects.toBeInstanceOf(Conflict);
});

test('one whose suspension is over by its date can be suspended anew, and not restored', async () => {
  const { vendor } = await suspended(END);
  database.setNow(END);
  const restoring = restoreIsv(manager, { isvId: vendor.id, reason }, database);
  await expect(restoring).rejects.toBeInstanceOf(Conflict);
  await suspendIsv(manager, { isvId: vendor.id, reason, until: null }, database);
  expect(await restoreVendors(database)).toBe(0);
});

test.each([NOON, after(-SECOND)])('a suspension does not end before it begins', async (until) => {
  const { id } = await enterVendor('vendor', database);
  const suspending = suspendIsv(manager, { isvId: id, reason, until }, database);
  await expect(suspending).rejects.toHaveProperty('fields.until');
});
