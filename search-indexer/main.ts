import pino from 'pino';
import { openDatabase } from '#db/connection.ts';
import { readEnvironment } from '#db/environment.ts';
import { untilStopped } from '#db/stopping.ts';
import { openSearchIndex } from './client.ts';
import { runIndexer } from './run.ts';

/** The program that keeps Meilisearch equal to the database. Needs DATABASE_URL and MEILI_URL. */
const environment = readEnvironment(process.env);
const log = pino({ name: 'search-indexer', level: environment.logLevel });
const stop = untilStopped();

if (!environment.databaseUrl || !environment.meilisearch) {
  log.fatal('The indexer needs DATABASE_URL and MEILI_URL.');
  process.exit(1);
}
const kysely = openDatabase(environment.databaseUrl, { max: 2 });
await runIndexer({
  databaseUrl: environment.databaseUrl,
  kysely,
  index: openSearchIndex(environment.meilisearch),
  log,
  stop,
  onWorking: () => process.send?.('ready'),
});
await kysely.destroy();
process.exit(0);
