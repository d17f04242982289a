import { openDatabase } from '#db/connection.ts';
import { importFile } from '#db/listings/import-file.ts';

/** An import in a process of its own, to be killed: DATABASE_URL, the catalogue, the report file. */
const [databaseUrl, file, reportFile] = process.argv.slice(2);
if (!databaseUrl || !file || !reportFile) throw new Error('Say the database and both files.');

const kysely = openDatabase(databaseUrl, { max: 2 });
await importFile(
  file,
  { reportFile, progress: () => process.send?.('batch') },
  { kysely, now: () => new Date('2026-06-15T12:00:00Z') },
);
await kysely.destroy();
process.disconnect?.();
