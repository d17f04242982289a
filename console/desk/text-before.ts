import type { FlagSeen } from '#db/moderation/case-evidence.ts';
import type { ReviewUnderCase, ReviewWords } from '#db/moderation/case-review.ts';

/**
 * The text to compare the one that stands with: what readers saw last, while they do not see this one,
 * or else the one that open flags are about.
 * @returns null when it is this text that readers see and flag
 */
export function textBefore(
  review: Pick<ReviewUnderCase, 'earlier' | 'isPublicText' | 'revision'>,
  flags: readonly Pick<FlagSeen, 'outcome' | 'revision'>[],
): { text: ReviewWords; isFlagged: boolean } | null {
  const flagged = flags.find((flag) => flag.outcome === null && flag.revision < review.revision);
  const ofFlag = review.earlier.find(({ revision }) => revision === flagged?.revision);
  if (ofFlag) return { text: ofFlag, isFlagged: true };
  const last = review.earlier[0];
  return !review.isPublicText && last ? { text: last, isFlagged: false } : null;
}
