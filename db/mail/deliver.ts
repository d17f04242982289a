import { sql, type Transaction } from 'kysely';
import { system } from '../actor.ts';
import { change, type Database } from '../change.ts';
import type { Tables } from '../tables.ts';
import type { Mail } from './kinds.ts';

/** A mail on its way out. */
export type Outgoing = { id: string; to: string; writtenAt: Date; mail: Mail };

/**
 * What became of it: a server has it, nobody mails here, or the server said that it will never
 * take it and why.
 */
export type Outcome = 'sent' | 'simulated' | { refused: string };

/** The kind and its data, as they were queued together. */
export const mailInRow = sql<Mail>`jsonb_build_object('kind', kind, 'data', data)`;

/** `token` opens an account to whoever reads it, so it goes as soon as it is of no use. */
const withoutToken = sql<string>`data - 'token'`;

/**
 * Sends a mail that is neither sent nor given up, and notes what became of it. The row is locked
 * meanwhile, so that nobody else sends it even if its job is given to two workers.
 * @param send throws when it may work later; the mail is then as it was
 * @param options.keepTokens in a demo, where mail is read here and its links must work
 * @returns what became of it now; null when that was settled before
 */
export async function deliverMail(
  id: string,
  send: (outgoing: Outgoing) => Promise<Outcome>,
  options: { keepTokens: boolean },
  database: Database,
): Promise<Outcome | null> {
  // No `change`: it may run its work twice, and a mail cannot be called back.
  return database.kysely.transaction().execute(async (trx) => {
    const row = await unsettled(trx, id)
      .select(['recipient', 'created_at', mailInRow.as('mail')])
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!row) {
      const isLocked = await unsettled(trx, id).select('id').executeTakeFirst();
      if (isLocked) throw new Error('This mail is in the hands of another worker.');
      return null;
    }
    const outcome = await send({
      id,
      to: row.recipient,
      writtenAt: row.created_at,
      mail: row.mail,
    });
    await trx
      .updateTable('mail')
      .where('id', '=', id)
      .set(
        typeof outcome === 'object'
          ? { failed_reason: outcome.refused }
          : { sent_at: database.now(), is_simulated: outcome === 'simulated' },
      )
      .$if(!options.keepTokens, (update) => update.set({ data: withoutToken }))
      .execute();
    return outcome;
  });
}

/**
 * Notes that a mail was tried for as long as makes sense.
 * @returns false when it was settled before
 */
export function giveUpMail(id: string, database: Database): Promise<boolean> {
  return change(database, system('give-up-mail'), async ({ trx }) => {
    const { numUpdatedRows } = await trx
      .updateTable('mail')
      .set({ failed_reason: 'No mail server took it within two days.', data: withoutToken })
      .where('id', '=', id)
      .where('sent_at', 'is', null)
      .where('failed_reason', 'is', null)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  });
}

function unsettled(trx: Transaction<Tables>, id: string) {
  return trx
    .selectFrom('mail')
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .where('failed_reason', 'is', null);
}
