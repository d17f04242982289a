import type { Change } from '../change.ts';
import type { HeldReview } from '../reviews/hold.ts';
import type { FlagOutcome } from '../reviews/table.ts';
import type { Settling } from './settle.ts';
import { tellFlaggers, tellReporters } from './tell-reporters.ts';

/** What a review's flags and reports are answered with. */
export type ReportersAnswer =
  | { outcome: 'withdrawn' }
  | { outcome: 'upheld' | 'dismissed'; decision: Settling & { id: string } };

/**
 * Answers the flags and reports about a review that are open, and anew those that the decision had
 * answered which is taken back; everybody gets a mail with the reason.
 */
export async function answerReporters(
  change: Change,
  review: HeldReview,
  answer: ReportersAnswer,
): Promise<void> {
  const { now, trx } = change;
  const outcome: FlagOutcome = answer.outcome;
  const decision = answer.outcome === 'withdrawn' ? null : answer.decision;
  if (decision?.kind === 'dismiss') await carryOver(change, review, decision.id);
  const before = decision?.overturns?.id ?? null;
  const flags = await trx
    .updateTable('review_flag')
    .set({ outcome, decision_id: decision?.id ?? null })
    .where('review_id', '=', review.id)
    .where((where) => where.or([where('outcome', 'is', null), where('decision_id', '=', before)]))
    .returning(['person_id'])
    .execute();
  const reports = await trx
    .updateTable('report')
    .set({ outcome, decision_id: decision?.id ?? null, answered_at: now })
    .where('review_id', '=', review.id)
    .where((where) => where.or([where('outcome', 'is', null), where('decision_id', '=', before)]))
    .returning(['id', 'reference', 'email', 'reporter_id'])
    .execute();
  const told = { app: review.app, isReview: true, outcome, decision, now };
  const appellant = decision?.overturns?.appellant ?? null;
  await tellFlaggers(
    change,
    flags.map(({ person_id }) => person_id).filter((id) => id !== appellant),
    told,
  );
  await tellReporters(
    change,
    reports.filter((one) => ![one.id, one.reporter_id].includes(appellant ?? '')),
    told,
  );
}

/** What was dismissed before is dismissed by this decision now, so that it can still be appealed. */
async function carryOver({ trx }: Change, review: HeldReview, decisionId: string): Promise<void> {
  for (const table of ['review_flag', 'report'] as const) {
    await trx
      .updateTable(table)
      .set({ decision_id: decisionId })
      .where('review_id', '=', review.id)
      .where('outcome', '=', 'dismissed')
      .where('decision_id', '=', review.decision_id)
      .execute();
  }
}
