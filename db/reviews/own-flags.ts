import type { Person } from '../actor.ts';
import type { Reading } from '../tables.ts';
import type { FlagOutcome, FlagReason, ReviewState } from './table.ts';

/** More than anybody looks back on; the newest count. */
const MOST = 100;

/** A review that somebody flagged, and what came of it. */
export type OwnFlag = {
  reviewId: string;
  app: { slug: string; name: string };
  /** Where the review is now; it can be read while it is published. */
  state: ReviewState;
  reason: FlagReason;
  note: string;
  createdAt: Date;
  outcome: FlagOutcome | null;
  decisionId: string | null;
};

/** What the person flagged, the newest first. */
export async function ownFlags(reading: Reading, { personId }: Person): Promise<OwnFlag[]> {
  const rows = await flagRows(reading, personId)
    .orderBy('f.created_at', 'desc')
    .limit(MOST)
    .execute();
  return rows.map(flagIn);
}

/** The flag that the person raised on a review; null when there is none. */
export async function ownFlag(
  reading: Reading,
  { personId }: Person,
  reviewId: string,
): Promise<OwnFlag | null> {
  const row = await flagRows(reading, personId)
    .where('f.review_id', '=', reviewId)
    .executeTakeFirst();
  return row ? flagIn(row) : null;
}

function flagIn({
  appName,
  slug,
  ...row
}: Omit<OwnFlag, 'app'> & { appName: string; slug: string }): OwnFlag {
  return { ...row, app: { slug, name: appName } };
}

function flagRows(reading: Reading, personId: string) {
  return reading
    .selectFrom('review_flag as f')
    .innerJoin('review as rv', 'rv.id', 'f.review_id')
    .innerJoin('listing as l', 'l.id', 'rv.listing_id')
    .leftJoin('listing_version as v', (join) =>
      join.onRef('v.listing_id', '=', 'l.id').on('v.state', '=', 'live'),
    )
    .select(['f.review_id as reviewId', 'rv.state', 'f.reason', 'f.note', 'f.outcome', 'l.slug'])
    .select(['f.created_at as createdAt', 'f.decision_id as decisionId'])
    .select((select) => select.fn.coalesce('v.name', 'l.slug').as('appName'))
    .where('f.person_id', '=', personId);
}
