import { paths } from '../paths.ts';
import type { Policy } from './policy.ts';

export const terms: Policy = {
  slug: 'terms',
  title: 'Terms',
  summary: 'The terms for visitors of this marketplace, in short.',
  since: '2026-11-25',
  parts: [
    {
      title: 'Who does what',
      items: [
        {
          number: 1,
          title: 'We show, vendors sell',
          text: [
            'This marketplace shows apps of independent vendors. Each app is made, sold and supported by the vendor named on its page, and your contract for it is with that vendor.',
          ],
        },
        {
          number: 2,
          title: 'What listings say',
          text: [
            'Vendors answer for what their listings say. We read them first, and take down what breaks our policies.',
          ],
          see: { words: 'The policies', href: paths.policies() },
        },
        {
          number: 3,
          title: 'What certificates and ratings say',
          text: [
            'A certificate says what its page lists and nothing more. Ratings are the opinions of those who wrote them.',
          ],
        },
      ],
    },
    {
      title: 'Using this site',
      items: [
        {
          number: 4,
          title: 'Fair use',
          text: [
            'Look around, link to pages, show badges, and ask the search by program, as long as others can do the same. Do not try to break in, to overload the site, or to get hold of what is not yours.',
          ],
        },
        {
          number: 5,
          title: 'What you write',
          text: [
            'What you send us is true to the best of your knowledge and yours to send. A review may be shown on this site; a report is not.',
          ],
        },
        {
          number: 6,
          title: 'As it is',
          text: [
            'We keep the site correct and open as well as we can, but do not promise that it always is.',
          ],
        },
        {
          number: 7,
          title: 'Other terms',
          text: [
            'These terms come with the software of this marketplace. Where its operator has terms of its own, they replace these and stand at this address.',
          ],
        },
      ],
    },
  ],
};
