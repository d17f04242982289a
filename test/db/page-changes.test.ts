import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createIsv } from '#db/accounts/isvs.ts';
import type { Person } from '#db/actor.ts';
import { issueCertificate } from '#db/certificates/issue.ts';
import { saveDraft } from '#db/listings/draft.ts';
import { announceRelease } from '#db/listings/releases.ts';
import { withdrawListing } from '#db/listings/retire.ts';
import { followPageChanges } from '#db/page-changes.ts';
import { describePlatform } from '#db/platform/describe.ts';
import { NOON, testDatabase } from '../support/database.ts';
import { content, liveListing } from '../support/listings.ts';
import { enterStaff, enterVendor } from '../support/people.ts';
import { makeSearchable } from '../support/searchable.ts';

const database = testDatabase();
const { kysely } = database;
let told: string[] = [];
let states: string[] = [];
let following: { stop(): Promise<void> };
let vendor: { id: string; owner: Person };

beforeAll(async () => {
  vendor = await enterVendor('vendor', database);
  following = followPageChanges(database.url, {
    changed: (tags) => told.push(...tags),
    following: () => states.push('following'),
    lost: () => states.push('lost'),
  });
  await vi.waitFor(() => expect(states).toEqual(['following']));
});
afterAll(() => following.stop());

/** What is told of a change, once what comes after it has come too. */
async function toldOf(work: () => Promise<unknown>): Promise<Set<string>> {
  await flush();
  told = [];
  await work();
  await flush();
  return new Set(told.filter((tag) => tag !== 'end'));
}

/** Waits until all that was told so far has come. */
async function flush(): Promise<void> {
  told = told.filter((tag) => tag !== 'end');
  await sql`select pg_notify('page_change', 'end')`.execute(kysely);
  await vi.waitFor(() => expect(told).toContain('end'));
}

beforeEach(() => {
  told = [];
});

test('a change of an app names it, its vendor and what is about all apps', async () => {
  const app = await liveListing(vendor, database);
  const { listingId } = app;
  const own = new Set(['apps', `app:${listingId}`, `vendor:${vendor.id}`]);
  const release = { listingId, version: '2.0', notes: 'New.' };
  expect(await toldOf(() => announceRelease(vendor.owner, release, database))).toEqual(own);
  const certificate = {
    listingId,
    appVersion: '2.0',
    track: 'security',
    level: 'basic',
    validUntil: new Date(NOON.getTime() + 1000),
    criteria: [{ criterion: 'A', method: 'B', result: 'met', remarks: null }],
    reason: 'Met.',
  } as const;
  expect(await toldOf(() => issueCertificate(app.reviewer, certificate, database))).toEqual(own);
  const draft = { listingId, content: content({ name: 'Next' }) };
  expect(await toldOf(() => saveDraft(vendor.owner, draft, database))).toEqual(own);
  const end = { listingId, reason: 'The end.' };
  expect(await toldOf(() => withdrawListing(vendor.owner, end, database))).toEqual(own);
});

test('lists are told when what is searched has followed', async () => {
  const { listingId } = await liveListing(vendor, database);
  const tags = await toldOf(() => makeSearchable(database));
  for (const tag of ['apps', `app:${listingId}`, `vendor:${vendor.id}`])
    expect(tags).toContain(tag);
  const categories = [...tags].filter((tag) => tag.startsWith('category:'));
  expect(categories.toSorted()).toEqual([
    'category:business-operations',
    'category:finance-accounting',
  ]);
});

test('a new vendor, a changed name and a changed platform are told', async () => {
  const manager = await enterStaff('manager', 'program_manager', database);
  const isv = {
    name: 'New',
    slug: 'new',
    tier: 'registered',
    tagline: '',
    about: '',
    website: null,
    supportEmail: null,
    location: null,
    foundedYear: null,
    ownerId: vendor.owner.personId,
    reason: 'For a test.',
  } as const;
  let id = '';
  const entered = await toldOf(async () => {
    id = await createIsv(manager, isv, database);
  });
  expect(entered).toContain(`vendor:${id}`);
  const renamed = () =>
    kysely.updateTable('organisation').set({ name: 'Newer' }).where('id', '=', id).execute();
  expect(await toldOf(renamed)).toContain(`vendor:${id}`);
  const described = { name: 'Corvane', promise: 'Apps.', supportEmail: null, reason: 'Named.' };
  expect(await toldOf(() => describePlatform(manager, described, database))).toEqual(
    new Set(['everything']),
  );
});

test('more than eighty at once are told as everything', async () => {
  await Promise.all(Array.from({ length: 81 }, () => liveListing(vendor, database)));
  const rows = kysely.updateTable('listing').set({ state_reason: 'x' });
  expect(await toldOf(() => rows.where('vendor_id', '=', vendor.id).execute())).toEqual(
    new Set(['everything']),
  );
});

test('a broken connection is said, and made again', async () => {
  states = [];
  await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database()
      and (query = 'listen page_change' or query = 'select 1')
  `.execute(kysely);
  await vi.waitFor(() => expect(states).toEqual(['lost', 'following']), { timeout: 5_000 });
  await toldOf(() => sql`select pg_notify('page_change', 'apps')`.execute(kysely));
});
