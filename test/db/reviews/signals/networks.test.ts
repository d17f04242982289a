import { expect, test } from 'vitest';
import { beginSession } from '#db/accounts/begin-session.ts';
import { anonymous, system } from '#db/actor.ts';
import { change } from '#db/change.ts';
import { forgetNetworks, NETWORK_DAYS, noteVendorNetworks } from '#db/reviews/signals/networks.ts';
import { NOON, testDatabase } from '../../../support/database.ts';
import { enterVendor, join } from '../../../support/people.ts';
import { appInUse, kindsFor } from '../written.ts';

const database = testDatabase();
const { kysely } = database;
const DAY = 24 * 60 * 60 * 1000;
const NETWORK = '203.0.113.0/24';
const ELSEWHERE = '198.51.100.0/24';
const onDay = (days: number) => ({ kysely, now: () => new Date(NOON.getTime() + days * DAY) });
const TESTS = system('tests');

test('a review from where people of the vendor sign in is seen, for 90 days', async () => {
  const { customer, listingId, vendor } = await appInUse(database);
  const { personId } = customer.owner;
  const kindsOn = (days: number, network: string | null) =>
    kindsFor(onDay(days), { listingId, personId, network });
  expect(await kindsOn(0, NETWORK)).toEqual([]);
  const colleague = await join('colleague', vendor, 'viewer', database);
  await change(database, anonymous, (inside) =>
    beginSession(inside, {
      personId: colleague.personId,
      secondFactorAt: null,
      userAgent: 'A browser',
      network: NETWORK,
    }),
  );
  expect(await kindsOn(NETWORK_DAYS, NETWORK)).toEqual(['vendor_network']);
  expect(await kindsOn(0, ELSEWHERE)).toEqual([]);
  expect(await kindsOn(0, null)).toEqual([]);
  const later = onDay(NETWORK_DAYS + 0.01);
  expect(await kindsFor(later, { listingId, personId, network: NETWORK })).toEqual([]);
});

test('the network of one vendor says nothing of another one’s app', async () => {
  const { customer, listingId } = await appInUse(database);
  const other = await enterVendor('other', database);
  await change(database, TESTS, (inside) =>
    noteVendorNetworks(inside, other.owner.personId, ELSEWHERE),
  );
  const review = { listingId, personId: customer.owner.personId, network: ELSEWHERE };
  expect(await kindsFor(database, review)).toEqual([]);
});

test('networks that cannot be told apart, and those of customers, are not kept', async () => {
  const { customer, vendor } = await appInUse(database);
  const count = async () =>
    (await kysely.selectFrom('vendor_network').select('hash').execute()).length;
  const before = await count();
  await change(database, TESTS, async (inside) => {
    for (const network of ['unknown', '127.0.0.0/24', '0:0:0::/48']) {
      await noteVendorNetworks(inside, vendor.owner.personId, network);
    }
    await noteVendorNetworks(inside, customer.owner.personId, '192.0.2.0/24');
  });
  expect(await count()).toBe(before);
});

test('only keyed hashes are kept, one for each vendor and network, and go after 90 days', async () => {
  await kysely.deleteFrom('vendor_network').execute();
  const { vendor } = await appInUse(database);
  const note = (days: number) =>
    change(onDay(days), TESTS, async (inside) => {
      await noteVendorNetworks(inside, vendor.owner.personId, NETWORK);
    });
  await note(0);
  await Promise.all([note(1), note(1), note(1)]);
  const rows = await kysely.selectFrom('vendor_network').selectAll().execute();
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain('203');
  expect(await forgetNetworks(onDay(NETWORK_DAYS + 1))).toBe(0);
  expect(await forgetNetworks(onDay(NETWORK_DAYS + 1.01))).toBe(1);
  expect(await kysely.selectFrom('vendor_network').selectAll().execute()).toEqual([]);
});
