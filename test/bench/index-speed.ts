import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { openDatabase, readingOf } from '#db/connection.ts';
import { freePort } from '#db/embedded/port.ts';
import { readEnvironment } from '#db/environment.ts';
import { searchableApps } from '#db/search/documents.ts';
import type { Tables } from '#db/tables.ts';
import { openSearchIndex, type SearchIndex } from '#search-indexer/client.ts';
import { documentOf } from '#search-indexer/document.ts';
import { DOCUMENTS_A_TASK } from '#search-indexer/keep.ts';
import { openServices } from '#search-indexer/services.ts';

const root = path.resolve(import.meta.dirname, '../..');
const CHANGES = 40;
/** How often it is looked whether a change can be found, in milliseconds. */
const LOOK = 5;
/** A change that cannot be found after this will never be, in milliseconds. */
const LATEST = 60_000;
/** Patience with one answer of Meilisearch, in milliseconds. */
const PATIENCE = 10_000;
/** Imports, each followed by sending the same documents straight to Meilisearch. */
const ROUNDS = 3;

type Place = { kysely: Kysely<Tables>; index: SearchIndex };

/**
 * Prints how long a published change takes until Meilisearch finds it.
 * @param folder data of a shop that runs, with its indexer
 */
export async function freshness(folder: string, port: number): Promise<void> {
  await withServices(folder, port, 'guest', async ({ index, kysely }) => {
    const vendors = await kysely
      .selectFrom('listing')
      .innerJoin('organisation', 'organisation.id', 'listing.vendor_id')
      .innerJoin('searchable_app', 'searchable_app.listing_id', 'listing.id')
      .select((select) => select.fn.min<string>('organisation.name').as('name'))
      .select('organisation.id')
      .groupBy('organisation.id')
      .having((having) => having.fn.countAll(), '=', 1)
      .orderBy('organisation.id')
      .limit(CHANGES)
      .execute();
    const times: number[] = [];
    for (const { id, name } of vendors) {
      times.push(await untilFound(id, { index, kysely }));
      await renameVendor(kysely, id, name);
    }
    const count = (await kysely.selectFrom('searchable_app').select('listing_id').execute()).length;
    const shown = [0.5, 0.95].map((share) => at(times, share).toFixed(0));
    console.log(
      `a change is found among ${count} apps after: median ${shown[0]} ms, p95 ${shown[1]} ms`,
    );
  });
}

/** Renames a vendor, and waits until its app is found by the new name; milliseconds. */
async function untilFound(id: string, { index, kysely }: Pick<Place, 'index' | 'kysely'>) {
  const name = `Fresh${randomUUID().replaceAll('-', '')}`;
  const started = performance.now();
  await renameVendor(kysely, id, name);
  const isFound = async () => {
    const [answer] = await index.ask([{ q: name, limit: 1 }], PATIENCE);
    return answer?.total === 1;
  };
  while (!(await isFound())) {
    if (performance.now() - started > LATEST) throw new Error('A change cannot be found.');
    await sleep(LOOK);
  }
  return performance.now() - started;
}

async function renameVendor(kysely: Kysely<Tables>, id: string, name: string): Promise<void> {
  await kysely.updateTable('organisation').set({ name }).where('id', '=', id).execute();
}

/**
 * Prints how fast a catalogue is imported until everything can be found, and what share that is of
 * sending ready documents straight to Meilisearch. Both take turns, each time in an empty place.
 * @param file the catalogue
 */
export async function importRate(file: string): Promise<void> {
  const imported: number[] = [];
  const straight: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'vitrine-bench-import-'));
    const port = await freePort(null);
    try {
      await withServices(folder, port, 'shop', async ({ index, kysely }) => {
        const started = performance.now();
        await importFile(file, folder, port);
        const between = performance.now();
        const apps = await searchableApps(readingOf(kysely), null, new Date());
        const seconds = await sendStraight(index, apps.map(documentOf));
        imported.push(apps.length / ((between - started) / 1000));
        straight.push(apps.length / seconds);
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  const [one, other] = [at(imported, 0.5), at(straight, 0.5)];
  console.log(
    `import until everything can be found: ${one.toFixed(0)} rows/s, ` +
      `${(one / other).toFixed(2)} of sending ready documents (${other.toFixed(0)}/s)`,
  );
}

/** Fills an index that nobody asks; seconds. */
async function sendStraight(
  index: SearchIndex,
  documents: readonly ReturnType<typeof documentOf>[],
): Promise<number> {
  const next = await index.beginNext();
  const started = performance.now();
  for (let start = 0; start < documents.length; start += DOCUMENTS_A_TASK) {
    await next.put(documents.slice(start, start + DOCUMENTS_A_TASK));
  }
  return (performance.now() - started) / 1000;
}

/** Loads a catalogue as `npm run import` does, and returns when every row can be found. */
export async function importFile(file: string, folder: string, port: number): Promise<void> {
  const child = spawn(process.execPath, ['search-indexer/import-catalogue.ts', file], {
    cwd: root,
    env: { ...process.env, DATA_DIR: folder, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${file} could not be imported.`);
}

/** Works with the services of a data folder; does nothing where there is no Meilisearch. */
async function withServices(
  folder: string,
  port: number,
  as: 'shop' | 'guest',
  work: (place: Place) => Promise<void>,
): Promise<void> {
  const environment = readEnvironment({ ...process.env, DATA_DIR: folder, PORT: String(port) });
  const services = await openServices(environment, as, () => undefined);
  const kysely = openDatabase(services.databaseUrl, { max: 2 });
  try {
    const { meilisearch } = services;
    if (!meilisearch) return console.log('There is no Meilisearch here to measure.');
    await work({ kysely, index: openSearchIndex(meilisearch) });
  } finally {
    await kysely.destroy();
    await services.end();
  }
}

function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
