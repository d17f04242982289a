import { stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { openDatabase } from '#db/connection.ts';
import { ServiceFailed } from '#db/embedded/failed.ts';
import { step } from '#db/embedded/progress.ts';
import { type Environment, readEnvironment, WrongSetting } from '#db/environment.ts';
import { type ImportReport, importFile } from '#db/listings/import-file.ts';
import { migrate } from '#db/migrate.ts';
import { requireDatabase } from '#db/reachable.ts';
import { lastMark, marksUpTo } from '#db/search/changes.ts';
import { untilStopped } from '#db/stopping.ts';
import type { Tables } from '#db/tables.ts';
import { openSearchIndex } from './client.ts';
import { runIndexer } from './run.ts';
import { openServices, type Services } from './services.ts';

/** How often it looks whether everything can be found yet, in milliseconds. */
const LOOK = 200;
/** Rounds of indexing that may fail before it gives up; each waits longer than the one before. */
const FAILURES = 4;

/** `npm run import -- FILE`: loads a catalogue and returns when every row can be found. */
async function main(): Promise<void> {
  const stop = untilStopped();
  const [file] = process.argv.slice(2);
  if (!file) throw new WrongSetting('Say which file: npm run import -- FILE.jsonl');
  await requireFile(file);
  const environment = readEnvironment(process.env);
  if (environment.databaseUrl) await requireDatabase(environment.databaseUrl);
  const services = await step('Services', () =>
    openServices(environment, 'guest', (line) => console.log(`  ${line}`)),
  );
  const kysely = openDatabase(services.databaseUrl, { max: 4 });
  try {
    await migrate(kysely);
    const report = await load(file, environment, kysely, stop);
    print(report);
    await makeSearchable(services, kysely, stop);
    if (stop.aborted) throw new WrongSetting('Stopped before the end; run it again to go on.');
  } finally {
    await kysely.destroy();
    await services.end();
  }
}

async function requireFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (!found) throw new WrongSetting(`There is no file ${file}.`);
  if (!found.isFile()) throw new WrongSetting(`${file} is not a file.`);
}

async function load(
  file: string,
  environment: Environment,
  kysely: Kysely<Tables>,
  stop: AbortSignal,
): Promise<ImportReport> {
  const { size } = await stat(file);
  const stamp = new Date().toISOString().replace(/[:.]/g, '-');
  const name = `${path.parse(file).name}-${stamp}.bad-lines.jsonl`;
  const reportFile = path.join(environment.dataDirectory, 'imports', name);
  return step('Importing', (report) =>
    importFile(
      file,
      { reportFile, progress: ({ bytes }) => report(Math.min(1, bytes / size)), stop },
      { kysely, now: () => new Date() },
    ),
  );
}

/** Runs an indexer of its own beside that of the shop, if there is one: only one of them works. */
async function makeSearchable(
  services: Services,
  kysely: Kysely<Tables>,
  asked: AbortSignal,
): Promise<void> {
  const { databaseUrl, meilisearch } = services;
  if (!meilisearch) return;
  await step('Indexing', async (report) => {
    const last = await lastMark(kysely);
    const first = await marksUpTo(kysely, last);
    const done = new AbortController();
    const stop = AbortSignal.any([asked, done.signal]);
    const index = openSearchIndex(meilisearch);
    if (!(await index.isHealthy())) throw new WrongSetting(notFindable(meilisearch.url));
    let failures = 0;
    const log = {
      info: () => undefined,
      warn() {
        failures += 1;
      },
    };
    const indexing = runIndexer({ databaseUrl, kysely, index, log, stop });
    try {
      for (let left = first; left > 0 && !stop.aborted; left = await marksUpTo(kysely, last)) {
        if (failures === FAILURES) throw new WrongSetting(notFindable(meilisearch.url));
        report(1 - left / first);
        await sleep(LOOK);
      }
    } finally {
      done.abort();
      await indexing;
    }
  });
}

function notFindable(url: string): string {
  return `Every row is in, but ${url} does not index them now; the indexer does when it answers.`;
}

function print(report: ImportReport): void {
  const { read, created, updated, unchanged, bad, ignored, reportFile } = report;
  const numbers = [read, created, updated, unchanged, bad].map((one) => one.toLocaleString('en'));
  const [lines, added, changed, same, wrong] = numbers;
  console.log(
    `  ${lines} lines: ${added} new, ${changed} changed, ${same} as before, ${wrong} bad`,
  );
  if (reportFile) console.log(`  The bad lines with their reasons are in ${reportFile}`);
  if (ignored.size === 0) return;
  const fields = [...ignored].map(([name, count]) => `${name} (${count.toLocaleString('en')})`);
  console.log(`  Fields that are not used: ${fields.join(', ')}`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof WrongSetting) && !(error instanceof ServiceFailed)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
// The channel to the program that started this one would keep it alive.
process.exit();
