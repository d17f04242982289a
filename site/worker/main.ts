import pino from 'pino';
import { restoreVendors } from '#db/accounts/suspend-isv.ts';
import { announceLapses } from '#db/certificates/lapses.ts';
import { openDatabase } from '#db/connection.ts';
import { readEnvironment } from '#db/environment.ts';
import { openJobs, QUEUES } from '#db/jobs.ts';
import { untilStopped } from '#db/stopping.ts';
import { measureTrends } from '#db/trends/measure.ts';

/** Running work gets this long to end, in milliseconds; a start again takes up what was cut off. */
const STOP_WITHIN = 3_000;

/** The program that does what waits and what recurs. Needs DATABASE_URL. */
const environment = readEnvironment(process.env);
const log = pino({ name: 'worker', level: environment.logLevel });
const stop = untilStopped();

if (!environment.databaseUrl) {
  log.fatal('The worker needs DATABASE_URL.');
  process.exit(1);
}
const database = {
  kysely: openDatabase(environment.databaseUrl, { max: 2 }),
  now: () => new Date(),
};
const jobs = await openJobs(environment.databaseUrl, (error) => log.error({ error }, 'job queue'));
// At once, for what happened while nothing ran; then by the clock.
await announceLapses(database);
await measureTrends(database);
await restoreVendors(database);
await jobs.work(QUEUES.announceLapses, async () => {
  log.info({ listings: await announceLapses(database) }, 'lapses announced');
});
await jobs.schedule(QUEUES.announceLapses, '7 * * * *');
await jobs.work(QUEUES.measureTrends, async () => {
  log.info({ listings: await measureTrends(database) }, 'trends measured');
});
await jobs.schedule(QUEUES.measureTrends, '27 * * * *');
await jobs.work(QUEUES.restoreVendors, async () => {
  const vendors = await restoreVendors(database);
  if (vendors > 0) log.info({ vendors }, 'suspensions over');
});
await jobs.schedule(QUEUES.restoreVendors, '* * * * *');
process.send?.('ready');
if (!stop.aborted) {
  await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }));
}
await jobs.stop(STOP_WITHIN);
await database.kysely.destroy();
process.exit(0);
