import pino from 'pino';
import { sweepSessions } from '#db/accounts/devices.ts';
import { restoreVendors } from '#db/accounts/suspend-isv.ts';
import { announceLapses } from '#db/certificates/lapses.ts';
import type { Database } from '#db/change.ts';
import { openDatabase } from '#db/connection.ts';
import { readEnvironment, requireMail, WrongSetting } from '#db/environment.ts';
import { MAILS_AT_ONCE, openJobs, QUEUES, type Queue } from '#db/jobs.ts';
import { forgetOldMail } from '#db/mail/forget.ts';
import { forgetNetworks } from '#db/reviews/signals/networks.ts';
import { untilStopped } from '#db/stopping.ts';
import { measureTrends } from '#db/trends/measure.ts';
import { startSendingMail } from '../mail/duty.ts';

/** Running work gets this long to end, in milliseconds; a start again takes up what was cut off. */
const STOP_WITHIN = 3_000;
/** Each mail that is being sent holds one; two are for what recurs and for handing mail over. */
const CONNECTIONS = MAILS_AT_ONCE + 2;

/** What recurs, each at its minute so that no two meet. */
const RECURRING: readonly {
  queue: Queue;
  cron: string;
  run: (database: Database) => Promise<number>;
  done: string;
}[] = [
  {
    queue: QUEUES.announceLapses,
    cron: '7 * * * *',
    run: announceLapses,
    done: 'lapses announced',
  },
  { queue: QUEUES.measureTrends, cron: '27 * * * *', run: measureTrends, done: 'trends measured' },
  {
    queue: QUEUES.sweepSessions,
    cron: '17 * * * *',
    run: sweepSessions,
    done: 'sessions deleted',
  },
  { queue: QUEUES.forgetMail, cron: '47 3 * * *', run: forgetOldMail, done: 'old mail deleted' },
  {
    queue: QUEUES.forgetNetworks,
    cron: '57 3 * * *',
    run: forgetNetworks,
    done: 'old networks deleted',
  },
  {
    queue: QUEUES.restoreVendors,
    cron: '* * * * *',
    run: restoreVendors,
    done: 'suspended vendors brought back',
  },
];

/** The program that does what waits and what recurs. Needs DATABASE_URL, ORIGIN and SMTP_URL. */
async function work(stop: AbortSignal): Promise<void> {
  const environment = readEnvironment(process.env);
  const log = pino({
    name: 'worker',
    level: environment.logLevel,
    serializers: { error: pino.stdSerializers.err },
  });
  const { databaseUrl } = environment;
  if (!databaseUrl) throw new WrongSetting('The worker needs DATABASE_URL.');
  // Its default would make a demo of it, which sends nothing.
  if (!process.env['ORIGIN']) {
    throw new WrongSetting('The worker needs ORIGIN, the address that mail leads to.');
  }
  requireMail(environment);
  const database = {
    kysely: openDatabase(databaseUrl, { max: CONNECTIONS }),
    now: () => new Date(),
  };
  const jobs = await openJobs(databaseUrl, (error) => log.error({ error }, 'job queue'));
  const mail = await startSendingMail({ database, environment, jobs, log }, stop);
  for (const { cron, done, queue, run } of RECURRING) {
    // At once, for what happened while nothing ran; then by the clock.
    await run(database);
    await jobs.work(queue, async () => log.info({ count: await run(database) }, done));
    await jobs.schedule(queue, cron);
  }
  process.send?.('ready');
  if (!stop.aborted) {
    await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }));
  }
  await mail.over;
  await jobs.stop(STOP_WITHIN);
  await database.kysely.destroy();
}

try {
  await work(untilStopped());
  process.exit(0);
} catch (error) {
  console.error(error instanceof WrongSetting ? error.message : error);
  process.exit(1);
}
