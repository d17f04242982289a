import { type ExpressionBuilder, sql } from 'kysely';
import type { ListingTable } from '../listings/table.ts';
import { recordLapse, takenOff } from '../moderation/public-record.ts';
import type { Reading, Tables } from '../tables.ts';
import { RECENT_DAYS, type StarCounts, shownAverage } from './rating.ts';
import { type ShownReview, shownReview, shownReviews } from './shown.ts';

/** Reviews that an app page shows itself. */
const SHOWN = 4;
const DAY = 24 * 60 * 60 * 1000;

type WithListing = Tables & { l: ListingTable };

export type ReviewSummary = {
  average: number | null;
  /** How many reviews the average is of: all, unless it stands still. */
  averageOf: number;
  /** Since when the average stands still, because many reviews came at once; null when it does not. */
  frozenAt: Date | null;
  count: number;
  /** How many gave one star, two stars … five stars. */
  stars: StarCounts;
  recent: {
    /** None while the other one stands still: it would be of the burst alone. */
    average: number | null;
    count: number;
    days: number;
    /** When the oldest of them will be too old to count. */
    changesAt: Date | null;
  };
  /** Those that most readers found helpful. */
  helpful: ShownReview[];
  /** How many moderators took off within the last 12 months. */
  takenOff: {
    count: number;
    /** When the oldest of them will be too old to count. */
    changesAt: Date | null;
  };
};

/** Since when reviews count as recent at a time. */
export function recentSince(at: Date): Date {
  return new Date(at.getTime() - RECENT_DAYS * DAY);
}

/** The published reviews of the joined listing `l` since a time: count, sum, the oldest. */
export function recentRating(select: ExpressionBuilder<WithListing, 'l'>, since: Date) {
  return select
    .selectFrom('review as rr')
    .select([
      sql<number>`count(*)::int`.as('count'),
      sql<number>`coalesce(sum(rr.rating), 0)::int`.as('sum'),
      sql<string | null>`min(rr.created_at)`.as('oldest'),
    ])
    .whereRef('rr.listing_id', '=', 'l.id')
    .where('rr.state', '=', 'published')
    .where('rr.created_at', '>', since);
}

/** The most helpful published reviews of the joined listing `l`. */
export function helpfulReviews(reading: Reading) {
  return shownReviews(reading)
    .where('rv.listing_id', '=', sql.ref<string>('l.id'))
    .where('rv.state', '=', 'published')
    .orderBy('rv.helpful_count', 'desc')
    .orderBy('rv.created_at', 'desc')
    .limit(SHOWN);
}

/** How many reviews of the joined listing `l` were taken off since a time, and when the first was. */
export function takenOffSince(reading: Reading, since: Date) {
  return takenOff(reading, since)
    .select([
      sql<number>`count(*)::int`.as('count'),
      sql<string | null>`min(td.decided_at)`.as('oldest'),
    ])
    .where('tr.listing_id', '=', sql.ref<string>('l.id'));
}

/** The figures of an app's published reviews, and the newest of them, from what was read. */
export function summaryOf(read: {
  stars_1: number;
  stars_2: number;
  stars_3: number;
  stars_4: number;
  stars_5: number;
  review_count: number;
  shown_count: number;
  shown_sum: number;
  frozen_at: Date | null;
  recent: { count: number; sum: number; oldest: string | null };
  helpful: readonly Parameters<typeof shownReview>[0][];
  takenOff: { count: number; oldest: string | null };
}): ReviewSummary {
  const { helpful, recent, takenOff } = read;
  const oldest = recent.oldest === null ? null : new Date(recent.oldest).getTime();
  return {
    average: shownAverage({ count: read.shown_count, sum: read.shown_sum }),
    averageOf: read.shown_count,
    frozenAt: read.frozen_at,
    count: read.review_count,
    stars: [read.stars_1, read.stars_2, read.stars_3, read.stars_4, read.stars_5],
    recent: {
      average: read.frozen_at ? null : shownAverage(recent),
      count: recent.count,
      days: RECENT_DAYS,
      changesAt: oldest === null ? null : new Date(oldest + RECENT_DAYS * DAY),
    },
    helpful: helpful.map(shownReview),
    takenOff: { count: takenOff.count, changesAt: recordLapse(takenOff.oldest) },
  };
}
