import type { InboxState } from '#db/reviews/inbox.ts';
import type { ReplyOutcome } from '#db/reviews/table.ts';

export const inboxStateName: Record<InboxState | 'all', string> = {
  all: 'All',
  unanswered: 'No reply yet',
  answered: 'Replied',
  not_fixed: 'Not fixed',
  hidden: 'Hidden or removed',
};

/** What a list says when nothing of it is there. */
export const inboxEmpty: Record<InboxState | 'all', { title: string; words: string }> = {
  all: {
    title: 'No reviews yet',
    words:
      'Customers who use one of your apps can review it. Each review comes here. Readers see your reply below it, and a good one counts for more than praise.',
  },
  unanswered: {
    title: 'No review waits for a reply',
    words: 'New ones come here first, the newest on top.',
  },
  answered: {
    title: 'No replies yet',
    words:
      'An owner or a marketer replies once for the vendor. The writer gets it by mail and is asked whether it helped.',
  },
  not_fixed: {
    title: 'Nobody says that your reply did not help',
    words: 'After a reply the writer is asked once. Those who say ‘not fixed’ stand here.',
  },
  hidden: {
    title: 'Nothing was hidden or removed',
    words:
      'When a moderator hides or removes a review, the reason stands here. It does not count then.',
  },
};

/** What the writer says came of the reply, as a label. */
export const outcomeName: Record<ReplyOutcome, string> = {
  fixed: 'Fixed',
  not_fixed: 'Not fixed',
  rating_changed: 'Stars changed',
};
