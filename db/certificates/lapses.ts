import { sql } from 'kysely';
import { system } from '../actor.ts';
import { change, type Database } from '../change.ts';

/**
 * Marks for the search every listing of which a certificate or a use ended since the last time,
 * however long ago that was. Pages judge by the dates themselves and need no telling; the index
 * holds what was true when it was written.
 * @returns how many listings were marked
 */
export function announceLapses(database: Database): Promise<number> {
  return change(database, system('announce-lapses'), async ({ now, trx }) => {
    const told = await trx
      .selectFrom('lapse_announcement')
      .select('told_until')
      .where('told_until', '<', now)
      .forUpdate()
      .executeTakeFirst();
    if (!told) return 0;
    const since = sql`(select told_until from lapse_announcement)`;
    const marked = await sql`
      insert into search_change (listing_id)
      select listing_id from certificate
        where state = 'issued' and valid_until > ${since} and valid_until <= ${now}
      union
      select listing_id from entitlement
        where mode = 'live' and valid_until > ${since} and valid_until <= ${now}
    `.execute(trx);
    await trx.updateTable('lapse_announcement').set({ told_until: now }).execute();
    return Number(marked.numAffectedRows ?? 0n);
  });
}
