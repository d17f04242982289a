import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Kysely, sql } from 'kysely';
import { afterAll, inject } from 'vitest';
import { backUp, type Stage } from '#db/backup/backup.ts';
import { restore } from '#db/backup/restore.ts';
import { issueCertificate } from '#db/certificates/issue.ts';
import type { Database } from '#db/change.ts';
import { openDatabase } from '#db/connection.ts';
import { announceRelease } from '#db/listings/releases.ts';
import { deprecateListing } from '#db/listings/retire.ts';
import { addComponent } from '#db/platform/components.ts';
import { describePlatform } from '#db/platform/describe.ts';
import { fileReport } from '#db/reports/file.ts';
import { recordSearches } from '#db/search/queries.ts';
import { NO_FILTERS } from '#db/search/question.ts';
import { askIndexer, finishRequest } from '#db/search/requests.ts';
import { arrangeShelf } from '#db/shelves/arrange.ts';
import type { Tables } from '#db/tables.ts';
import { NOON } from '../../support/database.ts';
import { draftListing, liveListing } from '../../support/listings.ts';
import { enterStaff, enterVendor } from '../../support/people.ts';
import { withDatabase } from '../../support/postgres-setup.ts';
import { full } from '../listings/full-content.ts';
import { furnishAccount } from './account-scene.ts';
import { discuss } from './review-scene.ts';

/** Signs that COPY has a meaning of its own for, and others that are often hurt. */
export const AWKWARD = '\\N\ttab\nline\r\n\\. \\\\ "quoted" {braces} – ünï 🪁 \u2028 end';

/** Work without its announcements. */
export const quietly: Stage = (_, work) => work(() => undefined);

/** Databases and a folder for one test file; call it at the top of the file. */
export function backupScene() {
  const server = inject('templateUrl');
  const made: string[] = [];
  let folder: Promise<string> | null = null;
  afterAll(async () => {
    for (const name of made) await on(server, sql`drop database ${sql.ref(name)} with (force)`);
    if (folder) await rm(await folder, { recursive: true, force: true });
  });
  const place = async (name: string) => {
    folder ??= mkdtemp(path.join(os.tmpdir(), 'vitrine-test-backup-'));
    return path.join(await folder, name);
  };
  /** The address of a new database: without any table, or with those of the migrations. */
  const newDatabase = async (as: 'fresh' | 'migrated' = 'fresh') => {
    const name = `test_${randomUUID().replaceAll('-', '')}`;
    const template = as === 'fresh' ? 'template1' : new URL(server).pathname.slice(1);
    await on(server, sql`create database ${sql.ref(name)} template ${sql.ref(template)}`);
    made.push(name);
    return withDatabase(server, name);
  };
  /** Backs up into a new file. */
  const backUpOf = async (url: string, files = 'no-files') => {
    const file = await place(`${randomUUID()}.backup`);
    const input = { file, files: await place(files), at: NOON, stop: new AbortController().signal };
    return { file, ...(await backUp(url, input, quietly)) };
  };
  /** Restores a file; the files go into a folder that nothing else uses. */
  const restoreInto = async (url: string, file: string, files = `files-${randomUUID()}`) => {
    const input = { file, files: await place(files), stop: new AbortController().signal };
    return restore(url, input, quietly);
  };
  return { place, newDatabase, backUpOf, restoreInto };
}

async function on(server: string, statement: ReturnType<typeof sql>): Promise<void> {
  await withKysely(withDatabase(server, 'vitrine'), (admin) => statement.execute(admin));
}

/** Works with a database and leaves no connection to it. */
export async function withKysely<Result>(
  url: string,
  work: (kysely: Kysely<Tables>) => Promise<Result>,
): Promise<Result> {
  const kysely = openDatabase(url, { max: 4 });
  return work(kysely).finally(() => kysely.destroy());
}

/** What follows from the rest and is not in a backup. */
const DERIVED = [
  ...['facet_count', 'indexing_failure', 'lapse_announcement'],
  ...['search_change', 'searchable_app'],
];
/** What lets people in for a while. */
const PASSING = [
  ...['limit_salt', 'mail', 'one_time_token', 'rate_limit'],
  ...['session', 'spent_challenge', 'vendor_network'],
];
const LEFT_OUT = [
  ...DERIVED,
  ...PASSING,
  'listing_trend',
  'kysely_migration',
  'kysely_migration_lock',
];

/** Every row of every table that a backup keeps, as text. */
export function allRows(url: string): Promise<Record<string, string[]>> {
  return withKysely(url, async (kysely) => {
    const tables = await kysely.introspection.getTables();
    const kept = tables.filter(
      (table) => table.schema === 'public' && !LEFT_OUT.includes(table.name),
    );
    const all: Record<string, string[]> = {};
    for (const { name } of kept) {
      const { rows } = await sql<{ row: string }>`
        select t::text as row from ${sql.table(name)} t order by t::text collate "C"
      `.execute(kysely);
      all[name] = rows.map((row) => row.row);
    }
    return all;
  });
}

/** Files of a store, one of them still being written. */
export async function putFiles(folder: string): Promise<void> {
  await mkdir(path.join(folder, 'demo/an-app'), { recursive: true });
  await writeFile(path.join(folder, 'demo/an-app/icon.svg'), '<svg/>');
  await writeFile(path.join(folder, 'demo/an-app/empty.png'), '');
  await writeFile(path.join(folder, 'large.bin'), Buffer.alloc(300_000, 'abc'));
  await writeFile(path.join(folder, 'half.png.77.part'), 'ha');
}

/** A small marketplace with a row in every table that a mutation fills. */
export async function furnishShop(database: Database): Promise<void> {
  const { kysely } = database;
  const vendor = await enterVendor('vendor', database);
  const manager = await enterStaff('manager', 'program_manager', database);
  const words = { promise: 'Apps.', supportEmail: null, reason: 'Set up.' };
  await describePlatform(manager, { name: 'Corvane', ...words }, database);
  const part = { slug: 'records', name: 'Records', description: AWKWARD, reason: 'Released.' };
  await addComponent(manager, part, database);
  const app = await liveListing(vendor, database, { ...full, description: AWKWARD });
  const others = [1, 2, 3].map(() => liveListing(vendor, database));
  const [old, ...live] = (await Promise.all(others)).map((other) => other.listingId);
  await draftListing(vendor, database, full);
  const { listingId } = app;
  const retired = { listingId: old ?? '', successorId: listingId, reason: 'Old.' };
  await deprecateListing(vendor.owner, retired, database);
  await announceRelease(vendor.owner, { listingId, version: '1.0', notes: AWKWARD }, database);
  await certify(app, database);
  await discuss({ listingId, vendor }, AWKWARD, database);
  const apps = [listingId, ...live].map((id) => ({ listingId: id, reason: 'Fits.' }));
  const shelf = { slug: 'a', title: 'A', reason: 'They fit.', position: 1, apps };
  const shown = { shownFrom: NOON, shownUntil: null };
  await arrangeShelf(manager, { shelf: { ...shelf, ...shown }, reason: 'Asked for.' }, database);
  const report = { app: null, address: 'Home', reason: 'spam', details: AWKWARD, email: null };
  await fileReport(vendor.owner, report, database);
  const request = await askIndexer(kysely, 'rebuild', NOON);
  await finishRequest(kysely, request, { report: { apps: 4 } }, NOON);
  await askIndexer(kysely, 'reconcile', NOON);
  await searchOnce(kysely);
  await furnishAccount(app.slug, database);
  // No mutation fills these yet.
  const former = { slug: 'former', listing_id: listingId };
  await kysely.insertInto('listing_former_slug').values(former).execute();
  await sql`
    with draft as (select id from listing_version where state = 'draft')
    insert into listing_version_category (version_id, category_id)
    select draft.id, category.id from draft, category limit 1
  `.execute(kysely);
}

async function certify(app: Awaited<ReturnType<typeof liveListing>>, database: Database) {
  const certificate = {
    listingId: app.listingId,
    appVersion: '1.0',
    track: 'integration',
    level: 'basic',
    validUntil: new Date('2027-01-01'),
    criteria: [{ criterion: 'A', method: 'B', result: 'met_with_remarks', remarks: AWKWARD }],
    reason: 'Met.',
  } as const;
  await issueCertificate(app.reviewer, certificate, database);
}

function searchOnce(kysely: Kysely<Tables>): Promise<void> {
  const filters = { ...NO_FILTERS, category: ['marketing'], rating: 4 };
  const asked = { askedAt: NOON, words: 'help', sort: 'relevance', hits: 2 } as const;
  return recordSearches(kysely, [{ ...asked, filters, engine: 'postgres' }]);
}
