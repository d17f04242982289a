import { paths } from '../paths.ts';
import type { Policy } from './policy.ts';

export const privacy: Policy = {
  slug: 'privacy',
  title: 'Privacy',
  summary: 'What this marketplace keeps of you, and what it does not.',
  since: '2026-11-25',
  parts: [
    {
      title: 'When you look around',
      items: [
        {
          number: 1,
          title: 'No trackers and no cookies',
          text: [
            'Pages set no cookies and load nothing from other sites: no analytics, no advertising, no fonts or scripts from elsewhere. Your browser is told to refuse them if they were there.',
          ],
        },
        {
          number: 2,
          title: 'Searches without a name',
          text: [
            'What is searched for is kept with the time, the filters and the number of results, so that we see what is missing. Nothing of who asked is kept. Searches with an @ or with six or more digits, which could name somebody, are not kept there at all.',
          ],
        },
        {
          number: 3,
          title: 'The server’s log',
          text: [
            'For finding faults, the server notes of each request the time, a random number, the address that was asked for (with the words of a search in it), the result and how long it took. It does not note your network address or your browser.',
          ],
        },
        {
          number: 4,
          title: 'Saved apps and comparisons',
          text: [
            'Apps that you save or put side by side are remembered in your browser alone. Deleting the site’s data in your browser deletes them.',
          ],
        },
        {
          number: 5,
          title: 'Links to vendors',
          text: [
            'When you follow a link to a vendor’s site, that site is told the name of this marketplace, but not the page that you came from. What happens there is up to the vendor.',
          ],
        },
      ],
    },
    {
      title: 'When you write to us',
      items: [
        {
          number: 6,
          title: 'Reports',
          text: [
            'A report is kept with what you wrote, the app or the address, the time, and your mail address if you gave one. Only our staff can read it. The vendor is not told who reported.',
          ],
          see: { words: 'Report a problem', href: paths.report() },
        },
        {
          number: 7,
          title: 'A limit without a trace',
          text: [
            'To stop floods of reports, the server counts in its memory how many came from a network address in the last hour. That is never written down, and is forgotten after the hour.',
          ],
        },
      ],
    },
    {
      title: 'When you review an app',
      items: [
        {
          number: 8,
          title: 'What is shown',
          text: [
            'A review shows your name, your organisation’s name, industry and size, how long it has used the app and by what right, and the day. Your mail address is not shown.',
          ],
        },
      ],
    },
    {
      title: 'What you can ask for',
      items: [
        {
          number: 9,
          title: 'To see, correct or delete',
          text: [
            'Write to us to see what is kept of you, to have it corrected, or to have it deleted. What was decided by staff stays on record, because others must be able to check it.',
          ],
        },
      ],
    },
  ],
};
