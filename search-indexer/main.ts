import pino from 'pino';
import { openDatabase } from '#db/connection.ts';
import { readEnvironment } from '#db/environment.ts';
import { untilStopped } from '#db/stopping.ts';
import { openSearchIndex } from './client.ts';
import { runIndexer } from './run.ts';

/**
 * The program that keeps what is searched equal to the database. Needs DATABASE_URL; without
 * MEILI_URL it keeps what Postgres searches.
 */
const environment = readEnvironment(process.env);
const { databaseUrl, meilisearch } = environment;
const log = pino({ name: 'search-indexer', level: environment.logLevel });
const stop = untilStopped();

if (!databaseUrl) {
  log.fatal('The indexer needs DATABASE_URL.');
  process.exit(1);
}
const kysely = openDatabase(databaseUrl, { max: 4 });
await runIndexer({
  databaseUrl,
  kysely,
  index: meilisearch && openSearchIndex(meilisearch),
  log,
  stop,
  onWorking: () => process.send?.('ready'),
});
// A task that is waited for holds no connection; one that is in use ends with the process.
process.exit(0);
