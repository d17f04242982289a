import { type Kysely, sql, type Transaction } from 'kysely';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { createPerson } from '#db/accounts/persons.ts';
import { system } from '#db/actor.ts';
import { issueCertificate } from '#db/certificates/issue.ts';
import { grantEntitlement } from '#db/entitlements/grant.ts';
import { newId } from '#db/identifier.ts';
import { saveDraft } from '#db/listings/draft.ts';
import { announceRelease } from '#db/listings/releases.ts';
import { addComponent } from '#db/platform/components.ts';
import { countMarks, forgetMarks, readMarks } from '#db/search/changes.ts';
import type { Tables } from '#db/tables.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { content, draftListing, liveListing } from '../../support/listings.ts';
import { enterCustomer, enterStaff, enterVendor } from '../../support/people.ts';
import { appears } from '../../support/reviews.ts';

const database = testDatabase();
const { kysely } = database;
const NOBODY = '00000000-0000-7000-8000-000000000000';
/** The listing that changes, and everything that hangs on it. */
const ids = { listing: '', version: '', draft: '', vendor: '', category: '', component: '' };

beforeAll(async () => {
  const manager = await enterStaff('manager', 'program_manager', database);
  const part = { slug: 'records', name: 'Records', description: 'Customers.', reason: 'Released.' };
  ids.component = await addComponent(manager, part, database);
  const vendor = await enterVendor('vendor', database);
  const rich = {
    integrations: [{ component: 'records', direction: 'both', purpose: 'To know' }],
    compliance: [{ standard: 'gdpr', verifier: 'A', verifiedOn: '2026-01-01' }],
    media: [{ kind: 'icon', storageKey: 'i', width: 1, height: 1, alt: '', tint: null }],
  } as const;
  const { listingId, reviewer } = await liveListing(vendor, database, rich);
  // One beside it, of another vendor and category, which must never be marked with it.
  await liveListing(await enterVendor('other', database), database, { category: 'healthcare' });
  const customer = await enterCustomer('customer', database);
  const use = { listingId, kind: 'free', mode: 'live', until: null } as const;
  await grantEntitlement(system('tests'), { organisationId: customer.id, ...use }, database);
  await appears(customer.owner, { listingId, rating: 4 }, database);
  await announceRelease(vendor.owner, { listingId, version: '1.0', notes: '' }, database);
  await issueCertificate(
    reviewer,
    {
      listingId,
      appVersion: '1.0',
      track: 'integration',
      level: 'basic',
      validUntil: new Date('2027-01-01T00:00:00Z'),
      criteria: [{ criterion: 'A', method: 'B', result: 'met', remarks: null }],
      reason: 'Met.',
    },
    database,
  );
  // What hangs on a version can change only while it is a draft.
  ids.draft = await saveDraft(vendor.owner, { listingId, content: content(rich) }, database);
  const live = await kysely
    .selectFrom('listing_version')
    .select(['id', 'primary_category_id'])
    .where('listing_id', '=', listingId)
    .where('state', '=', 'live')
    .executeTakeFirstOrThrow();
  ids.listing = listingId;
  ids.vendor = vendor.id;
  ids.version = live.id;
  ids.category = live.primary_category_id ?? '';
  await kysely
    .insertInto('listing_version_category')
    .values({ version_id: ids.draft, category_id: ids.category })
    .execute();
});

beforeEach(async () => {
  await forgetMarks(kysely, (await readMarks(kysely, 10_000)).ids);
});

async function marked(trx: Kysely<Tables>): Promise<string[]> {
  return (await readMarks(trx, 1000)).listingIds;
}

type Statement = ReturnType<typeof sql>;

const statements: [string, () => Statement][] = [
  ['listing', () => sql`update listing set state_changed_at = ${NOON} where id = ${ids.listing}`],
  [
    'listing_version',
    () => sql`update listing_version set live_at = ${NOON} where id = ${ids.version}`,
  ],
  [
    'listing_rating',
    () => sql`update listing_rating set stars_1 = 7 where listing_id = ${ids.listing}`,
  ],
  ['review', () => sql`update review set rating = 1 where listing_id = ${ids.listing}`],
  [
    'review (gone)',
    () => sql`with gone as (
      delete from review_revision where review_id in (
        select id from review where listing_id = ${ids.listing})
    ) delete from review where listing_id = ${ids.listing}`,
  ],
  [
    'certificate',
    () => sql`
      update certificate set state = 'revoked', state_reason = 'x' where listing_id = ${ids.listing}`,
  ],
  [
    'entitlement',
    () => sql`update entitlement set valid_until = 'infinity' where listing_id = ${ids.listing}`,
  ],
  ['app_release', () => sql`delete from app_release where listing_id = ${ids.listing}`],
  ['plan', () => sql`update plan set name = 'x' where version_id = ${ids.draft}`],
  ['plan (gone)', () => sql`delete from plan where version_id = ${ids.draft}`],
  ['listing_media', () => sql`update listing_media set alt = 'x' where version_id = ${ids.draft}`],
  [
    'listing_integration',
    () => sql`update listing_integration set purpose = 'x' where version_id = ${ids.draft}`,
  ],
  [
    'compliance_claim',
    () => sql`update compliance_claim set verifier = 'x' where version_id = ${ids.draft}`,
  ],
  [
    'listing_version_category',
    () => sql`delete from listing_version_category where version_id = ${ids.draft}`,
  ],
  ['isv', () => sql`update isv set tier = 'premier' where organisation_id = ${ids.vendor}`],
  ['organisation', () => sql`update organisation set name = 'x' where id = ${ids.vendor}`],
  ['category', () => sql`update category set name = 'x' where id = ${ids.category}`],
  [
    'platform_component',
    () => sql`update platform_component set name = 'x' where id = ${ids.component}`,
  ],
];

/** What a transaction marks, which is then undone. */
async function marksOf(work: (trx: Transaction<Tables>) => Promise<unknown>): Promise<string[]> {
  let seen: string[] = [];
  const undone = new Error('undone');
  await kysely
    .transaction()
    .execute(async (trx) => {
      await work(trx);
      seen = await marked(trx);
      throw undone;
    })
    .catch((error: unknown) => {
      if (error !== undone) throw error;
    });
  return seen;
}

test.each(statements)('a change of %s marks its listing in the same transaction', async (_, of) => {
  expect(await marksOf((trx) => of().execute(trx))).toEqual([ids.listing]);
  expect(await marked(kysely)).toEqual([]);
});

test('every table that a trigger watches is tried here', async () => {
  const { rows } = await sql<{ name: string }>`
    select distinct tgrelid::regclass::text as name from pg_trigger
    where tgfoid = 'mark_search_change'::regproc
  `.execute(kysely);
  const tried = new Set(statements.map(([name]) => name.split(' ')[0]));
  for (const { name } of rows) expect(tried).toContain(name);
});

test('a group’s name stands in every listing of its categories', async () => {
  const marks = await marksOf((trx) =>
    sql`update category set name = 'x' where slug = 'business-operations'`.execute(trx),
  );
  expect(marks).toEqual([ids.listing]);
});

test('what changes no listing marks none', async () => {
  const marks = await marksOf(async (trx) => {
    await createPerson(
      system('tests'),
      { email: 'nobody@tests.example', name: 'Nobody' },
      { kysely: trx, now: database.now },
    );
    await sql`update entitlement set mode = 'sandbox' where listing_id = ${NOBODY}`.execute(trx);
    await sql`update listing set imported = true where id = ${NOBODY}`.execute(trx);
  });
  expect(marks).toEqual([]);
});

test('a new listing is marked from its first draft on', async () => {
  const { listingId } = await draftListing(await enterVendor('vendor', database), database);
  expect(await marked(kysely)).toEqual([listingId]);
});

test('marks are read oldest first, each listing once, and stay until they are forgotten', async () => {
  const others = (await kysely.selectFrom('listing').select('id').execute()).map((row) => row.id);
  for (const id of [...others, ...others]) {
    await kysely.insertInto('search_change').values({ listing_id: id }).execute();
  }
  const all = await readMarks(kysely, 1000);
  expect(all.listingIds).toEqual(others);
  expect(all.ids).toEqual(all.ids.toSorted((a, b) => a - b));
  expect((await readMarks(kysely, 1)).listingIds).toEqual(others.slice(0, 1));
  expect(await readMarks(kysely, 1000)).toEqual(all);
});

test('forgetting leaves what came since, also of the same listing', async () => {
  const mark = () =>
    kysely.insertInto('search_change').values({ listing_id: ids.listing }).execute();
  await mark();
  const { ids: read } = await readMarks(kysely, 1000);
  await mark();
  await forgetMarks(kysely, read);
  expect(await marked(kysely)).toEqual([ids.listing]);
  expect(await countMarks(kysely)).toBe(1);
});

test('a mark written before but committed after those that were read is not lost', async () => {
  const mark = (trx: Kysely<Tables>) =>
    trx.insertInto('search_change').values({ listing_id: ids.listing }).execute();
  const read = await kysely.transaction().execute(async (slow) => {
    await mark(slow);
    await mark(kysely);
    return readMarks(kysely, 1000);
  });
  expect(read.ids).toHaveLength(1);
  await forgetMarks(kysely, read.ids);
  expect(await countMarks(kysely)).toBe(1);
});

test('marks need no listing that is still there', async () => {
  const id = newId(NOON);
  await kysely.insertInto('search_change').values({ listing_id: id }).execute();
  expect(await marked(kysely)).toEqual([id]);
});
