import type { FlagOutcome, FlagReason } from '#db/reviews/table.ts';

/** What can be wrong with a review, in the order in which it is offered. */
export const flagReasonWords: Record<FlagReason, { name: string; means: string }> = {
  spam: { name: 'It is spam', means: 'Advertising, or a text that is there for its links.' },
  language: {
    name: 'It insults or threatens',
    means: 'People or groups. Hard words about the app are not that.',
  },
  off_topic: {
    name: 'It is not about this app',
    means: 'Another app, another company, or nothing that was used.',
  },
  conflict_of_interest: {
    name: 'Its writer has a stake in it',
    means: 'Works for the vendor or a rival, or was paid for it.',
  },
  personal_data: {
    name: 'It shows what is private',
    means: 'Names, addresses or secrets of somebody else.',
  },
  other: { name: 'Something else', means: 'Say what, below.' },
};

/** What came of a flag, for whoever raised it. */
export function flagOutcomeText(outcome: FlagOutcome | null): string {
  if (outcome === 'upheld') return 'The moderator agreed.';
  if (outcome === 'dismissed') return 'The moderator left the review as it is.';
  if (outcome === 'withdrawn') return 'Its writer took the review down first.';
  return 'It waits for a moderator. You are mailed what was decided.';
}
