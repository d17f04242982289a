import type { Actor } from '../actor.ts';
import { mayReply } from '../reviews/reply.ts';
import { APPEAL_DAYS, appealUntil } from './appeal-terms.ts';
import type { DecisionFound, Party } from './parties.ts';
import type { AppealSide, DecisionKind } from './table.ts';

/** Decisions that went against a side, so that it may appeal. */
const AGAINST: Record<AppealSide, readonly DecisionKind[]> = {
  author: ['ask_edit', 'hide', 'remove'],
  vendor: ['publish', 'dismiss', 'ask_edit', 'hide', 'remove'],
  reporter: ['publish', 'dismiss', 'no_action'],
};

/**
 * Why a party cannot appeal a decision, in a sentence; null when it can.
 * @param asked.hasAppealed whether this side has, in the row of decisions that it belongs to
 */
export function whyNoAppeal(
  decision: DecisionFound,
  { actor, at, hasAppealed, party }: { actor: Actor; party: Party; hasAppealed: boolean; at: Date },
): string | null {
  const { review } = decision;
  if (!AGAINST[party.side].includes(decision.kind)) return 'This was decided in your favour.';
  if (hasAppealed) return 'Each side has one appeal, and this one was used.';
  if (review?.state === 'withdrawn') return 'The review was taken down by its writer.';
  const latest = review ? review.decisionId : decision.report?.decisionId;
  if (latest !== decision.id) return 'Another decision has taken the place of this one.';
  if (decision.kind === 'ask_edit' && review?.state !== 'returned') {
    return 'The review was changed since, and is looked at again.';
  }
  if (at > appealUntil(decision.decidedAt)) {
    return `The ${APPEAL_DAYS} days for an appeal are over.`;
  }
  if (party.side === 'vendor' && review && !mayReply(actor, review.vendorId)) {
    return 'Owners and marketers appeal for the vendor, while they act for it.';
  }
  return null;
}
