import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Kysely } from 'kysely';
import { openDatabase } from '#db/connection.ts';
import { ServiceFailed } from '#db/embedded/failed.ts';
import { step } from '#db/embedded/progress.ts';
import { type Environment, readEnvironment, WrongSetting } from '#db/environment.ts';
import { type ImportReport, importFile } from '#db/listings/import-file.ts';
import { migrate } from '#db/migrate.ts';
import { requireDatabase } from '#db/reachable.ts';
import { lastMark, marksUpTo } from '#db/search/changes.ts';
import { refreshWords } from '#db/search/rows.ts';
import { untilStopped } from '#db/stopping.ts';
import type { Tables } from '#db/tables.ts';
import { besideAnIndexer, type Wait } from './beside-an-indexer.ts';
import { openServices } from './services.ts';

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
  const kysely = openDatabase(services.databaseUrl, { max: 6 });
  try {
    await migrate(kysely);
    await besideAnIndexer(services, kysely, stop, async (wait) => {
      print(await load(file, environment, kysely, stop));
      await untilSearchable(kysely, wait);
    });
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

/** Waits until both engines have what was imported. */
async function untilSearchable(kysely: Kysely<Tables>, wait: Wait): Promise<void> {
  await step('Indexing', async (report) => {
    const last = await lastMark(kysely);
    const first = await marksUpTo(kysely, last);
    await wait(async () => {
      const left = await marksUpTo(kysely, last);
      if (first > 0) report(1 - left / first);
      return left === 0;
    });
    // Mistyped words are found by the list of words, which an indexer brings up to date later.
    await refreshWords(kysely);
  });
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
