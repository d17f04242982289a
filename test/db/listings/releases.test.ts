import { expect, test } from 'vitest';
import type { Actor } from '#db/actor.ts';
import { Invalid } from '#db/errors.ts';
import { announceRelease } from '#db/listings/releases.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { liveListing } from '../../support/listings.ts';
import { enterVendor } from '../../support/people.ts';
import { acts } from '../audit/acts.ts';
import { atOnce, attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();

async function listing() {
  const vendor = await enterVendor('vendor', database);
  const { listingId } = await liveListing(vendor, database);
  const announce = (version: string, actor: Actor = vendor.owner) =>
    announceRelease(actor, { listingId, version, notes: 'Faster.' }, database);
  return { vendor, listingId, announce };
}

test('a release is told with its time, on record', async () => {
  const { announce, listingId, vendor } = await listing();
  await announce(' 2.0 ');
  const rows = await database.kysely
    .selectFrom('app_release')
    .select(['version', 'released_at', 'notes'])
    .where('listing_id', '=', listingId)
    .execute();
  expect(rows).toEqual([{ version: '2.0', released_at: NOON, notes: 'Faster.' }]);
  expect(await acts('release.announced', listingId, database)).toMatchObject([
    { acting_as: 'member', person_id: vendor.owner.personId, details: { version: '2.0' } },
  ]);
});

test('all who write for the vendor announce; others do not see the listing', async () => {
  const { announce, vendor } = await listing();
  const cast = await castAround(vendor, database);
  let version = 0;
  const outcomes = await attempts(cast, (actor) => {
    version += 1;
    return announce(`1.${version}`, actor);
  });
  expect(outcomes).toEqual(
    everybody('NotFound', {
      viewer: 'Forbidden',
      reviewer: 'Forbidden',
      marketer: 'done',
      developer: 'done',
      owner: 'done',
    }),
  );
});

test('a version is announced once', async () => {
  const { announce, listingId } = await listing();
  const tries = Array.from({ length: 6 }, () => announce('3.0'));
  expect(await atOnce(tries)).toEqual({ done: 1, Conflict: 5 });
  expect(await acts('release.announced', listingId, database)).toHaveLength(1);
});

test.each(['', '  ', 'x'.repeat(41)])('%o is not a version', async (version) => {
  const { announce } = await listing();
  await expect(announce(version)).rejects.toBeInstanceOf(Invalid);
});
