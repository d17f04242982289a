import { expect, test } from 'vitest';
import { type Actor, system } from '#db/actor.ts';
import { Invalid } from '#db/errors.ts';
import { IMPORT_BATCH, importListings } from '#db/listings/import.ts';
import type { ImportLine } from '#db/listings/import-line.ts';
import { withdrawListing } from '#db/listings/retire.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { liveListing } from '../../support/listings.ts';
import { enterVendor } from '../../support/people.ts';
import { acts, countActs } from '../audit/acts.ts';
import { atOnce, attempts, castAround, everybody } from '../cast.ts';
import { importLine } from './import-lines.ts';

const database = testDatabase();
const { kysely } = database;

function load(lines: readonly ImportLine[], actor: Actor = system('import')) {
  return importListings(actor, { lines, source: 'catalogue.jsonl' }, database);
}

/** What is kept of an app, with all its versions. */
async function kept(slug: string) {
  const listing = await kysely
    .selectFrom('listing as l')
    .innerJoin('isv as i', 'i.organisation_id', 'l.vendor_id')
    .innerJoin('organisation as o', 'o.id', 'l.vendor_id')
    .select(['l.id', 'l.state', 'l.imported', 'l.published_at', 'o.name as vendor', 'i.slug'])
    .select(['i.claimed_at', 'i.website', 'i.tier'])
    .where('l.slug', '=', slug)
    .executeTakeFirstOrThrow();
  const versions = await kysely
    .selectFrom('listing_version')
    .select(['number', 'state', 'name', 'tagline', 'tags', 'description_html'])
    .where('listing_id', '=', listing.id)
    .orderBy('number')
    .execute();
  return { ...listing, versions };
}

async function claim(vendor: string): Promise<void> {
  await kysely.updateTable('isv').set({ claimed_at: NOON }).where('slug', '=', vendor).execute();
}

test('an imported app is live at once, without a plan, its vendor unclaimed', async () => {
  const line = importLine({ slug: 'fresh', tags: ['a', 'b'] });
  expect(await load([line])).toEqual({ created: 1, updated: 0, unchanged: 0, refused: [] });
  expect(await kept('fresh')).toMatchObject({
    state: 'live',
    imported: true,
    published_at: NOON,
    vendor: line.vendor.name,
    claimed_at: null,
    tier: 'registered',
    versions: [{ number: 1, state: 'live', tags: ['a', 'b'], description_html: '<p>Text.</p>' }],
  });
  expect(await kysely.selectFrom('plan').select('id').execute()).toEqual([]);
});

test('one audit row tells of a whole batch', async () => {
  const before = await countActs(database);
  await load([importLine(), importLine(), importLine()]);
  expect(await countActs(database)).toBe(before + 1);
  const rows = await acts('listings.imported', null, database);
  expect(rows).toContainEqual(
    expect.objectContaining({
      acting_as: 'system',
      job: 'import',
      details: { source: 'catalogue.jsonl', created: 3, updated: 0, unchanged: 0, refused: 0 },
    }),
  );
});

test('only the platform imports', async () => {
  const cast = await castAround(await enterVendor('vendor', database), database);
  expect(await attempts(cast, (actor) => load([importLine()], actor))).toEqual(
    everybody('Forbidden', { platform: 'done' }),
  );
});

test('the same lines again change nothing', async () => {
  const lines = [importLine({ slug: 'again', aliases: ['x'], homepage: 'https://again.example' })];
  await load(lines);
  const before = await kept('again');
  expect(await load(lines)).toEqual({ created: 0, updated: 0, unchanged: 1, refused: [] });
  expect(await kept('again')).toEqual(before);
});

test.each<[string, Partial<ImportLine>]>([
  ['name', { name: 'Changed' }],
  ['tagline', { tagline: 'Changed' }],
  ['description', { description: 'Changed' }],
  ['category', { category: 'marketing' }],
  ['tags', { tags: ['changed'] }],
  ['aliases', { aliases: ['changed'] }],
  ['homepage', { homepage: 'https://changed.example' }],
  ['license', { license: 'MIT' }],
])('a changed %s makes the next version', async (field, given) => {
  const line = importLine({ slug: `changed-${field}` });
  await load([line]);
  expect(await load([{ ...line, ...given }])).toMatchObject({ created: 0, updated: 1 });
  const { versions } = await kept(line.slug);
  expect(versions.map(({ number, state }) => `${number} ${state}`)).toEqual([
    '1 superseded',
    '2 live',
  ]);
});

test('of two lines with one slug the later counts', async () => {
  const lines = ['First', 'Second'].map((name) => importLine({ slug: 'twice', name }));
  expect(await load(lines)).toMatchObject({ created: 1, updated: 0 });
  expect(await kept('twice')).toMatchObject({ versions: [{ number: 1, name: 'Second' }] });
});

test('an app that its vendor manages is refused and stays, the others come in', async () => {
  const managed = await liveListing(await enterVendor('vendor', database), database);
  const claimed = importLine({ slug: 'claimed', vendor: { name: 'Claimed Ltd', website: null } });
  await load([claimed]);
  await claim('claimed-ltd');
  const other = importLine();
  const result = await load([
    importLine({ slug: managed.slug, name: 'Taken over' }),
    { ...claimed, name: 'Taken over' },
    other,
  ]);
  expect(result).toEqual({
    created: 1,
    updated: 0,
    unchanged: 0,
    refused: [
      { slug: managed.slug, reason: `The app ${managed.slug} is managed by its vendor.` },
      { slug: 'claimed', reason: 'The app claimed is managed by its vendor.' },
    ],
  });
  expect((await kept(managed.slug)).versions).toMatchObject([{ name: 'Tidy Ledger' }]);
  expect((await kept('claimed')).versions).toMatchObject([{ number: 1, name: claimed.name }]);
  expect((await kept(other.slug)).state).toBe('live');
});

test('an address that still leads to another app is refused, the others come in', async () => {
  await load([importLine({ slug: 'moved-away' })]);
  const { id: listing_id } = await kept('moved-away');
  await kysely.insertInto('listing_former_slug').values({ slug: 'old', listing_id }).execute();
  const result = await load([importLine({ slug: 'old' }), importLine()]);
  expect(result).toMatchObject({ created: 1, refused: [{ slug: 'old' }] });
});

test('what was withdrawn or removed does not come back by an import', async () => {
  const line = importLine({ slug: 'withdrawn' });
  await load([line]);
  const gone = { state: 'withdrawn', state_reason: 'The end.' } as const;
  await kysely.updateTable('listing').set(gone).where('slug', '=', 'withdrawn').execute();
  await load([{ ...line, name: 'Back again' }]);
  expect(await kept('withdrawn')).toMatchObject({ state: 'withdrawn' });
});

test('a batch is whole or not there at all', async () => {
  const good = importLine({ slug: 'first-of-a-bad-batch' });
  const bad = importLine({ category: 'gardening' });
  const before = await countActs(database);
  await expect(load([good, bad])).rejects.toBeInstanceOf(Invalid);
  expect(await countActs(database)).toBe(before);
  await expect(kept(good.slug)).rejects.toThrow();
});

test('a batch has 500 lines at most', async () => {
  const lines = Array.from({ length: IMPORT_BATCH + 1 }, () => importLine());
  await expect(load(lines)).rejects.toBeInstanceOf(Invalid);
  expect(await load(lines.slice(1))).toMatchObject({ created: IMPORT_BATCH });
});

test('importers that run at once make no doubles', async () => {
  const vendor = { name: 'Shared GmbH', website: null };
  const lines = Array.from({ length: 60 }, () => importLine({ vendor }));
  const orders = [lines, lines.toReversed(), lines, lines.toReversed()];
  expect(await atOnce(orders.map((order) => load(order)))).toEqual({ done: 4 });
  const slugs = lines.map((line) => line.slug);
  const listings = kysely.selectFrom('listing').select('id').where('slug', 'in', slugs);
  const versions = kysely.selectFrom('listing_version').select('id');
  expect(await listings.execute()).toHaveLength(60);
  expect(await versions.where('listing_id', 'in', listings).execute()).toHaveLength(60);
  const vendors = kysely.selectFrom('isv').select('slug').where('import_key', '=', 'shared gmbh');
  expect(await vendors.execute()).toEqual([{ slug: 'shared-gmbh' }]);
});

test('the vendor itself can manage what it claimed', async () => {
  const seller = await enterVendor('vendor', database);
  const line = importLine({ slug: 'handed-over' });
  await load([line]);
  const { id: listingId } = await kept('handed-over');
  const owned = { vendor_id: seller.id };
  await kysely.updateTable('listing').set(owned).where('id', '=', listingId).execute();
  await withdrawListing(seller.owner, { listingId, reason: 'Moved.' }, database);
  expect(await load([{ ...line, name: 'Back again' }])).toMatchObject({ updated: 0 });
});
