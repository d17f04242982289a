import { BODY_LENGTH, REVIEW_DAYS_AFTER_USE, REVIEWS_PER_ORGANISATION } from '#db/reviews/post.ts';
import { REVIEWS_BEFORE_AVERAGE } from '#db/reviews/rating.ts';
import { numberText } from '../ui/number-text.ts';
import { APPEAL_DAYS } from './deadlines.ts';
import type { Policy } from './policy.ts';

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
            `A person reviews an app once. One organisation has at most ${REVIEWS_PER_ORGANISATION} reviews of an app, so that no company carries a rating alone.`,
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
            'Each review shows who wrote it and for which organisation, how long the app was in use and by what right, and the organisation’s industry and size. All but the app’s version comes from our records.',
          ],
        },
        {
          number: 7,
          title: `An average from ${REVIEWS_BEFORE_AVERAGE} reviews on`,
          text: ['With fewer, one or two people would decide how an app looks.'],
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
          number: 13,
          title: 'Hidden means not counted',
          text: ['A hidden review is not shown and does not count in any rating.'],
        },
        {
          number: 14,
          title: 'Reasons and appeal',
          text: [
            `The writer and the vendor are told the reason. Each can appeal once, within ${APPEAL_DAYS} days; another moderator decides.`,
          ],
        },
      ],
    },
  ],
};
