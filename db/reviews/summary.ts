import { sql } from 'kysely';
import type { EntitlementKind } from '../entitlements/table.ts';
import type { Reading } from '../tables.ts';
import { RECENT_DAYS, type StarCounts, shownAverage } from './rating.ts';

/** Reviews that an app page shows itself. */
const SHOWN = 6;
const DAY = 24 * 60 * 60 * 1000;

export type ShownReview = {
  id: string;
  rating: number;
  title: string;
  body: string;
  author: string;
  organisation: string;
  appVersion: string | null;
  entitlementKind: EntitlementKind;
  usedDays: number;
  industry: string;
  sizeBand: string;
  createdAt: Date;
};

export type ReviewSummary = {
  average: number | null;
  count: number;
  /** How many gave one star, two stars … five stars. */
  stars: StarCounts;
  recent: { average: number | null; count: number; days: number };
  newest: ShownReview[];
};

/** The figures of an app's published reviews at a time, and the newest of them. */
export async function reviewSummary(
  reading: Reading,
  listingId: string,
  at: Date,
): Promise<ReviewSummary> {
  const [rating, recent, newest] = await Promise.all([
    reading
      .selectFrom('listing_rating')
      .select(['stars_1', 'stars_2', 'stars_3', 'stars_4', 'stars_5', 'review_count', 'star_sum'])
      .where('listing_id', '=', listingId)
      .executeTakeFirstOrThrow(),
    recentRating(reading, listingId, at),
    newestReviews(reading, listingId),
  ]);
  return {
    average: shownAverage({ count: rating.review_count, sum: rating.star_sum }),
    count: rating.review_count,
    stars: [rating.stars_1, rating.stars_2, rating.stars_3, rating.stars_4, rating.stars_5],
    recent: { average: shownAverage(recent), count: recent.count, days: RECENT_DAYS },
    newest,
  };
}

function recentRating(reading: Reading, listingId: string, at: Date) {
  return reading
    .selectFrom('review')
    .select([
      sql<number>`count(*)`.as('count'),
      sql<number>`coalesce(sum(rating), 0)::bigint`.as('sum'),
    ])
    .where('listing_id', '=', listingId)
    .where('state', '=', 'published')
    .where('created_at', '>', new Date(at.getTime() - RECENT_DAYS * DAY))
    .executeTakeFirstOrThrow();
}

function newestReviews(reading: Reading, listingId: string): Promise<ShownReview[]> {
  return reading
    .selectFrom('review as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .innerJoin('organisation as o', 'o.id', 'r.organisation_id')
    .select(['r.id', 'r.rating', 'r.title', 'r.body', 'p.name as author'])
    .select(['o.name as organisation', 'r.app_version as appVersion', 'r.industry'])
    .select(['r.entitlement_kind as entitlementKind', 'r.used_days as usedDays'])
    .select(['r.size_band as sizeBand', 'r.created_at as createdAt'])
    .where('r.listing_id', '=', listingId)
    .where('r.state', '=', 'published')
    .orderBy('r.created_at', 'desc')
    .limit(SHOWN)
    .execute();
}
