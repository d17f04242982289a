import { REPORT_REASONS } from '#db/reports/table.ts';
import { FLAG_REASONS, type FlagReason } from '#db/reviews/table.ts';
import { reasonWords } from '#site/reports/words.ts';

export const flagReasonName: Record<FlagReason, string> = {
  spam: 'Spam',
  language: 'Insults or threats',
  off_topic: 'Not about the app',
  conflict_of_interest: 'Conflict of interest',
  personal_data: 'Personal data',
  other: 'Something else',
};

/** Why something was reported, an app or a review. */
export function reportReasonName(reason: string): string {
  const ofReport = REPORT_REASONS.find((one) => one === reason);
  if (ofReport) return reasonWords[ofReport].name;
  const ofFlag = FLAG_REASONS.find((one) => one === reason);
  return ofFlag ? flagReasonName[ofFlag] : reason;
}
