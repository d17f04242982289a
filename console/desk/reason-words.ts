import { REPORT_REASONS } from '#db/reports/table.ts';
import { FLAG_REASONS } from '#db/reviews/table.ts';
import { reasonWords } from '#site/reports/words.ts';
import { flagReasonWords } from '#site/reviews/flag-words.ts';

/** Why something was flagged or reported, an app or a review. */
export function reasonName(reason: string): string {
  const ofReport = REPORT_REASONS.find((one) => one === reason);
  if (ofReport) return reasonWords[ofReport].name;
  const ofFlag = FLAG_REASONS.find((one) => one === reason);
  return ofFlag ? flagReasonWords[ofFlag].name : reason;
}
