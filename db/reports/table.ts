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
  address: string | null;
  reason: ReportReason;
  details: string;
  email: string | null;
  reporter_id: string | null;
  created_at: Date;
};
