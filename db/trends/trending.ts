import { offeredApps } from '../listings/cards.ts';
import type { Reading } from '../tables.ts';

/** Measured every hour; what is older than this is no news, in milliseconds. */
const NEWS = 2 * 24 * 60 * 60 * 1000;

/** When a trend that was measured at a time stops being shown. */
export function trendEnds(measuredAt: Date): Date {
  return new Date(measuredAt.getTime() + NEWS);
}

/** Since when trends have to be measured to be shown at a time. */
export function trendsSince(at: Date): Date {
  return new Date(at.getTime() - NEWS);
}

/**
 * Apps on offer that more organisations start using than before, the strongest first; none when
 * nothing was measured lately.
 * @param since see `trendsSince`
 */
export function trendingApps(reading: Reading, since: Date, at: Date) {
  return offeredApps(reading, at)
    .where('l.state', '=', 'live')
    .innerJoin('listing_trend as t', 't.listing_id', 'l.id')
    .where('t.score', '>', 0)
    .where('t.measured_at', '>=', since)
    .orderBy('t.score', 'desc')
    .orderBy('l.id');
}
