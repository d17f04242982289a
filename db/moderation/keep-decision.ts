import type { Person } from '../actor.ts';
import type { Change } from '../change.ts';
import { newId } from '../identifier.ts';
import type { ReviewState } from '../reviews/table.ts';
import type { Ruling } from './ruling.ts';
import type { RemovalGround, ReportDecision, ReviewDecision } from './table.ts';

/** The decision that another takes back on an appeal. */
export type Overturned = {
  id: string;
  rootId: string;
  /** The person or the report that appealed, who is answered apart. */
  appellant: string | null;
};

type AboutReview = {
  review: { id: string; revision: number; state: ReviewState };
  kind: ReviewDecision;
  ground: RemovalGround | null;
};
type AboutReport = { report: { id: string }; kind: ReportDecision };

/** Writes down a decision. @returns its id */
export async function keepDecision(
  { now, trx }: Change,
  moderator: Person,
  ruling: Ruling & { overturns?: Overturned },
  about: AboutReview | AboutReport,
): Promise<string> {
  const id = newId(now);
  const { note, overturns, policy, policyItem, reason } = ruling;
  await trx
    .insertInto('moderation_decision')
    .values({
      id,
      ...('review' in about ? ofReview(about) : ofReport(about)),
      policy,
      policy_item: policyItem,
      reason,
      note,
      decided_by: moderator.personId,
      decided_at: now,
      overturns: overturns?.id ?? null,
      root_id: overturns?.rootId ?? id,
    })
    .execute();
  return id;
}

function ofReview({ ground, kind, review }: AboutReview) {
  const { id, revision, state } = review;
  return { review_id: id, report_id: null, revision, kind, ground, state_before: state };
}

function ofReport({ kind, report }: AboutReport) {
  const nothing = { review_id: null, revision: null, ground: null, state_before: null };
  return { ...nothing, report_id: report.id, kind };
}
