import type { Change } from '../change.ts';
import type { HeldReview } from '../reviews/hold.ts';
import { closeCases } from './cases.ts';
import { tellAppellant } from './tell-appellant.ts';

/**
 * Ends the open appeals about a review whose decision no longer holds: it was taken down, changed as
 * was asked, or decided anew. Whoever appealed is told.
 */
export async function lapseAppeals(change: Change, review: HeldReview): Promise<void> {
  const lapsed = await change.trx
    .updateTable('appeal as a')
    .from('moderation_decision as d')
    .set({ state: 'lapsed', answered_at: change.now })
    .whereRef('d.id', '=', 'a.decision_id')
    .where('d.review_id', '=', review.id)
    .where('a.state', '=', 'open')
    .returning(['a.id', 'a.person_id', 'a.report_id', 'a.decision_id'])
    .execute();
  if (lapsed.length === 0) return;
  for (const appeal of lapsed) {
    await closeCases(change, { appealId: appeal.id }, { outcome: 'lapsed', decisionId: null });
    await tellAppellant(change, appeal, {
      app: review.app,
      answer: 'lapsed',
      decision: null,
      reason: null,
      decisionId: appeal.decision_id,
    });
  }
}
