import type { Change } from '../change.ts';
import { newId } from '../identifier.ts';
import { riskOf } from './risk.ts';
import type { CaseOutcome } from './table.ts';

/**
 * Hours within which whatever waits is to be decided: two days, as long as people wait before they
 * ask what became of it.
 */
export const DECIDED_WITHIN_HOURS = 48;
/** Somebody is affected already, so that an appeal and a report come before a mild suspicion. */
const RISK = { report: 20, appeal: 30 } as const;

const HOUR = 60 * 60 * 1000;

/**
 * Has a review wait for a moderator, or reckons anew how pressing it is if it does already.
 * @param options.isHeldNow whether somebody begins to wait for its being published
 * @returns until when it is to be decided
 */
export async function openReviewCase(
  change: Change,
  reviewId: string,
  { isHeldNow = false } = {},
): Promise<Date> {
  const risk = await riskOf(change, reviewId);
  const waiting = await change.trx
    .selectFrom('moderation_case')
    .select(['id', 'opened_at', 'due_at'])
    .where('review_id', '=', reviewId)
    .where('kind', '=', 'review')
    .where('closed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!waiting) return insertCase(change, { kind: 'review', review_id: reviewId }, risk);
  const due = isHeldNow ? dueFrom(change.now) : waiting.due_at;
  await change.trx
    .updateTable('moderation_case')
    .set({ risk, queued_at: placeOf(waiting.opened_at, risk), due_at: due })
    .where('id', '=', waiting.id)
    .execute();
  return due;
}

/** Has a report about an app or a page wait for a moderator. */
export function openReportCase(change: Change, reportId: string): Promise<Date> {
  return insertCase(change, { kind: 'report', report_id: reportId }, RISK.report);
}

/** Has an appeal wait for a moderator who had no part in the decision. */
export function openAppealCase(
  change: Change,
  appealId: string,
  about: { review_id: string } | { report_id: string },
): Promise<Date> {
  return insertCase(change, { kind: 'appeal', appeal_id: appealId, ...about }, RISK.appeal);
}

async function insertCase(
  { now, trx }: Change,
  about: { kind: 'review' | 'report' | 'appeal' } & Partial<
    Record<'review_id' | 'report_id' | 'appeal_id', string>
  >,
  risk: number,
): Promise<Date> {
  const due = dueFrom(now);
  await trx
    .insertInto('moderation_case')
    .values({
      id: newId(now),
      review_id: null,
      report_id: null,
      appeal_id: null,
      ...about,
      risk,
      opened_at: now,
      due_at: due,
      queued_at: placeOf(now, risk),
      claimed_by: null,
      claimed_until: null,
      closed_at: null,
      outcome: null,
      decision_id: null,
    })
    .execute();
  return due;
}

function dueFrom(now: Date): Date {
  return new Date(now.getTime() + DECIDED_WITHIN_HOURS * HOUR);
}

/** Each point of risk counts like an hour of waiting, so that what is mild comes up in the end. */
function placeOf(openedAt: Date, risk: number): Date {
  return new Date(openedAt.getTime() - risk * HOUR);
}

/** Closes one case, or all that wait about a review or a report. */
export async function closeCases(
  { now, trx }: Change,
  which: { caseId: string } | { appealId: string } | { reportId: string } | { reviewId: string },
  end: { outcome: CaseOutcome; decisionId: string | null },
): Promise<void> {
  await trx
    .updateTable('moderation_case')
    .set({
      closed_at: now,
      outcome: end.outcome,
      decision_id: end.decisionId,
      claimed_by: null,
      claimed_until: null,
    })
    .where('closed_at', 'is', null)
    .$call((update) => {
      if ('caseId' in which) return update.where('id', '=', which.caseId);
      if ('appealId' in which) return update.where('appeal_id', '=', which.appealId);
      if ('reportId' in which) return update.where('report_id', '=', which.reportId);
      return update.where('review_id', '=', which.reviewId);
    })
    .execute();
}
