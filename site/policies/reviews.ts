import { APPEAL_DAYS } from '#db/moderation/appeal-terms.ts';
import { DECIDED_WITHIN_HOURS } from '#db/moderation/cases.ts';
import { REVIEW_DAYS_AFTER_USE } from '#db/reviews/context-of-use.ts';
import { REVIEWS_PER_ORGANISATION } from '#db/reviews/post.ts';
import { REVIEWS_BEFORE_AVERAGE } from '#db/reviews/rating.ts';
import { BODY_LENGTH } from '#db/reviews/text.ts';
import { numberText } from '../ui/number-text.ts';
import type { Policy } from './policy.ts';

/** The day from which what is newer than the policy holds. */
const since = '2026-11-28';

export const reviews: Policy = {
  slug: 'reviews',
  title: 'Reviews',
  summary: 'Who may review an app, what a review tells, and when one is hidden.',
  since: '2026-11-25',
  parts: [
    {
      title: 'Who may review',
      items: [
        {
          number: 1,
          title: 'People whose organisation uses the app',
          text: [
            `Or did so in the ${REVIEW_DAYS_AFTER_USE} days before. There is no other way in; a trial counts as use, a sandbox does not.`,
          ],
        },
        {
          number: 2,
          title: `One each, and at most ${REVIEWS_PER_ORGANISATION} of an organisation`,
          text: [
            `A person reviews an app once, and can change the review or take it down. One organisation has at most ${REVIEWS_PER_ORGANISATION} reviews of an app, so that no company carries a rating alone.`,
          ],
        },
        {
          number: 3,
          title: 'Not its own people',
          text: ['People of the vendor do not review its apps.'],
        },
        {
          number: 4,
          title: 'Not for a reward',
          text: [
            'Nobody may give or take anything for a review, or for leaving one out. Asking customers for an honest one is fine.',
          ],
        },
      ],
    },
    {
      title: 'What a review tells',
      items: [
        {
          number: 5,
          title: 'Own experience',
          text: [
            `One to five stars, a title, and ${BODY_LENGTH.least} to ${numberText(BODY_LENGTH.most)} characters about the app as it was used.`,
          ],
        },
        {
          number: 6,
          title: 'Context that nobody can invent',
          text: [
            'Each review shows who wrote it and for which organisation, how long the app was in use and by what right, and the organisation’s industry and size. All of it comes from our records; of the app’s versions the writer chooses one.',
          ],
        },
        {
          number: 7,
          title: `An average from ${REVIEWS_BEFORE_AVERAGE} reviews on`,
          text: ['With fewer, one or two people would decide how an app looks.'],
        },
        {
          number: 19,
          title: 'Changes stay visible',
          text: [
            'A review says that it was changed, and shows what it said before, unless that was decided against.',
          ],
          since,
        },
        {
          number: 18,
          title: 'One official reply',
          text: [
            'Owners and marketers of the vendor reply once and can change the reply. The writer is asked once whether it resolved the matter, and the page shows the answer.',
          ],
          since,
        },
      ],
    },
    {
      title: 'What gets hidden',
      items: [
        {
          number: 8,
          title: 'Insults and threats',
          text: ['Against people or groups. Hard words about an app are not that.'],
        },
        {
          number: 9,
          title: 'What is private',
          text: ['Personal or confidential data of somebody else, or anything that opens a door.'],
        },
        {
          number: 10,
          title: 'What is not about the app',
          text: ['Advertising, links for their own sake, and reviews of something else.'],
        },
        {
          number: 11,
          title: 'What is not true to its writer',
          text: [
            'Reviews that were paid for, written for somebody else, or written to harm a rival.',
          ],
        },
        {
          number: 12,
          title: 'Criticism is no reason',
          text: [
            'A low rating, a harsh opinion or the wish of a vendor is never a reason to hide a review.',
          ],
        },
      ],
    },
    {
      title: 'How it is decided',
      items: [
        {
          number: 15,
          title: 'Some wait for a person',
          text: [
            `A review appears at once, unless something makes a moderator read it first: links and contact details, advertising or insulting words, a text much like another, many reviews at once, a new account, or a network that the vendor uses as well. Its writer sees that, and until when it is decided: ${DECIDED_WITHIN_HOURS} hours at most are our aim.`,
          ],
          since,
        },
        {
          number: 16,
          title: 'Many at once',
          text: [
            'When far more reviews of an app come than usual, the average that is shown stands still at its value before, and says since when, until a moderator has looked at them. What is counted stays exact.',
          ],
          since,
        },
        {
          number: 17,
          title: 'A flag hides nothing',
          text: [
            'Everybody with an account can flag a review, and everybody can report one. It then is read by a moderator, and never hidden by flags alone. Those of the vendor’s own people are kept apart.',
          ],
          since,
        },
        {
          number: 13,
          title: 'Hidden means not counted',
          text: [
            'A hidden review is not shown and does not count in any rating. In its place stand the policy and the date; only where personal data or the law forbid even that, nothing is left but the count of what was removed.',
          ],
          since,
        },
        {
          number: 14,
          title: 'Reasons and appeal',
          text: [
            `The writer, the vendor and whoever flagged or reported it are told the reason. Each can appeal once, within ${APPEAL_DAYS} days; somebody who had no part in the decision answers. If it is taken back, everything counts as before.`,
          ],
          since,
        },
      ],
    },
  ],
};
