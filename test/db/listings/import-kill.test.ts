import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { IMPORT_BATCH } from '#db/listings/import.ts';
import { testDatabase } from '../../support/database.ts';
import { fileLine } from './import-lines.ts';

const LINES = 4000;
/** Batches after which an import is killed; the moment within the next one is random. */
const KILLS = [0, 1, 3, 6];
const LONGEST_BATCH = 250;

const database = testDatabase();
let folder: string;
let catalogue: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'vitrine-import-'));
  catalogue = path.join(folder, 'catalogue.jsonl');
  const vendor = (index: number) => `Vendor ${index % 700}`;
  const lines = Array.from({ length: LINES }, (_, index) => fileLine({ vendor: vendor(index) }));
  await writeFile(catalogue, lines.join('\n'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function startImport(): ChildProcess {
  const url = new URL(database.url);
  url.searchParams.set('application_name', 'import-child');
  const program = new URL('../../support/import-child.ts', import.meta.url);
  const report = path.join(folder, 'bad-lines.jsonl');
  return fork(program, [url.href, catalogue, report], { stdio: 'inherit' });
}

/** Lets so many batches end and a random part of the next, then kills. */
async function killAfter(batches: number, moment: number): Promise<void> {
  const child = startImport();
  for (let done = 0; done < batches; done += 1) await once(child, 'message');
  if (batches === 0) await sleep(LONGEST_BATCH);
  await sleep(moment);
  child.kill('SIGKILL');
  await once(child, 'exit');
  await untilForgotten();
}

/** Postgres notices soon that the client is gone, and undoes what it was at. */
async function untilForgotten(): Promise<void> {
  const query = sql`select from pg_stat_activity where application_name = 'import-child'`;
  while ((await query.execute(database.kysely)).rows.length > 0) await sleep(20);
}

async function state() {
  const { rows } = await sql<Record<'listings' | 'versions' | 'ratings' | 'told' | 'idle', number>>`
    select
      (select count(*) from listing) as listings,
      (select count(*) from listing_version where state = 'live' and number = 1) as versions,
      (select count(*) from listing_rating) as ratings,
      (select coalesce(sum((details->>'created')::int), 0) from audit_event) as told,
      (select count(*) from isv i where not exists (
        select from listing l where l.vendor_id = i.organisation_id)) as idle
  `.execute(database.kysely);
  const [row] = rows;
  if (!row) throw new Error('Counts have a row.');
  return row;
}

test('an import that is killed again and again leaves nothing half and ends complete', async () => {
  const moments = KILLS.map(() => Math.floor(Math.random() * LONGEST_BATCH));
  console.log(`killed after ${KILLS.join(', ')} batches and ${moments.join(', ')} ms`);
  for (const [index, batches] of KILLS.entries()) {
    await killAfter(batches, moments[index] ?? 0);
    const { idle, listings, ratings, told, versions } = await state();
    expect(listings % IMPORT_BATCH).toBe(0);
    expect(listings).toBeGreaterThanOrEqual(Math.min(LINES, batches * IMPORT_BATCH));
    expect({ versions, ratings, told, idle }).toEqual({
      versions: listings,
      ratings: listings,
      told: listings,
      idle: 0,
    });
  }
  const [code] = await once(startImport(), 'exit');
  expect(code).toBe(0);
  expect(await state()).toEqual({
    listings: LINES,
    versions: LINES,
    ratings: LINES,
    told: LINES,
    idle: 0,
  });
});
