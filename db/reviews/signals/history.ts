import type { Change } from '../../change.ts';
import type { ReviewToJudge, Signal } from './signal.ts';

/** What was changed as a moderator asked is read once more by a person. */
export const ASKED_EDIT: Signal = { kind: 'asked_edit', weight: 5, details: {} };
/** Nobody gets out of the queue by changing what waits in it. */
export const HELD_BEFORE: Signal = { kind: 'held_before', weight: 5, details: {} };

/**
 * A new review of somebody whose earlier one of the same app was decided against, or was flagged and
 * taken down before anybody had decided: it would else be back the moment after; or null.
 */
export async function decidedBefore(
  { trx }: Change,
  { isNew, listingId, personId }: ReviewToJudge,
): Promise<Signal | null> {
  if (!isNew) return null;
  const earlier = await trx
    .selectFrom('review as rv')
    .leftJoin('moderation_decision as d', 'd.id', 'rv.decision_id')
    .select(['rv.id', 'd.kind'])
    .where('rv.listing_id', '=', listingId)
    .where('rv.person_id', '=', personId)
    .where((where) =>
      where.or([
        where('d.kind', 'in', ['ask_edit', 'hide', 'remove']),
        where.exists(
          where
            .selectFrom('review_flag as f')
            .select('f.id')
            .whereRef('f.review_id', '=', 'rv.id')
            .where('f.outcome', '=', 'withdrawn'),
        ),
        where.exists(
          where
            .selectFrom('moderation_case as c')
            .select('c.id')
            .whereRef('c.review_id', '=', 'rv.id')
            .where('c.outcome', '=', 'withdrawn'),
        ),
      ]),
    )
    .executeTakeFirst();
  if (!earlier) return null;
  const details = { reviewId: earlier.id, decision: earlier.kind ?? 'none' };
  return { kind: 'decided_before', weight: 30, details };
}
