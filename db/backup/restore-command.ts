import { ServiceFailed } from '../embedded/failed.ts';
import { step } from '../embedded/progress.ts';
import { withDatabase } from '../embedded/use-database.ts';
import { filesFolder, readEnvironment, WrongSetting } from '../environment.ts';
import { untilStopped } from '../stopping.ts';
import { restore } from './restore.ts';

const stop = untilStopped();

/** `npm run restore -- FILE`: fills an empty database and the file store from a backup. */
async function main(): Promise<void> {
  const [file] = process.argv.slice(2);
  if (!file) throw new WrongSetting('Say from which file: npm run restore -- FILE');
  const environment = readEnvironment(process.env);
  const { files, madeAt, tables } = await withDatabase(environment, 'shop', (databaseUrl) =>
    restore(databaseUrl, { file, files: filesFolder(environment), stop }, step),
  );
  const rows = tables.reduce((sum, table) => sum + table.rows, 0).toLocaleString('en');
  const pictures = files.length.toLocaleString('en');
  console.log(`  Equal to the backup of ${madeAt}: ${rows} rows and ${pictures} files.`);
  console.log('  The search is filled at the next start.');
}

try {
  await main();
} catch (error) {
  const isForOperator = error instanceof WrongSetting || error instanceof ServiceFailed;
  if (!isForOperator && !stop.aborted) throw error;
  console.error(isForOperator ? error.message : 'Stopped; nothing was restored.');
  process.exitCode = 1;
}
// The channel to the program that started this one would keep it alive.
process.exit();
