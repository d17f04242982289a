import { APPEAL_DAYS } from '#db/moderation/appeal-terms.ts';
import { paths } from '../paths.ts';
import { NOTICE_DAYS } from './deadlines.ts';
import type { Policy } from './policy.ts';

export const acceptableUse: Policy = {
  slug: 'acceptable-use',
  title: 'Acceptable use',
  summary: 'What gets an app removed, and how that is decided, told and appealed.',
  since: '2026-11-25',
  parts: [
    {
      title: 'What is not accepted',
      items: [
        {
          number: 1,
          title: 'Harm',
          text: [
            'An app that damages data or systems, spies on its users, or carries code that does.',
          ],
        },
        {
          number: 2,
          title: 'Taking data without saying so',
          text: [
            'Reading, keeping, passing on or selling more than the listing says, or than the customer agreed to.',
          ],
        },
        {
          number: 3,
          title: 'Changing things without asking',
          text: ['Changing settings, data or other apps without the customer’s consent.'],
        },
        {
          number: 4,
          title: 'Deception',
          text: [
            'Pretending to be another app or vendor, fees that the listing does not name, invented reviews, or claims that are not true.',
          ],
        },
        {
          number: 5,
          title: 'Spam',
          text: [
            'Listings that exist to be found rather than to be used, and messages to customers who did not ask for them.',
          ],
        },
        {
          number: 6,
          title: 'Lasting failure',
          text: [
            'An app that new customers cannot use, when its vendor does not answer or does not mend it.',
          ],
        },
        {
          number: 7,
          title: 'The rights of others',
          text: [
            'Using a trademark, a text, a picture or code without the right to. Whoever has the right, or speaks for them, should report it.',
          ],
          see: { words: 'Report an app', href: paths.report() },
        },
        {
          number: 8,
          title: 'Against the law',
          text: ['What we may not offer by law.'],
        },
        {
          number: 9,
          title: 'Coming back by another way',
          text: ['Listing a removed app again under another name or another vendor.'],
        },
      ],
    },
    {
      title: 'How it is decided',
      items: [
        {
          number: 10,
          title: 'A report is a hint',
          text: [
            'Anybody can report an app, without an account. A report alone removes nothing: a person of our staff looks into it and answers with reasons.',
          ],
        },
        {
          number: 11,
          title: 'Reason and notice',
          text: [
            `The vendor is told the reason, the item that was broken, and what would mend it, and has ${NOTICE_DAYS} days to do so. There is no such time for items 1 to 3, for item 9, and where the law leaves none.`,
          ],
        },
        {
          number: 12,
          title: 'What removal means',
          text: [
            'The app is taken off the shelves and out of the search. Its page stays and says since when, why, and under which policy.',
          ],
        },
        {
          number: 13,
          title: 'Suspending a vendor',
          text: [
            'A vendor that breaks item 1, 2 or 9, or others again and again, can be suspended. None of its apps is on offer then.',
          ],
        },
        {
          number: 14,
          title: 'Appeal',
          text: [
            `The vendor can appeal once, within ${APPEAL_DAYS} days. Somebody who had no part in the decision decides, and gives a reason.`,
          ],
        },
      ],
    },
  ],
};
