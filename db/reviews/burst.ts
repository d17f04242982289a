import { sql } from 'kysely';
import type { Change } from '../change.ts';
import type { ReviewToJudge, Signal } from './signals/signal.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Hours in which reviews count as coming at once. */
const BURST_HOURS = 24;
/** Fewer than this are no burst, however quiet the app was before. */
export const BURST_LEAST = 8;
/** A burst has more than this many times the usual number of a day. */
export const BURST_TIMES = 5;
/** Days before the last 24 hours, over which the usual number is taken. */
export const USUAL_DAYS = 90;

export type Burst = {
  /** When the first review of it was written. */
  since: Date;
  /** Reviews in the last 24 hours. */
  count: number;
  /** Reviews a day before that. */
  usual: number;
};

/**
 * Whether with this review too many come at once: at least 8 within 24 hours, and more than five times
 * what was usual in the 90 days before. Only the writing of a review counts, not changes of it; those
 * that were taken down by their writers do not count, nor those that a moderator has let pass.
 */
export async function burstWith(
  { now, trx }: Change,
  { id, isNew, listingId }: Pick<ReviewToJudge, 'id' | 'isNew' | 'listingId'>,
): Promise<Burst | null> {
  const since = new Date(now.getTime() - BURST_HOURS * 60 * 60 * 1000);
  const before = new Date(since.getTime() - USUAL_DAYS * DAY);
  const released = await lastRelease(trx, listingId);
  const counted = released && released > since ? released : since;
  const { earlier, first, lately } = await trx
    .selectFrom('review')
    .select([
      sql<number>`(count(*) filter (where created_at > ${counted}))::int`.as('lately'),
      sql<number>`(count(*) filter (where created_at <= ${since}))::int`.as('earlier'),
      sql<Date | null>`min(created_at) filter (where created_at > ${counted})`.as('first'),
    ])
    .where('listing_id', '=', listingId)
    .where('state', '<>', 'withdrawn')
    .where('created_at', '>', before)
    .where('created_at', '<=', now)
    .$if(isNew, (reviews) => reviews.where('id', '<>', id))
    .executeTakeFirstOrThrow();
  const count = lately + (isNew ? 1 : 0);
  const usual = earlier / USUAL_DAYS;
  if (count < BURST_LEAST || count <= BURST_TIMES * usual) return null;
  return { since: first ?? now, count, usual };
}

/** A review that is part of a burst, or gives other stars during one, or null. */
export async function burstSignal(change: Change, review: ReviewToJudge): Promise<Signal | null> {
  if (!review.isNew && !review.ratingChanges) return null;
  const burst = await burstWith(change, review);
  if (!burst) return null;
  const { count, since, usual } = burst;
  const details = { since: since.toISOString(), count, usual: Math.round(usual * 100) / 100 };
  return { kind: 'burst', weight: 35, details };
}

/** When a moderator last let the rating of an app move again. */
async function lastRelease(trx: Change['trx'], listingId: string): Promise<Date | null> {
  const { ended } = await trx
    .selectFrom('rating_freeze')
    .select((select) => select.fn.max('ended_at').as('ended'))
    .where('listing_id', '=', listingId)
    .executeTakeFirstOrThrow();
  return ended;
}
