import { beforeAll, expect, test } from 'vitest';
import { type CertificateInput, issueCertificate } from '#db/certificates/issue.ts';
import { certificatePage } from '#db/certificates/page.ts';
import { readingOf } from '#db/connection.ts';
import { NotFound } from '#db/errors.ts';
import { newId } from '#db/identifier.ts';
import { announceRelease } from '#db/listings/releases.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { draftListing, liveListing } from '../../support/listings.ts';
import { enterVendor } from '../../support/people.ts';

const database = testDatabase();
const { kysely } = database;
const DAY = 24 * 60 * 60 * 1000;
const on = (days: number) => new Date(NOON.getTime() + days * DAY);
const clock = (days: number) => ({ kysely, now: () => on(days) });
const END = on(365);
const page = (id: string, at: Date) => certificatePage(readingOf(kysely), id, at);

let vendor: Awaited<ReturnType<typeof enterVendor>>;
let app: Awaited<ReturnType<typeof liveListing>>;

beforeAll(async () => {
  vendor = await enterVendor('vendor', database);
  app = await liveListing(vendor, database);
});

const EVIDENCE: CertificateInput['criteria'] = [
  { criterion: 'Asks for little', method: 'Compared', result: 'met', remarks: null },
  { criterion: 'Recovers', method: 'Rehearsed', result: 'not_checked', remarks: null },
  { criterion: 'Answers', method: 'Asked', result: 'met_with_remarks', remarks: 'Once late.' },
];

function issue(given: Partial<CertificateInput> = {}, days = 0): Promise<string> {
  const input: CertificateInput = {
    listingId: app.listingId,
    appVersion: '2.3',
    track: 'integration',
    level: 'standard',
    validUntil: new Date(END.getTime() + days * DAY),
    criteria: EVIDENCE,
    reason: 'Met.',
    ...given,
  };
  return issueCertificate(app.reviewer, input, clock(days));
}

async function freshApp() {
  app = await liveListing(vendor, database);
  return app;
}

test('the page tells what was checked, how, on what, by whom, and what was not', async () => {
  const { listingId, slug } = await freshApp();
  const id = await issue();
  expect(await page(id, NOON)).toEqual({
    id,
    level: 'standard',
    track: 'integration',
    appVersion: '2.3',
    standing: 'valid',
    reason: null,
    from: NOON,
    until: END,
    endsSoon: false,
    issuer: 'reviewer',
    app: { id: listingId, slug, name: 'Tidy Ledger', icon: null, availability: 'on_offer' },
    vendor: { slug: expect.stringMatching(/^vendor-/), name: 'vendor' },
    newerVersion: null,
    checked: [{ criterion: 'Asks for little', method: 'Compared', remarks: null }],
    checkedWithRemarks: [{ criterion: 'Answers', method: 'Asked', remarks: 'Once late.' }],
    notChecked: [{ criterion: 'Recovers', method: 'Rehearsed', remarks: null }],
    successor: null,
    history: [],
    changesAt: on(335),
  });
});

test('it lapses at the very instant of its end, and says so for a month before', async () => {
  await freshApp();
  const id = await issue();
  const told = async (at: Date) => {
    const { changesAt, endsSoon, standing } = await page(id, at);
    return { standing, endsSoon, changesAt };
  };
  const justBefore = (at: Date) => new Date(at.getTime() - 1);
  const calm = { standing: 'valid', endsSoon: false, changesAt: on(335) };
  const soon = { standing: 'valid', endsSoon: true, changesAt: END };
  expect(await told(justBefore(on(335)))).toEqual(calm);
  expect(await told(on(335))).toEqual(soon);
  expect(await told(justBefore(END))).toEqual(soon);
  expect(await told(END)).toEqual({ standing: 'lapsed', endsSoon: false, changesAt: null });
});

test.each(['suspended', 'revoked'] as const)(
  'one that is %s says why, and stays so',
  async (state) => {
    await freshApp();
    const id = await issue();
    const columns = { state, state_reason: 'It was caught spying.' };
    await kysely.updateTable('certificate').set(columns).where('id', '=', id).execute();
    for (const at of [NOON, on(350), on(400)]) {
      expect(await page(id, at)).toMatchObject({
        standing: state,
        reason: 'It was caught spying.',
        endsSoon: false,
        changesAt: null,
      });
    }
  },
);

test('one that was replaced names the newest of its track, and both know each other', async () => {
  await freshApp();
  const first = await issue({ level: 'basic' }, 0);
  const second = await issue({}, 10);
  const security = await issue({ track: 'security', validUntil: on(30) }, 15);
  const third = await issue({ level: 'advanced' }, 20);
  const at = on(25);
  const told = await page(first, at);
  expect(told).toMatchObject({ standing: 'superseded', successor: { id: third } });
  expect(told.history.map(({ id, standing }) => [id, standing])).toEqual([
    [third, 'valid'],
    [second, 'superseded'],
    [security, 'valid'],
  ]);
  // What ends next on this page is a certificate of the history.
  expect(told.changesAt).toEqual(on(30));
  const later = await page(third, on(30));
  expect(later).toMatchObject({ standing: 'valid', successor: null });
  expect(later.history.map(({ id, standing }) => [id, standing])).toEqual([
    [second, 'superseded'],
    [first, 'superseded'],
    [security, 'lapsed'],
  ]);
});

test('a version that came after the checked one is named, once it is out', async () => {
  const { listingId } = await freshApp();
  const release = (version: string, days: number) =>
    announceRelease(vendor.owner, { listingId, version, notes: '' }, clock(days));
  await release('2.2', -20);
  await release('2.3', -10);
  const id = await issue();
  expect((await page(id, on(1))).newerVersion).toBeNull();
  await release('2.5', 5);
  await release('2.4.1', 3);
  expect((await page(id, on(4))).newerVersion).toEqual({ version: '2.4.1', releasedAt: on(3) });
  expect((await page(id, on(6))).newerVersion).toEqual({ version: '2.5', releasedAt: on(5) });
});

test('a version released while the one before was being checked is newer too', async () => {
  const { listingId } = await freshApp();
  for (const [version, days] of [
    ['2.3', -10],
    ['2.4', -1],
  ] as const) {
    await announceRelease(vendor.owner, { listingId, version, notes: '' }, clock(days));
  }
  expect((await page(await issue(), NOON)).newerVersion?.version).toBe('2.4');
  const unannounced = await issue({ track: 'security', appVersion: '1.0' });
  expect((await page(unannounced, NOON)).newerVersion).toBeNull();
});

test.each([
  ['withdrawn', { state: 'withdrawn', state_reason: 'The end.' }],
  ['removed', { state: 'removed', state_reason: 'It spied.', removal_policy: 'acceptable-use' }],
] as const)('the certificate of an app that was %s says so', async (availability, columns) => {
  const { listingId } = await freshApp();
  const id = await issue();
  await kysely.updateTable('listing').set(columns).where('id', '=', listingId).execute();
  expect((await page(id, NOON)).app.availability).toBe(availability);
});

test.each([
  ['suspended', 'vendor_suspended'],
  ['left', 'vendor_left'],
] as const)('the certificate of an app whose vendor is %s says so', async (state, availability) => {
  await freshApp();
  const id = await issue();
  const ofVendor = kysely.updateTable('isv').where('organisation_id', '=', vendor.id);
  await ofVendor.set({ state }).execute();
  expect((await page(id, NOON)).app.availability).toBe(availability);
  await ofVendor.set({ state: 'active' }).execute();
});

test.each([
  ['of a certificate that is not there', newId(NOON)],
  ['that is none', 'nothing'],
  ['that is empty', ''],
  ['with a quote in it', "'; drop table certificate; --"],
])('an id %s is not found', async (_, id) => {
  await expect(page(id, NOON)).rejects.toBeInstanceOf(NotFound);
});

test('in capitals an id is another address, which is not found', async () => {
  await freshApp();
  const id = await issue();
  await expect(page(id.toUpperCase(), NOON)).rejects.toBeInstanceOf(NotFound);
});

test('a certificate of a listing that was never published is not found', async () => {
  const { listingId } = await draftListing(vendor, database);
  await freshApp();
  const id = await issue();
  await kysely
    .updateTable('certificate')
    .set({ listing_id: listingId })
    .where('id', '=', id)
    .execute();
  await expect(page(id, NOON)).rejects.toBeInstanceOf(NotFound);
});
