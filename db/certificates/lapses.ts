import { sql } from 'kysely';
import type { Database } from '../change.ts';

/** An hour of the clock and a day of outage; marking a listing twice does no harm. */
const HOURS_BACK = 25;

/**
 * Marks for the search every listing of which a certificate or a use ended lately. Pages judge by
 * the dates themselves and need no telling; the index holds what was true when it was written.
 * @returns how many listings were marked
 */
export async function announceLapses(database: Database): Promise<number> {
  const now = database.now();
  const since = new Date(now.getTime() - HOURS_BACK * 60 * 60 * 1000);
  const marked = await sql`
    insert into search_change (listing_id)
    select listing_id from certificate
      where state = 'issued' and valid_until > ${since} and valid_until <= ${now}
    union
    select listing_id from entitlement
      where mode = 'live' and valid_until > ${since} and valid_until <= ${now}
  `.execute(database.kysely);
  return Number(marked.numAffectedRows ?? 0n);
}
