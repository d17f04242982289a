import type { FlagOutcome, FlagReason } from '../reviews/table.ts';

/** What can be wrong with an app or a page; reviews are reported for the reasons of a flag. */
export const REPORT_REASONS = [
  'damage',
  'spam',
  'settings',
  'broken',
  'policy',
  'deceptive',
  'rights',
  'other',
] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

export type ReportTable = {
  id: string;
  reference: string;
  listing_id: string | null;
  review_id: string | null;
  address: string | null;
  reason: ReportReason | FlagReason;
  details: string;
  email: string | null;
  reporter_id: string | null;
  created_at: Date;
  outcome: FlagOutcome | null;
  decision_id: string | null;
  answered_at: Date | null;
};
