import { expect, test } from 'vitest';
import { system } from '#db/actor.ts';
import { issueCertificate } from '#db/certificates/issue.ts';
import { announceLapses } from '#db/certificates/lapses.ts';
import { grantEntitlement } from '#db/entitlements/grant.ts';
import { countMarks, forgetMarks, readMarks } from '#db/search/changes.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { liveListing } from '../../support/listings.ts';
import { enterCustomer, enterVendor } from '../../support/people.ts';

const database = testDatabase();
const HOUR = 60 * 60 * 1000;
const end = new Date(NOON.getTime() + 30 * 24 * HOUR);
const hoursAfterEnd = (hours: number) => ({
  kysely: database.kysely,
  now: () => new Date(end.getTime() + hours * HOUR),
});

async function forgetAll(): Promise<void> {
  const { ids } = await readMarks(database.kysely, 1000);
  await forgetMarks(database.kysely, ids);
}

test('what ended since the last look is marked, at the very instant and not before', async () => {
  const vendor = await enterVendor('vendor', database);
  const certified = await liveListing(vendor, database);
  const used = await liveListing(vendor, database);
  const customer = await enterCustomer('customer', database);
  await issueCertificate(
    certified.reviewer,
    {
      listingId: certified.listingId,
      appVersion: '1.0',
      track: 'integration',
      level: 'basic',
      validUntil: end,
      criteria: [{ criterion: 'A', method: 'B', result: 'met', remarks: null }],
      reason: 'Met.',
    },
    database,
  );
  await grantEntitlement(
    system('tests'),
    {
      organisationId: customer.id,
      listingId: used.listingId,
      kind: 'trial',
      mode: 'live',
      until: end,
    },
    database,
  );
  await forgetAll();
  expect(await announceLapses(hoursAfterEnd(-1))).toBe(0);
  expect(await announceLapses(hoursAfterEnd(0))).toBe(2);
  const { listingIds } = await readMarks(database.kysely, 10);
  expect(listingIds.toSorted()).toEqual([certified.listingId, used.listingId].toSorted());
  await forgetAll();
  expect(await announceLapses(hoursAfterEnd(1))).toBe(0);
  expect(await countMarks(database.kysely)).toBe(0);
});

test('what ended during a long outage is told after it, once', async () => {
  const { listingId } = await liveListing(await enterVendor('vendor', database), database);
  const { id: organisationId } = await enterCustomer('customer', database);
  const later = new Date(end.getTime() + 5 * HOUR);
  const use = { listingId, kind: 'subscription', mode: 'live', until: later } as const;
  await grantEntitlement(system('tests'), { organisationId, ...use }, database);
  const tries = [1, 2, 3].map(() => announceLapses(hoursAfterEnd(1000)));
  expect((await Promise.all(tries)).toSorted()).toEqual([0, 0, 1]);
});
