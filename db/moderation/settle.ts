import type { Person } from '../actor.ts';
import { record } from '../audit/record.ts';
import type { Change } from '../change.ts';
import type { HeldReview } from '../reviews/hold.ts';
import { showRevisions, wasPublic, withholdRevisions } from '../reviews/revisions.ts';
import type { ReviewState } from '../reviews/table.ts';
import { answerReporters } from './answer-reporters.ts';
import { closeCases } from './cases.ts';
import { keepDecision, type Overturned } from './keep-decision.ts';
import { lapseAppeals } from './lapse.ts';
import type { Ruling } from './ruling.ts';
import type { RemovalGround, ReviewDecision } from './table.ts';
import { tellAffected } from './tell.ts';

/** Where a decision puts a review; `dismiss` leaves it on the page. */
const STATE_AFTER: Record<ReviewDecision, ReviewState> = {
  publish: 'published',
  dismiss: 'published',
  ask_edit: 'returned',
  hide: 'hidden',
  remove: 'removed',
};
const VERB: Record<ReviewDecision, string> = {
  publish: 'review.published',
  dismiss: 'review.flags_dismissed',
  ask_edit: 'review.edit_asked',
  hide: 'review.hidden',
  remove: 'review.removed',
};

/** A decision as it takes effect. */
export type Settling = Ruling & {
  kind: ReviewDecision;
  ground: RemovalGround | null;
  overturns?: Overturned;
};

/**
 * Puts a decision about a held review into effect: its state, what its history shows, the flags and
 * reports that it answers, what waited about it, and the mails to all whom it affects.
 * @returns the id of the decision
 */
export async function settleReview(
  change: Change,
  moderator: Person,
  review: HeldReview,
  settling: Settling,
): Promise<string> {
  const { trx } = change;
  const isKnown = await wasPublic(change, review.id);
  const { ground, kind, overturns, policy, policyItem, reason } = settling;
  const id = await keepDecision(change, moderator, settling, { review, kind, ground });
  const state = STATE_AFTER[kind];
  await trx
    .updateTable('review')
    .set({ state, decision_id: id })
    .where('id', '=', review.id)
    .execute();
  if (state === 'published') await showRevisions(change, review, overturns?.id ?? null);
  else await withholdRevisions(change, review.id, id);
  await record(change, {
    verb: VERB[kind],
    subject: { kind: 'review', id: review.id },
    as: 'staff',
    reason,
    policy,
    details: { policyItem, ground, overturns: overturns?.id ?? null },
  });
  const decision = { ...settling, id, isKnown };
  await answerReporters(change, review, {
    outcome: state === 'published' ? 'dismissed' : 'upheld',
    decision,
  });
  await lapseAppeals(change, review);
  await closeCases(change, { reviewId: review.id }, { outcome: 'decided', decisionId: id });
  await tellAffected(change, review, decision);
  return id;
}
