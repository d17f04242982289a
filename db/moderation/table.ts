import type { ReviewState } from '../reviews/table.ts';

export type CaseKind = 'review' | 'report' | 'appeal';
export type CaseOutcome = 'decided' | 'withdrawn' | 'lapsed';

export type ModerationCaseTable = {
  id: string;
  kind: CaseKind;
  /** What it is about in the end, also for an appeal. */
  review_id: string | null;
  report_id: string | null;
  appeal_id: string | null;
  /** 0 to 100. */
  risk: number;
  opened_at: Date;
  due_at: Date;
  /** Its place in the queue: each point of risk counts like an hour of waiting. */
  queued_at: Date;
  claimed_by: string | null;
  claimed_until: Date | null;
  closed_at: Date | null;
  outcome: CaseOutcome | null;
  decision_id: string | null;
};

/** What can be decided about a review; `dismiss` leaves a flagged one as it is. */
export const REVIEW_DECISIONS = ['publish', 'dismiss', 'ask_edit', 'hide', 'remove'] as const;
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];
/** What can be decided about a report of an app or a page. */
export const REPORT_DECISIONS = ['act', 'no_action'] as const;
export type ReportDecision = (typeof REPORT_DECISIONS)[number];
export type DecisionKind = ReviewDecision | ReportDecision;

export const REMOVAL_GROUNDS = ['personal_data', 'law'] as const;
export type RemovalGround = (typeof REMOVAL_GROUNDS)[number];

export type ModerationDecisionTable = {
  id: string;
  review_id: string | null;
  report_id: string | null;
  revision: number | null;
  kind: DecisionKind;
  ground: RemovalGround | null;
  /** Slug of the policy, and the number of its item. */
  policy: string;
  policy_item: number;
  reason: string;
  /** For staff alone. */
  note: string;
  decided_by: string;
  decided_at: Date;
  state_before: ReviewState | null;
  overturns: string | null;
  root_id: string;
};

export type AppealSide = 'author' | 'vendor' | 'reporter';
export type AppealState = 'open' | 'granted' | 'rejected' | 'lapsed';

export type AppealTable = {
  id: string;
  decision_id: string;
  root_id: string;
  side: AppealSide;
  person_id: string | null;
  report_id: string | null;
  grounds: string;
  created_at: Date;
  state: AppealState;
  answered_by: string | null;
  answered_at: Date | null;
  reason: string | null;
};
