import { expect, test } from 'vitest';
import { system } from '#db/actor.ts';
import { adoptionOf } from '#db/entitlements/adoption.ts';
import { grantEntitlement } from '#db/entitlements/grant.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { liveListing } from '../../support/listings.ts';
import { enterCustomer, enterVendor } from '../../support/people.ts';

const database = testDatabase();
const DAY = 24 * 60 * 60 * 1000;
const day = (days: number) => new Date(NOON.getTime() + days * DAY);

test('adoption at a time is the number of organisations with live use then', async () => {
  const { listingId } = await liveListing(await enterVendor('vendor', database), database);
  const grant = async (
    use: { from: number; until: number | null; mode?: 'sandbox' },
    to?: string,
  ) =>
    grantEntitlement(
      system('tests'),
      {
        organisationId: to ?? (await enterCustomer('customer', database)).id,
        listingId,
        kind: 'subscription',
        mode: use.mode ?? 'live',
        until: use.until === null ? null : day(use.until),
      },
      { kysely: database.kysely, now: () => day(use.from) },
    );
  const twice = (await enterCustomer('twice', database)).id;
  await grant({ from: 0, until: null });
  await grant({ from: 0, until: null, mode: 'sandbox' });
  await grant({ from: 0, until: 10 }, twice);
  await grant({ from: 10, until: 20 }, twice);
  await grant({ from: 5, until: 15 });

  const adoption = async (days: number) => {
    const listing = database.kysely.selectFrom('listing as l').where('l.id', '=', listingId);
    const row = await listing.select(adoptionOf('l.id', day(days)).as('adoption')).execute();
    return row[0]?.adoption;
  };
  const days = [-1, 0, 5, 9.9, 10, 15, 20];
  expect(await Promise.all(days.map(adoption))).toEqual([0, 2, 3, 3, 3, 2, 1]);
});
