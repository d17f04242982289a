import { expect, test } from 'vitest';
import { issueCertificate } from '#db/certificates/issue.ts';
import { levelHeld, standingOf } from '#db/certificates/standing.ts';
import type { Level, Track } from '#db/certificates/table.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { liveListing } from '../../support/listings.ts';
import { enterVendor } from '../../support/people.ts';

const database = testDatabase();
const end = new Date('2027-06-15T12:00:00.000Z');
const before = new Date(end.getTime() - 1);
const after = new Date(end.getTime() + 1);

test('a certificate lapses at the very instant of its end', () => {
  const issued = { state: 'issued', valid_until: end } as const;
  expect(standingOf(issued, before)).toBe('valid');
  expect(standingOf(issued, end)).toBe('lapsed');
  expect(standingOf(issued, after)).toBe('lapsed');
});

test.each(['suspended', 'revoked', 'superseded'] as const)(
  'one that is %s stays so before and after its end',
  (state) => {
    expect(standingOf({ state, valid_until: end }, before)).toBe(state);
    expect(standingOf({ state, valid_until: end }, after)).toBe(state);
  },
);

async function held(listingId: string, at: Date): Promise<Level | null> {
  const row = await database.kysely
    .selectFrom('listing as l')
    .select(levelHeld('l.id', at).as('level'))
    .where('l.id', '=', listingId)
    .executeTakeFirstOrThrow();
  return row.level;
}

test('the level held is the highest of what is valid at a time', async () => {
  const { listingId, reviewer } = await liveListing(
    await enterVendor('vendor', database),
    database,
  );
  const issue = (track: Track, level: Level, validUntil: Date) =>
    issueCertificate(
      reviewer,
      {
        listingId,
        appVersion: '1.0',
        track,
        level,
        validUntil,
        criteria: [{ criterion: 'A', method: 'B', result: 'met', remarks: null }],
        reason: 'Met.',
      },
      database,
    );
  await issue('integration', 'advanced', end);
  await issue('security', 'basic', new Date('2028-01-01T00:00:00Z'));
  expect(await held(listingId, new Date(NOON.getTime() - 1))).toBeNull();
  expect(await held(listingId, NOON)).toBe('advanced');
  expect(await held(listingId, before)).toBe('advanced');
  expect(await held(listingId, end)).toBe('basic');
  expect(await held(listingId, new Date('2028-01-01T00:00:00Z'))).toBeNull();
  await database.kysely
    .updateTable('certificate')
    .set({ state: 'suspended', state_reason: 'Under review.' })
    .where('listing_id', '=', listingId)
    .execute();
  expect(await held(listingId, NOON)).toBeNull();
});
