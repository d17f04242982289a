import { paths } from '../paths.ts';
import type { Policy } from './policy.ts';

export const promotionAndRanking: Policy = {
  slug: 'promotion-and-ranking',
  title: 'Promotion and ranking',
  summary: 'What decides which apps are seen first, and what cannot.',
  since: '2026-11-25',
  parts: [
    {
      title: 'In search and lists',
      items: [
        {
          number: 1,
          title: 'The best match first',
          text: [
            'Search results are ordered by how well an app fits the question, then by what others say of it. The rules are public and the same for every app.',
          ],
          see: { words: 'How results are ordered', href: paths.howWeRank() },
        },
        {
          number: 2,
          title: 'Nobody can pay',
          text: [
            'There are no paid placements and no advertisements. A partner tier changes no place.',
          ],
        },
        {
          number: 3,
          title: 'One rule for all',
          text: ['A list of apps has one order, which every app in it follows alike.'],
        },
      ],
    },
    {
      title: 'On shelves',
      items: [
        {
          number: 4,
          title: 'A reason on each shelf',
          text: [
            'A shelf shows why its apps stand on it: a rule, such as the best rated, or a choice of our staff with their reason.',
          ],
        },
        {
          number: 5,
          title: 'Chosen by people who gain nothing',
          text: [
            'Staff who choose apps for a shelf take nothing from vendors for it. A vendor can suggest an app; it cannot book a place.',
          ],
        },
      ],
    },
  ],
};
