import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { announceLapses } from '#db/certificates/lapses.ts';
import { readingOf } from '#db/connection.ts';
import { openJobs } from '#db/jobs.ts';
import { migrate, migrateInside, migrationsAreCurrent } from '#db/migrate.ts';
import { countRows } from '#db/search/rows.ts';
import { runIndexer } from '#search-indexer/run.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { liveListing } from '../../support/listings.ts';
import { enterVendor } from '../../support/people.ts';
import { allRows, backupScene, furnishShop, putFiles, withKysely } from './scenes.ts';

const database = testDatabase();
const { backUpOf, newDatabase, place, restoreInto } = backupScene();
let backup: Awaited<ReturnType<typeof backUpOf>>;
let before: Record<string, string[]>;
let restored: string;

beforeAll(async () => {
  await furnishShop(database);
  await putFiles(await place('files'));
  backup = await backUpOf(database.url, 'files');
  before = await allRows(database.url);
  restored = await newDatabase();
  await restoreInto(restored, backup.file, 'restored-files');
});

test('every row of every table is as it was', async () => {
  const empty = Object.entries(before).filter(([, rows]) => rows.length === 0);
  expect(empty).toEqual([]);
  expect(await allRows(restored)).toEqual(before);
  expect(backup.manifest.tables.map(({ name, rows }) => [name, rows]).toSorted()).toEqual(
    Object.entries(before).map(([name, rows]) => [name, rows.length]),
  );
});

test('every file is as it was, without what was only half written', async () => {
  const keys = ['demo/an-app/empty.png', 'demo/an-app/icon.svg', 'large.bin'];
  expect(backup.manifest.files.map((file) => file.key).toSorted()).toEqual(keys);
  const folders = [await place('files'), await place('restored-files')];
  for (const key of keys) {
    const [was, is] = await Promise.all(folders.map((folder) => readFile(path.join(folder, key))));
    expect(is).toEqual(was);
  }
  await expect(stat(await place('restored-files/half.png.77.part'))).rejects.toThrow('ENOENT');
});

test('only its owner can read a backup, and it is as large as it says', async () => {
  const { mode, size } = await stat(backup.file);
  expect({ mode: mode & 0o777, size }).toEqual({ mode: 0o600, size: backup.bytes });
});

test('once the indexer has run everything on offer can be found', async () => {
  await withKysely(restored, async (kysely) => {
    const stop = new AbortController();
    const log = { info: () => undefined, warn: () => undefined };
    const options = { databaseUrl: restored, kysely, index: null, log, stop: stop.signal };
    await new Promise<void>((resolve) => {
      void runIndexer({ ...options, onWorking: resolve });
    });
    expect(await countRows(readingOf(kysely))).toBe(4);
    stop.abort();
  });
});

test('a restored database works on: rules, counters and new numbers', async () => {
  await withKysely(restored, async (kysely) => {
    const clock = { kysely, now: () => NOON };
    expect(await migrationsAreCurrent(kysely)).toBe(true);
    await liveListing(await enterVendor('vendor', clock), clock);
    const { rows } = await sql<{ id: number }>`
      insert into index_request (kind, asked_at) values ('rebuild', ${NOON}) returning id
    `.execute(kysely);
    expect(rows).toEqual([{ id: 3 }]);
    await expect(sql`update audit_event set verb = ''`.execute(kysely)).rejects.toThrow();
    await expect(
      sql`update listing_version set name = '' where state = 'live'`.execute(kysely),
    ).rejects.toThrow('A submitted version does not change');
    await sql`update review set state = 'held'`.execute(kysely);
    const counted = await sql`select from listing_rating where review_count > 0`.execute(kysely);
    expect(counted.rows).toEqual([]);
  });
});

test('a shop that was started once and holds nothing yet is empty', async () => {
  const url = await newDatabase('migrated');
  await withKysely(url, async (kysely) => {
    await announceLapses({ kysely, now: () => NOON });
    const jobs = await openJobs(url, () => undefined);
    await jobs.stop(1_000);
  });
  await restoreInto(url, backup.file);
  expect(await allRows(url)).toEqual(before);
});

test('a database without a row of anybody’s is backed up and restored too', async () => {
  const url = await newDatabase('migrated');
  const { file, manifest } = await backUpOf(url);
  expect(manifest.files).toEqual([]);
  const target = await newDatabase();
  await restoreInto(target, file);
  expect(await allRows(target)).toEqual(await allRows(url));
});

test('a backup of an older schema is restored with it and brought up to date', async () => {
  const older = await newDatabase();
  const last = '2026-11-22-1010-start-categories';
  const id = '019ecb27-2200-7000-8000-000000000001';
  await withKysely(older, async (kysely) => {
    await kysely.transaction().execute((trx) => migrateInside(trx, { last }));
    await sql`
      with company as (
        insert into organisation (id, kind, name, created_at) values (${id}, 'isv', 'A', ${NOON})
      ), vendor as (
        insert into isv (organisation_id, slug, state, tier) values (${id}, 'a', 'active', 'premier')
      )
      insert into listing (id, vendor_id, slug, state, state_changed_at, created_at)
      values (${id}, ${id}, 'a', 'unpublished', ${NOON}, ${NOON})
    `.execute(kysely);
  });
  const { file, manifest } = await backUpOf(older);
  expect(manifest.migrations.at(-1)).toBe(last);
  const url = await newDatabase('migrated');
  await restoreInto(url, file);
  await withKysely(url, async (kysely) => {
    expect(await migrate(kysely)).toBe(0);
    const listings = await kysely.selectFrom('listing').select(['id', 'slug']).execute();
    expect(listings).toEqual([{ id, slug: 'a' }]);
    // A later migration marks every listing there is: it ran after the rows were there.
    const marks = await kysely.selectFrom('search_change').select('listing_id').execute();
    expect(marks).toEqual([{ listing_id: id }]);
  });
});
