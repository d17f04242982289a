import { system } from '../actor.ts';
import { change, type Database } from '../change.ts';

/** Days for which a mail can be looked up: what was sent, and what nobody got. */
export const MAIL_KEPT = { sent: 30, failed: 90 } as const;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Deletes mail that was dealt with long ago: it holds addresses and what was told to people.
 * @returns how many
 */
export function forgetOldMail(database: Database): Promise<number> {
  return change(database, system('forget-mail'), async ({ now, trx }) => {
    const before = (days: number) => new Date(now.getTime() - days * DAY);
    const { numDeletedRows } = await trx
      .deleteFrom('mail')
      .where((row) =>
        row.or([
          row('sent_at', '<', before(MAIL_KEPT.sent)),
          row.and([
            row('failed_reason', 'is not', null),
            row('created_at', '<', before(MAIL_KEPT.failed)),
          ]),
        ]),
      )
      .executeTakeFirst();
    return Number(numDeletedRows);
  });
}
