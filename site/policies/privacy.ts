import { SESSION_LIMITS } from '#db/accounts/session-rows.ts';
import { MAIL_KEPT } from '#db/mail/forget.ts';
import { NETWORK_DAYS } from '#db/reviews/signals/networks.ts';
import { paths } from '../paths.ts';
import type { Policy } from './policy.ts';

const DAY = 24 * 60 * 60 * 1000;

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
          title: 'No trackers, and no cookie until you sign in',
          since: '2026-11-27',
          text: [
            'To whoever only looks around, pages set no cookies. All pages load nothing from other sites: no analytics, no advertising, no fonts or scripts from elsewhere. Your browser is told to refuse them if they were there.',
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
            'Apps that you save or put side by side are remembered in your browser alone, until you sign in: then what you saved moves into your account. Deleting the site’s data in your browser deletes them there.',
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
          since: '2026-11-28',
          text: [
            'A report is kept with what you wrote, the app, the review or the address, the time, and your mail address if you gave one. Only our staff can read it. Neither the vendor nor the writer of a review is told who reported.',
            'The answer can be read by whoever has the reference of the report. It never shows what you wrote.',
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
          since: '2026-11-28',
          text: [
            'A review shows your name, your organisation’s name, industry and size, how long it has used the app and by what right, and the day. Your mail address is not shown.',
            'What a review said before you changed it stays readable beside it. When you take it down, all its words are deleted.',
          ],
        },
        {
          number: 16,
          title: 'Networks of vendors',
          since: '2026-11-28',
          text: [
            `To notice reviews that a vendor writes of itself, keyed hashes of the networks from which its people sign in are kept for ${NETWORK_DAYS} days, and compared with the network that a review comes from, which is not kept. No network can be read out of them, and nobody sees them.`,
          ],
        },
        {
          number: 17,
          title: 'Votes and flags',
          since: '2026-11-28',
          text: [
            'That you found a review helpful, or flagged it, with your reason and your note, is kept. Others see how many found it helpful, but not who; who flagged a review is known to moderators alone. With your account your votes are deleted, and your flags stay without your name, because decisions rest on them.',
          ],
        },
      ],
    },
    {
      title: 'When you have an account',
      items: [
        {
          number: 10,
          title: 'What is kept',
          since: '2026-11-27',
          text: [
            'Your name, your mail address, your password as a hash that cannot be turned back, what you sign in with beside it, your organisations and your role in each, apps that you saved, and questions that you asked vendors.',
          ],
        },
        {
          number: 11,
          title: 'Cookies',
          since: '2026-11-27',
          text: [
            `One cookie keeps you signed in, until you sign out or for ${SESSION_LIMITS.people.whole / DAY} days at most; unused, your session ends after ${SESSION_LIMITS.people.idle / DAY} days. Others live for minutes while you sign in or wait for a mail. None of them can be read by a script or is sent to another site.`,
          ],
        },
        {
          number: 12,
          title: 'Where you sign in from',
          since: '2026-11-27',
          text: [
            'With each session the name of your browser and the network that it came from are kept, not your whole address, so that you can see and end your sessions, and are mailed when somebody signs in from elsewhere.',
          ],
        },
        {
          number: 13,
          title: 'Mail',
          since: '2026-11-27',
          text: [
            `We mail what concerns your account and your organisations, and nothing else. Sent mail is deleted after ${MAIL_KEPT.sent} days.`,
          ],
        },
        {
          number: 14,
          title: 'Questions to vendors',
          since: '2026-11-27',
          text: [
            'A question that you ask goes to the vendor with your name, your organisation and your mail address, so that it can be answered. A copy stays with us.',
          ],
        },
        {
          number: 15,
          title: 'Taking it with you, and leaving',
          since: '2026-11-27',
          text: [
            'Your account has a page from which you download what is kept of you as one file, and one on which you delete it. Then your name and address are taken out of your account, your reviews, your reports and invitations to you; questions that you asked and mails to you are deleted.',
            `Without your name stay the reviews and reports that you wrote, because others rely on them, and the record of what you did. A vendor keeps the mail in which you asked a question. Mails to others in which you are named are deleted ${MAIL_KEPT.sent} days after they were sent, or ${MAIL_KEPT.failed} days after they failed.`,
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
