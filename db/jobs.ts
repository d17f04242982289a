import { PgBoss } from 'pg-boss';

/** The work that waits or recurs, by the name of its queue. */
export const QUEUES = {
  /** Tells the search of certificates and uses that ended by themselves. */
  announceLapses: 'announce-lapses',
  /** Measures which apps more organisations start using than before. */
  measureTrends: 'measure-trends',
  /** Brings back the vendors whose suspension is over. */
  restoreVendors: 'restore-vendors',
} as const;
export type Queue = (typeof QUEUES)[keyof typeof QUEUES];

export type Jobs = {
  /** Runs the work of a queue, one job after another. Work may happen twice and must bear it. */
  work(queue: Queue, run: () => Promise<void>): Promise<void>;
  /** Has the queue run by the clock. @param cron minute, hour, day, month, weekday in UTC */
  schedule(queue: Queue, cron: string): Promise<void>;
  /** Lets running work end, within the milliseconds given. */
  stop(timeout: number): Promise<void>;
};

const SCHEMA = 'jobs';
/** A worker that died is noticed after this; pg-boss refuses less than 10 seconds. */
const HEARTBEAT_SECONDS = 10;
const EXPIRE_SECONDS = 300;
const RETRIES = 5;
const DEAD_LETTERS = 'dead-letters';

/**
 * Connects to the queue, which lives in a schema of its own in the same database.
 * @param onError told of what goes wrong in the background
 */
export async function openJobs(
  databaseUrl: string,
  onError: (error: Error) => void,
): Promise<Jobs> {
  const boss = new PgBoss({ connectionString: databaseUrl, schema: SCHEMA, max: 3 });
  boss.on('error', onError);
  await boss.start();
  await boss.createQueue(DEAD_LETTERS);
  for (const queue of Object.values(QUEUES)) {
    await boss.createQueue(queue, {
      policy: 'singleton',
      heartbeatSeconds: HEARTBEAT_SECONDS,
      expireInSeconds: EXPIRE_SECONDS,
      retryLimit: RETRIES,
      retryBackoff: true,
      deadLetter: DEAD_LETTERS,
    });
  }
  return {
    async work(queue, run) {
      await boss.work(queue, async () => run());
    },
    async schedule(queue, cron) {
      await boss.schedule(queue, cron);
    },
    async stop(timeout) {
      await boss.stop({ graceful: true, timeout });
    },
  };
}
