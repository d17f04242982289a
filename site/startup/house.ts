import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { appSecretOf } from '#db/app-secret.ts';
import { openDatabase, readingOf } from '#db/connection.ts';
import { step } from '#db/embedded/progress.ts';
import { type Environment, filesFolder } from '#db/environment.ts';
import { migrate, migrationsAreCurrent } from '#db/migrate.ts';
import { requireDatabase } from '#db/reachable.ts';
import { isFilled } from '#db/search/rows.ts';
import { openDemoAccounts } from '#db/seed/accounts.ts';
import { closeDemoAccounts } from '#db/seed/close-accounts.ts';
import { demoState, loadDemo } from '#db/seed/load.ts';
import type { Tables } from '#db/tables.ts';
import { drawDemo, mediaOf } from '../demo/pictures.ts';
import { type FileStore, folderStore } from '../storage/files.ts';

/** The store of uploaded and drawn files. */
export function fileStoreOf(environment: Environment): FileStore {
  return folderStore(filesFolder(environment));
}

/** The part of the data folder where fonts are unpacked for drawing. */
export function fontFolderOf(environment: Environment): string {
  return path.join(environment.dataDirectory, 'fonts');
}

/**
 * Opens the database with the schema of this code and, in a demo, its catalogue; without one, the
 * people of an earlier demo are closed.
 * @throws WrongSetting when a given database does not answer
 */
export async function furnish(
  databaseUrl: string,
  environment: Environment,
): Promise<Kysely<Tables>> {
  if (environment.databaseUrl) await requireDatabase(environment.databaseUrl);
  const kysely = openDatabase(databaseUrl);
  await step('Database schema', () => migrate(kysely));
  if (!environment.demo) {
    await leaveDemo(kysely);
    return kysely;
  }
  const files = fileStoreOf(environment);
  await step('Drawing the demo pictures', (report) => drawDemo(files, report));
  const state = await demoState(kysely);
  if (state === 'other data') {
    console.log('  This database holds other data: the demo catalogue is left out (see DEMO).');
  }
  if (state === 'empty') {
    await step('Loading the demo catalogue', (report) =>
      loadDemo(kysely, { at: new Date(), mediaOf, report }),
    );
  }
  if (state !== 'other data') {
    const appSecret = appSecretOf(environment);
    await openDemoAccounts(kysely, { appSecret, at: new Date() });
  }
  return kysely;
}

/**
 * Opens the database for one web process among several, which neither migrates nor loads anything.
 * @throws WrongSetting when it does not answer
 */
export async function enterHouse(
  databaseUrl: string,
  { demo }: Environment,
): Promise<Kysely<Tables>> {
  if (demo) return openDatabase(databaseUrl);
  await requireDatabase(databaseUrl);
  const kysely = openDatabase(databaseUrl);
  // With any other schema the process answers that it is not ready.
  if (await migrationsAreCurrent(kysely)) await leaveDemo(kysely);
  return kysely;
}

/** The same data without the demo: its people, whose passwords were printed, are nobody's way in. */
async function leaveDemo(kysely: Kysely<Tables>): Promise<void> {
  if ((await demoState(kysely)) === 'loaded') await closeDemoAccounts(kysely);
}

/** An indexer takes less than a second to begin; without one the shop opens all the same. */
const FILLED_WITHIN = 10_000;
const LOOK = 50;

/** Waits until lists show what is on offer, so that nobody sees a new shop empty. */
export async function untilFilled(kysely: Kysely<Tables>, stop: AbortSignal): Promise<void> {
  const deadline = performance.now() + FILLED_WITHIN;
  while (!stop.aborted && performance.now() < deadline) {
    if (await isFilled(readingOf(kysely), new Date())) return;
    await sleep(LOOK);
  }
}
