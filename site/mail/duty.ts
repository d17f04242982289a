import type { Logger } from 'pino';
import type { Database } from '#db/change.ts';
import type { Environment } from '#db/environment.ts';
import { type Jobs, PIECES } from '#db/jobs.ts';
import { deliverMail, giveUpMail, type Outgoing } from '#db/mail/deliver.ts';
import { handOverMail } from '#db/mail/hand-over.ts';
import { bell } from '#db/search/bell.ts';
import { mailContext, sendMail } from './send.ts';
import { openSmtp } from './smtp.ts';

/** Looked for unasked this often, in milliseconds, should nobody be told of a new mail. */
const LOOK = 5_000;

/**
 * Sends the mail that is written, until stopped.
 * @returns resolves at once; `over` when nothing more is handed over
 */
export async function startSendingMail(
  {
    database,
    environment,
    jobs,
    log,
  }: {
    database: Database;
    environment: Environment;
    jobs: Jobs;
    log: Logger;
  },
  stop: AbortSignal,
): Promise<{ over: Promise<void> }> {
  const smtp = environment.smtpUrl ? openSmtp(environment.smtpUrl) : null;
  const { demo, mailFrom: from, origin } = environment;
  await jobs.workOnEach(PIECES.sendMail, async (id) => {
    try {
      // Before the mail is locked: whoever waits with a connection for another one waits for long.
      const context = await mailContext(database.kysely, origin);
      const send = async (outgoing: Outgoing) =>
        smtp ? sendMail(outgoing, { smtp, from, context }) : 'simulated';
      const outcome = await deliverMail(id, send, { keepTokens: demo }, database);
      log.info({ mail: id, outcome }, 'mail dealt with');
    } catch (error) {
      log.warn({ mail: id, error }, 'mail not sent yet');
      throw error;
    }
  });
  await jobs.workOnEach(PIECES.giveUpMail, async (id) => {
    log.error({ mail: id, isNew: await giveUpMail(id, database) }, 'mail given up');
  });
  const { heard, ring } = bell();
  await jobs.hear('mail', ring);
  stop.addEventListener('abort', ring);
  return { over: handOver(jobs, database, log, heard, stop) };
}

async function handOver(
  jobs: Jobs,
  database: Database,
  log: Logger,
  heard: (timeout: number) => Promise<void>,
  stop: AbortSignal,
): Promise<void> {
  while (!stop.aborted) {
    const isMore = await handOverMail(jobs, database).catch((error: unknown) => {
      log.error({ error }, 'mail not handed over');
      return false;
    });
    if (!isMore) await heard(LOOK);
  }
}
