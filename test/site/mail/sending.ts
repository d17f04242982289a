import { setTimeout as sleep } from 'node:timers/promises';
import { TestClock } from 'pg-boss';
import pino from 'pino';
import { system } from '#db/actor.ts';
import { change } from '#db/change.ts';
import { readEnvironment } from '#db/environment.ts';
import { type Jobs, openJobs } from '#db/jobs.ts';
import { queueMail } from '#db/mail/queue.ts';
import { startSendingMail } from '#site/mail/duty.ts';
import type { TestDatabase } from '../../support/database.ts';

/**
 * Time goes in steps, in milliseconds: a leap in which nothing is done, as if the program had slept,
 * and a while in which the queue is looked at.
 */
const STEP = { leap: 18_000, while: 2_000 };

/** A worker that only sends mail, in this process, with a clock of its own to move. */
export async function startSending(variables: Record<string, string>, database: TestDatabase) {
  const said: { msg: string }[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => said.push(JSON.parse(line)) });
  const environment = readEnvironment({ ORIGIN: 'https://apps.corvane.example', ...variables });
  const clock = new TestClock();
  const jobs = await openJobs(database.url, (error) => log.error({ error }, 'job queue'), clock);
  const stopping = new AbortController();
  let underWay = 0;
  const counted: Jobs = {
    ...jobs,
    workOnEach: (queue, run) =>
      jobs.workOnEach(queue, async (id) => {
        underWay += 1;
        await run(id).finally(() => {
          underWay -= 1;
        });
      }),
  };
  const duty = { database, environment, jobs: counted, log };
  const { over } = await startSendingMail(duty, stopping.signal);
  return {
    /** How often it said this. */
    count: (words: string) => said.filter(({ msg }) => msg === words).length,
    /** Lets time pass, step by step, until it has or something has happened. */
    async pass(milliseconds: number, isEnough: () => boolean | Promise<boolean> = () => false) {
      for (let passed = 0; passed < milliseconds; passed += STEP.leap + STEP.while) {
        if (await isEnough()) return;
        await clock.setTime(clock.now() + STEP.leap);
        await clock.tick(STEP.while);
        // Meanwhile the clock of the queue stands still, as a mail takes no time to speak of.
        while (underWay > 0) await sleep(1);
      }
    },
    async stop() {
      stopping.abort();
      await over;
      await jobs.stop(1_000);
    },
  };
}

/** Writes mails, each to an address of its own. */
export function writeMails(count: number, database: TestDatabase): Promise<void> {
  return change(database, system('tests'), async (inside) => {
    for (let serial = 0; serial < count; serial += 1) {
      await queueMail(inside, `ann-${serial}@tests.example`, {
        kind: 'reset-password',
        data: { name: 'Ann', token: `secret-${serial}` },
      });
    }
  });
}

export function mailRows(database: TestDatabase) {
  return database.kysely.selectFrom('mail').selectAll().orderBy('id').execute();
}
