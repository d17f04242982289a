import { type RawBuilder, sql } from 'kysely';

/** HubSpot shows no average below three reviews: one or two say more of the writers. */
export const REVIEWS_BEFORE_AVERAGE = 3;
/** Days that the 'lately' figure looks back, as Nextcloud's store does. */
export const RECENT_DAYS = 90;
/**
 * An app starts as if it had ten reviews of 3.8, so that a few kind friends do not put it above
 * an app that hundreds like.
 */
export const PRIOR = { reviews: 10, mean: 3.8 } as const;

export type StarCounts = readonly [number, number, number, number, number];

/** The mean to show, one decimal place, or null while there are too few reviews. */
export function shownAverage(rating: { count: number; sum: number }): number | null {
  if (rating.count < REVIEWS_BEFORE_AVERAGE) return null;
  return Math.round((rating.sum / rating.count) * 10) / 10;
}

/** The mean to rank by (Bayesian), from a joined `listing_rating`; frozen when the shown mean is. */
export function rankedRating(alias: string): RawBuilder<number> {
  const sum = sql.ref(`${alias}.shown_sum`);
  const count = sql.ref(`${alias}.shown_count`);
  const start = PRIOR.reviews * PRIOR.mean;
  return sql<number>`(${sql.lit(start)} + ${sum}) / (${sql.lit(PRIOR.reviews)} + ${count})::float`;
}
