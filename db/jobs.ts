import type { Transaction } from 'kysely';
import { type Clock, fromKysely, PgBoss } from 'pg-boss';
import type { Tables } from './tables.ts';

/** The work that recurs, by the name of its queue. */
export const QUEUES = {
  /** Tells the search of certificates and uses that ended by themselves. */
  announceLapses: 'announce-lapses',
  /** Measures which apps more organisations start using than before. */
  measureTrends: 'measure-trends',
  /** Brings back the vendors whose suspension is over. */
  restoreVendors: 'restore-vendors',
  /** Deletes sessions, links and counts that are over. */
  sweepSessions: 'sweep-sessions',
  /** Deletes mail that was dealt with long ago. */
  forgetMail: 'forget-mail',
  /** Deletes hashes of networks that are too old to say anything. */
  forgetNetworks: 'forget-networks',
} as const;
export type Queue = (typeof QUEUES)[keyof typeof QUEUES];

/** Work on single things, each named by its id, by the name of its queue. */
export const PIECES = {
  /** Sends a mail. */
  sendMail: 'send-mail',
  /** Notes of a mail that it was tried for long enough. */
  giveUpMail: 'give-up-mail',
} as const;
export type PieceQueue = (typeof PIECES)[keyof typeof PIECES];

export type Jobs = {
  /** Runs the work of a queue, one job after another. Work may happen twice and must bear it. */
  work(queue: Queue, run: () => Promise<void>): Promise<void>;
  /** Has the queue run by the clock. @param cron minute, hour, day, month, weekday in UTC */
  schedule(queue: Queue, cron: string): Promise<void>;
  /** Queues one job for each id, if the transaction is committed. */
  queue(queue: PieceQueue, ids: readonly string[], trx: Transaction<Tables>): Promise<void>;
  /** Runs the work of a queue, a few jobs at once. What throws is tried again later. */
  workOnEach(queue: PieceQueue, run: (id: string) => Promise<void>): Promise<void>;
  /** Has this worker look into the queue now rather than within two seconds. */
  wake(queue: PieceQueue): void;
  /** Calls back when the database tells something on the channel, or may have told it unheard. */
  hear(channel: string, told: () => void): Promise<void>;
  /** Lets running work end, within the milliseconds given. */
  stop(timeout: number): Promise<void>;
};

type Piece = { id: string };

const SCHEMA = 'jobs';
const DEAD_LETTERS = 'dead-letters';
/** A worker that died is noticed after this; pg-boss refuses less than 10 seconds. */
const HEARTBEAT_SECONDS = 10;
const RECURRING = {
  heartbeatSeconds: HEARTBEAT_SECONDS,
  expireInSeconds: 300,
  policy: 'singleton',
  retryLimit: 5,
  retryBackoff: true,
  deadLetter: DEAD_LETTERS,
} as const;
const DAY = 24 * 60 * 60;
/**
 * The first repeats come after 10 to 20 seconds, then ever later, and once they are five minutes
 * apart at that pace: all in all two days.
 */
const UNTIL_GIVEN_UP = {
  heartbeatSeconds: HEARTBEAT_SECONDS,
  // Longer than a mail server may take.
  expireInSeconds: 900,
  retryLimit: 580,
  retryDelay: 10,
  retryBackoff: true,
  retryDelayMax: 300,
  deleteAfterSeconds: DAY,
} as const;
/** Mails that one worker sends at once. */
export const MAILS_AT_ONCE = 3;
const AT_ONCE: Record<PieceQueue, number> = { 'send-mail': MAILS_AT_ONCE, 'give-up-mail': 1 };

/**
 * Connects to the queue, which lives in a schema of its own in the same database.
 * @param onError told of what goes wrong in the background
 * @param clock a test moves the time of the queue with it
 */
export async function openJobs(
  databaseUrl: string,
  onError: (error: Error) => void,
  clock?: Clock,
): Promise<Jobs> {
  const settings = { connectionString: databaseUrl, schema: SCHEMA, max: 3 };
  const boss = new PgBoss(clock ? { ...settings, clock } : settings);
  boss.on('error', onError);
  await boss.start();
  await boss.createQueue(DEAD_LETTERS);
  for (const queue of Object.values(QUEUES)) await boss.createQueue(queue, RECURRING);
  await boss.createQueue(PIECES.giveUpMail, UNTIL_GIVEN_UP);
  await boss.createQueue(PIECES.sendMail, { ...UNTIL_GIVEN_UP, deadLetter: PIECES.giveUpMail });
  const workers: { queue: PieceQueue; id: string }[] = [];
  const ears: { close(): Promise<void> }[] = [];
  return {
    async work(queue, run) {
      await boss.work(queue, async () => run());
    },
    async schedule(queue, cron) {
      await boss.schedule(queue, cron);
    },
    async queue(queue, ids, trx) {
      const jobs = ids.map((id) => ({ id, data: { id } }));
      await boss.insert(queue, jobs, { db: fromKysely(trx) });
    },
    async workOnEach(queue, run) {
      for (let count = 0; count < AT_ONCE[queue]; count += 1) {
        let own: string | null = null;
        own = await boss.work<Piece>(queue, async ([job]) => {
          // Else it would look again only in two seconds, however much is waiting.
          if (own) boss.notifyWorker(own);
          if (job) await run(job.data.id);
        });
        workers.push({ queue, id: own });
      }
    },
    wake(queue) {
      for (const worker of workers) if (worker.queue === queue) boss.notifyWorker(worker.id);
    },
    async hear(channel, told) {
      const ear = await boss.getDb().listen?.(channel, told, told);
      if (ear) ears.push(ear);
    },
    async stop(timeout) {
      await Promise.all(ears.map((ear) => ear.close()));
      await boss.stop({ graceful: true, timeout });
    },
  };
}
