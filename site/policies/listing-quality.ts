import { paths } from '../paths.ts';
import type { Policy } from './policy.ts';

export const listingQuality: Policy = {
  slug: 'listing-quality',
  title: 'Listing quality',
  summary: 'What a listing must be, so that a customer can judge an app before trying it.',
  since: '2026-11-25',
  parts: [
    {
      title: 'What it says',
      items: [
        {
          number: 1,
          title: 'One app, one listing',
          text: [
            'An app has one listing. The same app under a second name, or a copy of another vendor’s app, is not accepted.',
          ],
        },
        {
          number: 2,
          title: 'Its own name',
          text: [
            'The name is the app’s own. It does not imitate another app, and does not pretend to be made by us.',
          ],
        },
        {
          number: 3,
          title: 'A tagline that says what it does',
          text: [
            'One line, for somebody who has never heard of the app. No claims of rank, such as ‘the best’ or ‘number one’.',
          ],
        },
        {
          number: 4,
          title: 'A true description',
          text: [
            'It describes the version that is on offer, not plans for a later one. What the app does not do, but a customer would expect of it, is said as well.',
            'Names of other apps and lists of search words are left out, unless the app works with what they name.',
          ],
        },
        {
          number: 5,
          title: 'The right category',
          text: ['The main category is what most customers use the app for.'],
        },
      ],
    },
    {
      title: 'What it shows',
      items: [
        {
          number: 6,
          title: 'Pictures of the app itself',
          text: [
            'Screenshots show the app as a customer will see it, with invented data, and have a text for those who cannot see them.',
          ],
        },
        {
          number: 7,
          title: 'All of the price',
          text: [
            'Every plan is listed with its price, its currency, its interval and what it is counted by. A trial says how many days it lasts.',
          ],
        },
        {
          number: 8,
          title: 'What it reads and writes',
          text: [
            'Each part of the platform that the app works with is listed, with the direction and the reason.',
          ],
        },
        {
          number: 9,
          title: 'Claims with a source',
          text: [
            'A standard that the app complies with is listed with who verified it and when. A claim without both is left out.',
          ],
        },
        {
          number: 10,
          title: 'Support that can be reached',
          text: [
            'The listing says how and when support answers. A time for the first answer is given only if it is kept.',
          ],
        },
      ],
    },
    {
      title: 'How it is decided',
      items: [
        {
          number: 11,
          title: 'It works',
          text: [
            'At the time of the review, a new customer can start using the app as the listing says.',
          ],
        },
        {
          number: 12,
          title: 'A person reads it first',
          text: [
            'A reviewer reads each new listing, and each later change of one, before customers see it. The decision is written down with its reason and the item of this policy that it rests on, and the vendor is told both.',
            'What was returned can be mended and submitted again at any time.',
          ],
        },
        {
          number: 13,
          title: 'Apps from a catalogue',
          text: [
            'Apps that came with an imported catalogue were not read one by one. The page of their vendor says that nobody has taken the profile over.',
          ],
          see: { words: 'Report one that is wrong', href: paths.report() },
        },
      ],
    },
  ],
};
