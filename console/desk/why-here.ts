import type { CaseLine } from '#db/moderation/queue.ts';
import { decisionName } from '#site/moderation/words.ts';
import { countText } from '#site/ui/number-text.ts';
import { reasonName } from './reason-words.ts';
import { signalName } from './signal-words.ts';
import { sideName } from './words.ts';

/** Why a case is at the desk, in a few words each; customers' flags and the vendor's apart. */
export function whyHere({ appeal, flags, report, signals }: CaseLine): string[] {
  const { customers, reports, vendor } = flags;
  return [
    ...(appeal
      ? [`Appeal of ${sideName[appeal.side]} against ‘${decisionName[appeal.against]}’`]
      : []),
    ...(report && !appeal ? [reasonName(report.reason)] : []),
    ...signals.map((kind) => signalName[kind]),
    ...(customers > 0 ? [`${countText(customers, 'flag', 'flags')} by customers`] : []),
    ...(vendor > 0 ? [`${countText(vendor, 'flag', 'flags')} by the vendor`] : []),
    ...(reports > 0 ? [countText(reports, 'report', 'reports')] : []),
  ];
}

/** What a case is called in a list. */
export function caseTitle({ app, kind, report, review }: CaseLine): string {
  if (review) return review.title === '' ? 'A review without words' : review.title;
  const about = app?.name ?? report?.address ?? 'the marketplace';
  return kind === 'appeal' ? `Report ${report?.reference}: ${about}` : `About ${about}`;
}
