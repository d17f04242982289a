import { system } from '../actor.ts';
import { change, type Database } from '../change.ts';
import { type Jobs, PIECES } from '../jobs.ts';

/** Mails handed over in one transaction at most. */
const BATCH = 500;

/**
 * Hands the mails that were written since the last time to the queue of jobs, oldest first. Of
 * several workers at once each takes other mails.
 * @returns whether more may be waiting
 */
export async function handOverMail(jobs: Jobs, database: Database): Promise<boolean> {
  const count = await change(database, system('hand-over-mail'), async ({ now, trx }) => {
    const waiting = await trx
      .selectFrom('mail')
      .select('id')
      .where('queued_at', 'is', null)
      .orderBy('created_at')
      .limit(BATCH)
      .forUpdate()
      .skipLocked()
      .execute();
    if (waiting.length === 0) return 0;
    const ids = waiting.map(({ id }) => id);
    await jobs.queue(PIECES.sendMail, ids, trx);
    await trx.updateTable('mail').set({ queued_at: now }).where('id', 'in', ids).execute();
    return ids.length;
  });
  if (count > 0) jobs.wake(PIECES.sendMail);
  return count === BATCH;
}
