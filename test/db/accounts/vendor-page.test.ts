import { expect, test } from 'vitest';
import { vendorPage } from '#db/accounts/vendor-page.ts';
import { system } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { grantEntitlement } from '#db/entitlements/grant.ts';
import { NotFound } from '#db/errors.ts';
import { importListings } from '#db/listings/import.ts';
import { withdrawListing } from '#db/listings/retire.ts';
import { HITS_ON_A_PAGE } from '#db/search/question.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { draftListing, liveListing } from '../../support/listings.ts';
import { enterCustomer, enterVendor } from '../../support/people.ts';
import { appears } from '../../support/reviews.ts';
import { makeSearchable } from '../../support/searchable.ts';
import { importLine } from '../listings/import-lines.ts';

const database = testDatabase();
const { kysely } = database;
const page = (slug: string, number = 1) =>
  vendorPage(readingOf(kysely), { slug, page: number, at: NOON });

async function slugOf(vendorId: string): Promise<string> {
  const isv = kysely.selectFrom('isv').select('slug').where('organisation_id', '=', vendorId);
  return (await isv.executeTakeFirstOrThrow()).slug;
}

test('a vendor without apps has a page that says so', async () => {
  const { id } = await enterVendor('vendor', database);
  expect(await page(await slugOf(id))).toEqual({
    id,
    slug: await slugOf(id),
    name: 'vendor',
    tagline: '',
    about: '',
    tier: 'registered',
    website: null,
    supportEmail: null,
    location: null,
    foundedYear: null,
    claimed: true,
    rating: { average: null, count: 0 },
    appCount: 0,
    apps: [],
    page: 1,
    pages: 1,
    lapse: null,
  });
});

test('its rating is over the reviews of all its apps on offer', async () => {
  const vendor = await enterVendor('vendor', database);
  const apps = [await liveListing(vendor, database), await liveListing(vendor, database)];
  const gone = await liveListing(vendor, database);
  await draftListing(vendor, database);
  for (const { listingId } of [...apps, ...apps, gone]) {
    const customer = await enterCustomer('customer', database);
    const use = { kind: 'free', mode: 'live', until: null } as const;
    const grant = { organisationId: customer.id, listingId, ...use };
    await grantEntitlement(system('tests'), grant, database);
    const rating = listingId === gone.listingId ? 1 : 4;
    await appears(customer.owner, { listingId, rating }, database);
  }
  const reason = 'The end.';
  await makeSearchable(database);
  await withdrawListing(vendor.owner, { listingId: gone.listingId, reason }, database);
  expect(await page(await slugOf(vendor.id))).toMatchObject({
    rating: { average: 4, count: 4 },
    appCount: 2,
    apps: [{}, {}],
  });
});

test('the apps of an unclaimed vendor come in pages', async () => {
  const vendor = { name: 'Large Ltd', website: 'https://large.example' };
  const lines = Array.from({ length: HITS_ON_A_PAGE + 2 }, () => importLine({ vendor }));
  await importListings(system('import'), { lines, source: 'tests' }, database);
  await makeSearchable(database);
  expect(await page('large-ltd')).toMatchObject({
    claimed: false,
    website: 'https://large.example',
    appCount: HITS_ON_A_PAGE + 2,
    pages: 2,
  });
  expect((await page('large-ltd', 2)).apps).toHaveLength(2);
  await expect(page('large-ltd', 3)).rejects.toBeInstanceOf(NotFound);
});

test('an unknown or suspended vendor has no page', async () => {
  const { id } = await enterVendor('vendor', database);
  const slug = await slugOf(id);
  const suspended = kysely.updateTable('isv').set({ state: 'suspended' });
  await suspended.where('organisation_id', '=', id).execute();
  for (const gone of [slug, 'nobody']) await expect(page(gone)).rejects.toBeInstanceOf(NotFound);
});
