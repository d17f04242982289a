import { offeredApps } from '../listings/cards.ts';
import type { Reading } from '../tables.ts';

/** Measured every hour; what is older than this is no news, in milliseconds. */
const NEWS = 2 * 24 * 60 * 60 * 1000;

/**
 * Ids of apps on offer that more organisations start using than before, the strongest first; none
 * when nothing was measured within two days before `at`.
 */
export async function trendingIds(
  reading: Reading,
  input: { at: Date; limit: number },
): Promise<string[]> {
  const rows = await offeredApps(reading)
    .where('l.state', '=', 'live')
    .innerJoin('listing_trend as t', 't.listing_id', 'l.id')
    .where('t.score', '>', 0)
    .where('t.measured_at', '>=', new Date(input.at.getTime() - NEWS))
    .select('l.id')
    .orderBy('t.score', 'desc')
    .orderBy('l.id')
    .limit(input.limit)
    .execute();
  return rows.map((row) => row.id);
}
