import { ServiceFailed } from '../embedded/failed.ts';
import { step } from '../embedded/progress.ts';
import { withDatabase } from '../embedded/use-database.ts';
import { filesFolder, readEnvironment, WrongSetting } from '../environment.ts';
import { untilStopped } from '../stopping.ts';
import { backUp } from './backup.ts';

const stop = untilStopped();

/** `npm run backup -- FILE`: one consistent picture of the marketplace in one file. */
async function main(): Promise<void> {
  const [file] = process.argv.slice(2);
  if (!file) throw new WrongSetting('Say into which file: npm run backup -- FILE');
  const environment = readEnvironment(process.env);
  const { bytes, manifest } = await withDatabase(environment, 'guest', (databaseUrl) =>
    backUp(databaseUrl, { file, files: filesFolder(environment), at: new Date(), stop }, step),
  );
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0).toLocaleString('en');
  const files = manifest.files.length.toLocaleString('en');
  console.log(`  ${file}: ${rows} rows and ${files} files in ${(bytes / 1e6).toFixed(1)} MB.`);
  console.log('  It holds personal data: keep it where only you can read it.');
}

try {
  await main();
} catch (error) {
  const isForOperator = error instanceof WrongSetting || error instanceof ServiceFailed;
  if (!isForOperator && !stop.aborted) throw error;
  console.error(isForOperator ? error.message : 'Stopped; no backup was written.');
  process.exitCode = 1;
}
// The channel to the program that started this one would keep it alive.
process.exit();
