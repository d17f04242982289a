import { expect, test } from 'vitest';
import type { Actor, Person } from '#db/actor.ts';
import { type CertificateInput, issueCertificate } from '#db/certificates/issue.ts';
import { Invalid, NotFound } from '#db/errors.ts';
import { withdrawListing } from '#db/listings/retire.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { draftListing, liveListing } from '../../support/listings.ts';
import { enterVendor } from '../../support/people.ts';
import { acts } from '../audit/acts.ts';
import { atOnce, attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const nextYear = new Date('2027-06-15T12:00:00Z');
const vendor = () => enterVendor('vendor', database);

function issue(actor: Actor, listingId: string, given: Partial<CertificateInput> = {}) {
  const input: CertificateInput = {
    listingId,
    appVersion: '1.0',
    track: 'integration',
    level: 'standard',
    validUntil: nextYear,
    criteria: [
      { criterion: 'Asks for little', method: 'Compared', result: 'met', remarks: null },
      { criterion: 'Recovers', method: 'Rehearsed', result: 'not_checked', remarks: null },
    ],
    reason: 'All was met.',
    ...given,
  };
  return issueCertificate(actor, input, database);
}

async function app(): Promise<{ listingId: string; reviewer: Person; owner: Person }> {
  const { id, owner } = await vendor();
  return { ...(await liveListing({ id, owner }, database)), owner };
}

function certificatesOf(listingId: string) {
  return database.kysely
    .selectFrom('certificate')
    .select(['id', 'track', 'level', 'state', 'valid_from', 'valid_until', 'issued_by'])
    .where('listing_id', '=', listingId)
    .execute();
}

test('a certificate holds from now, with its lines of evidence in order', async () => {
  const { listingId, reviewer } = await app();
  const id = await issue(reviewer, listingId);
  expect(await certificatesOf(listingId)).toEqual([
    {
      id,
      track: 'integration',
      level: 'standard',
      state: 'issued',
      valid_from: NOON,
      valid_until: nextYear,
      issued_by: reviewer.personId,
    },
  ]);
  const lines = database.kysely.selectFrom('certificate_criterion').select(['criterion', 'result']);
  const inOrder = lines.where('certificate_id', '=', id).orderBy('position');
  expect(await inOrder.execute()).toEqual([
    { criterion: 'Asks for little', result: 'met' },
    { criterion: 'Recovers', result: 'not_checked' },
  ]);
  expect(await acts('certificate.issued', listingId, database)).toMatchObject([
    { acting_as: 'staff', person_id: reviewer.personId, reason: 'All was met.' },
  ]);
});

test('only a reviewer issues certificates', async () => {
  const seller = await vendor();
  const { listingId } = await liveListing(seller, database);
  const cast = await castAround(seller, database);
  expect(await attempts(cast, (actor) => issue(actor, listingId))).toEqual(
    everybody('Forbidden', { reviewer: 'done' }),
  );
});

test('a new one takes the place of the one in force for its track alone', async () => {
  const { listingId, reviewer } = await app();
  await issue(reviewer, listingId);
  await issue(reviewer, listingId, { track: 'security' });
  await issue(reviewer, listingId, { level: 'advanced' });
  const all = await certificatesOf(listingId);
  const told = all.map(({ track, level, state }) => `${track} ${level} ${state}`);
  expect(told.toSorted()).toEqual([
    'integration advanced issued',
    'integration standard superseded',
    'security standard issued',
  ]);
});

test('of ten issued at once for one track, one is in force', async () => {
  const { listingId, reviewer } = await app();
  const tries = Array.from({ length: 10 }, () => issue(reviewer, listingId));
  expect(await atOnce(tries)).toEqual({ done: 10 });
  const states = (await certificatesOf(listingId)).map((row) => row.state);
  expect(states.filter((state) => state === 'issued')).toHaveLength(1);
  expect(states).toHaveLength(10);
});

test.each<[string, Partial<CertificateInput>]>([
  ['an end that is now', { validUntil: NOON }],
  ['no criteria', { criteria: [] }],
  [
    'nothing that was checked',
    { criteria: [{ criterion: 'A', method: 'B', result: 'not_checked', remarks: null }] },
  ],
])('%s is refused, and the one in force stays', async (_, given) => {
  const { listingId, reviewer } = await app();
  await issue(reviewer, listingId);
  await expect(issue(reviewer, listingId, given)).rejects.toBeInstanceOf(Invalid);
  expect(await certificatesOf(listingId)).toMatchObject([{ state: 'issued' }]);
});

test('a draft or a withdrawn app gets no certificate', async () => {
  const { listingId: withdrawn, owner, reviewer } = await app();
  await withdrawListing(owner, { listingId: withdrawn, reason: 'The end.' }, database);
  const { listingId: draft } = await draftListing(await vendor(), database);
  for (const listingId of [draft, withdrawn]) {
    await expect(issue(reviewer, listingId)).rejects.toBeInstanceOf(NotFound);
  }
});

test.each<[string, Partial<CertificateInput>]>([
  ['no reason', { reason: '' }],
  [
    'remarks that are not there',
    { criteria: [{ criterion: 'A', method: 'B', result: 'met_with_remarks', remarks: null }] },
  ],
])('%s is invalid input, not an error of ours', async (_, given) => {
  const { listingId, reviewer } = await app();
  await expect(issue(reviewer, listingId, given)).rejects.toBeInstanceOf(Invalid);
});
