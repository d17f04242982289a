import { sql } from 'kysely';
import type { Actor } from '../actor.ts';
import { NotFound } from '../errors.ts';
import type { Reading } from '../tables.ts';
import { mayEndFreeze } from './freeze.ts';
import { shownAverage } from './rating.ts';

/** An app whose shown average stands still. */
export type OpenFreeze = {
  listingId: string;
  slug: string;
  name: string;
  /** When the burst began, and when it was noticed. */
  since: Date;
  noticedAt: Date;
  /** What is shown; null for too few reviews. */
  shown: number | null;
  /** What would be shown. */
  exact: { average: number | null; count: number };
  /** Reviews since the burst began that their writers left up, and those of them that wait. */
  came: number;
  waiting: number;
};

/**
 * Apps whose shown average stands still, the longest first.
 * @throws NotFound for all but moderators
 */
export async function openFreezes(reading: Reading, actor: Actor): Promise<OpenFreeze[]> {
  if (!mayEndFreeze(actor)) throw new NotFound('There is no such page.');
  const rows = await reading
    .selectFrom('rating_freeze as f')
    .innerJoin('listing as l', 'l.id', 'f.listing_id')
    .innerJoin('listing_rating as r', 'r.listing_id', 'f.listing_id')
    .leftJoin('listing_version as v', (join) =>
      join.onRef('v.listing_id', '=', 'l.id').on('v.state', '=', 'live'),
    )
    .leftJoin('review as rv', (join) =>
      join
        .onRef('rv.listing_id', '=', 'f.listing_id')
        .onRef('rv.created_at', '>=', 'f.began_at')
        .on('rv.state', '<>', 'withdrawn'),
    )
    .select(['f.id', 'l.id as listing_id', 'l.slug', 'v.name', 'f.began_at', 'f.noticed_at'])
    .select(['r.shown_count', 'r.shown_sum', 'r.review_count', 'r.star_sum'])
    .select([
      sql<number>`count(rv.id)::int`.as('came'),
      sql<number>`(count(rv.id) filter (where rv.state = 'held'))::int`.as('waiting'),
    ])
    .where('f.ended_at', 'is', null)
    .groupBy(['f.id', 'l.id', 'v.id', 'r.listing_id'])
    .orderBy('f.noticed_at')
    .orderBy('f.id')
    .execute();
  return rows.map((row) => ({
    listingId: row.listing_id,
    slug: row.slug,
    name: row.name ?? row.slug,
    since: row.began_at,
    noticedAt: row.noticed_at,
    shown: shownAverage({ count: row.shown_count, sum: row.shown_sum }),
    exact: {
      average: shownAverage({ count: row.review_count, sum: row.star_sum }),
      count: row.review_count,
    },
    came: row.came,
    waiting: row.waiting,
  }));
}
