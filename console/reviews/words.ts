import type { InboxState } from '#db/reviews/inbox.ts';
import type { ReplyOutcome } from '#db/reviews/table.ts';

export const inboxStateName: Record<InboxState | 'all', string> = {
  all: 'All',
  unanswered: 'Unanswered',
  answered: 'Answered',
  not_fixed: 'Not fixed',
  hidden: 'Hidden',
};

/** What a list says when nothing of it is there. */
export const inboxEmpty: Record<InboxState | 'all', { title: string; words: string }> = {
  all: {
    title: 'No reviews yet',
    words:
      'Customers who use one of your apps can review it. Each review comes here, and to be answered well counts for more than to be praised: readers see both.',
  },
  unanswered: {
    title: 'Every review is answered',
    words: 'New ones come here first, the newest on top.',
  },
  answered: {
    title: 'Nothing is answered yet',
    words:
      'An owner or a marketer answers once for the vendor. The writer gets it by mail and is asked whether it helped.',
  },
  not_fixed: {
    title: 'Nobody says that your answer did not help',
    words: 'After an answer its writer is asked once. Those who say ‘not fixed’ stand here.',
  },
  hidden: {
    title: 'Nothing was hidden',
    words:
      'When the marketplace hides a review, its title and the reason stand here. It does not count then.',
  },
};

/** What the writer says came of the reply, as a label. */
export const outcomeName: Record<ReplyOutcome, string> = {
  fixed: 'Fixed',
  not_fixed: 'Not fixed',
  rating_changed: 'Stars changed',
};

/** The same as a sentence. @param before stars before they were changed */
export function outcomeText(outcome: ReplyOutcome | null, before: number | null, now: number) {
  if (outcome === 'fixed') return 'The writer says that your reply resolved it.';
  if (outcome === 'not_fixed') return 'The writer says that it is not resolved.';
  if (outcome === 'rating_changed') {
    return `After your reply the writer changed the stars from ${before} to ${now}.`;
  }
  return 'The writer was asked whether it helped, and has not said so far.';
}
