import {
  free,
  freemium,
  paid,
  reads,
  readsAndWrites,
  release,
  trial,
  verified,
  writes,
} from './entry.ts';
import type { DemoCategory } from './shape.ts';

export const marketing: DemoCategory = {
  category: 'marketing',
  apps: [
    {
      slug: 'lettermill',
      vendor: 'courrier-rive',
      name: 'Lettermill',
      tagline: 'Newsletters people asked for, sent without tracking pixels',
      description: `Lettermill writes, sends and files newsletters. You compose in blocks, see the letter as it will look on a phone and in an old desktop program, and send it to people whose consent is on record. The consent text and the moment it was given are stored with every address.

## Numbers it shows

- delivered, bounced and complained
- clicks on links, counted in total and never per person
- who joined and who left after each letter

It does not use tracking pixels, so there is no open rate. If your work depends on opens, this is the wrong app.

Subscribers are contacts in your platform records; a list is a saved question such as "members in the north who came last year". Letters can also start by themselves, for instance three days after an order. An address that bounces twice is paused and shown to you with the reason.`,
      tags: ['newsletter', 'email marketing', 'campaigns', 'mailing list', 'consent'],
      aliases: ['email newsletter', 'bulletin'],
      integrates: [
        readsAndWrites('records', 'Reads subscribers and consent, writes back who unsubscribed'),
        reads('files', 'Pictures come from your own file store'),
        reads('events', 'A letter can start when something happens to a customer'),
      ],
      industries: ['nonprofit', 'media', 'education', 'retail'],
      compliance: [
        verified('gdpr', 'Nordlys Revisjon', 41),
        verified('iso-27001', 'Castellani Revisione', 190),
      ],
      support: { hours: 'Weekdays 8-19 CET', firstAnswerHours: 3, channels: ['mail', 'chat'] },
      plans: [
        freemium('Parish', ['500 subscribers', 'Two letters a month', 'All templates']),
        paid('Town', 1900, 'month', 'organisation', [
          '5,000 subscribers',
          'Automatic letters',
          'A/B subjects',
        ]),
        paid('City', 8900, 'month', 'organisation', [
          '50,000 subscribers',
          'Own sending domain',
          'Several editors',
        ]),
      ],
      releases: [
        release('6.4.0', 22, 'Plain-text part can be edited by hand'),
        release('6.3.0', 80, 'Consent text is stored with each subscription'),
        release('6.2.1', 141, 'Fixes dark pictures in letters read at night'),
      ],
      launchedDaysAgo: 702,
      certificate: { level: 'standard', issuedDaysAgo: 64 },
      scenes: ['form', 'inbox', 'dashboard'],
      popularity: 82,
      liking: 4.4,
      praise: [
        'We switched off open rates and nobody in the office has missed them.',
        'The letter looks the same in every mail program we tried, which is a small miracle.',
        'Unsubscribes arrive in our customer records at once, so sales stops writing too.',
      ],
      complaints: [
        'There are only nine templates and two of them look alike.',
        'I would like to see at least roughly how many people opened the letter.',
        "Scheduling in the reader's own time zone is missing.",
      ],
    },
    {
      slug: 'audience-loom',
      vendor: 'pedralva',
      name: 'Audience Loom',
      tagline: 'Build customer groups in plain rules and share them anywhere',
      description: `"Customers in Portugal who bought twice this year but not since June" should not need a ticket to the data team. In Audience Loom it is three lines, each chosen from a list, with a count beside it that follows as you type.

A group is refreshed on a schedule or within minutes, and its members are marked in your records, where newsletters, shops and support desks can use it. Open any person and the app lists the rules they met, with the values at the time.

## Good to know

Rules work on attributes, on events from the stream and on tables in the warehouse. Sensitive attributes can be barred for all groups by an administrator. Groups under 20 people cannot be exported.

What it is not: it sends nothing, buys no third-party data, and does not guess at traits nobody recorded.`,
      tags: ['segmentation', 'audiences', 'customer groups', 'personalisation'],
      integrates: [
        readsAndWrites('records', 'Reads attributes, writes group membership'),
        reads('events', 'Behaviour such as orders or visits can be part of a rule'),
        reads('analytics', 'Large groups are counted in the warehouse'),
      ],
      industries: ['retail', 'media', 'finance'],
      support: { hours: 'Weekdays 8-18 BRT', firstAnswerHours: 6, channels: ['mail', 'chat'] },
      plans: [
        trial('Loom', 12000, 'month', 'organisation', 14, [
          '25 groups',
          'Hourly refresh',
          'Three destinations',
        ]),
        paid('Loom Large', 34000, 'month', 'organisation', [
          '200 groups',
          'Refresh in minutes',
          'Unlimited destinations',
        ]),
      ],
      releases: [
        release('3.1.0', 33, 'Rules can refer to another group'),
        release('3.0.1', 88, 'Counts are shown while a rule is being written'),
      ],
      launchedDaysAgo: 388,
      scenes: ['flow', 'table', 'dashboard'],
      popularity: 54,
      liking: 4,
      praise: [
        'Marketing builds its own groups now and the data team has its Thursdays back.',
        'Seeing the count change while I type a rule is worth the price alone.',
        'The explanation of why one customer is in a group has saved us from embarrassment twice.',
      ],
      complaints: [
        'A group with a nested rule takes close to an hour to refresh on the small plan.',
        "Dates in rules are in the server's time zone and that cost us a campaign.",
        'Renaming an attribute in our records silently emptied two groups.',
      ],
    },
    {
      slug: 'fete-invitations',
      vendor: 'palissy',
      name: 'Fête Invitations',
      tagline: 'Guest lists, invitations and the door list for your events',
      description: `A guest receives an invitation that was designed by people who set type for a living, answers in two taps, and is on the door list with the right spelling of the name. That is what Fête does, for a supper of twelve as for a congress of two thousand.

You choose guests from your contacts or paste a list; a double entry is recognised. Answers, companions and dietary wishes come in as they are given. Reminders go only to those who have not answered. On the evening, two or more phones share one door list and keep working without reception.

Answers are written to the contact's record, so next year you know who came. Fête sells no tickets and takes no payments.`,
      tags: ['events', 'invitations', 'rsvp', 'guest list', 'check-in'],
      aliases: ['event registration'],
      integrates: [
        readsAndWrites('records', 'Guests are contacts; answers are written to their record'),
        writes('messages', 'Reminders and last-minute changes'),
      ],
      industries: ['hospitality', 'nonprofit', 'media', 'public-sector'],
      support: { hours: 'Weekdays 9-18 CET', firstAnswerHours: 5, channels: ['mail', 'phone'] },
      plans: [
        free('Small evening', ['Up to 40 guests', 'One design', 'Door list']),
        paid('One event', 4900, 'once', 'site', [
          'Up to 500 guests',
          'All designs',
          'Check-in by phone',
        ]),
        paid('Season', 39000, 'year', 'organisation', [
          'Unlimited events',
          'Seating plan',
          'Several hosts',
        ]),
      ],
      releases: [
        release('2.3.0', 18, 'Guests can tell you what they do not eat'),
        release('2.2.0', 102, 'The door list works without reception'),
      ],
      launchedDaysAgo: 305,
      certificate: { level: 'basic', issuedDaysAgo: 77 },
      scenes: ['gallery', 'calendar', 'form'],
      popularity: 37,
      liking: 4.6,
      praise: [
        'Three hundred guests, one door, two phones and no queue.',
        'People complimented the invitation before they had even come to the evening.',
        'Paying once for one event suits us, because we only have one.',
        'The list of who does not eat what went straight to the caterer.',
      ],
      complaints: [
        'The seating plan is fiddly with more than twenty tables.',
        'A guest who brings someone has to answer two separate pages.',
        'French typography rules are applied to our English text now and then.',
      ],
    },
    {
      slug: 'single-page-press',
      vendor: 'quillmere',
      name: 'Single Page Press',
      tagline: 'One campaign page with one form, published in an afternoon',
      description: `Some campaigns need a website. Most need a page. Single Page Press gives you a heading, a few sections, pictures, one form and a thank-you text, and publishes the result as plain HTML that loads quickly on a slow telephone.

## Making a page

Pick a layout, replace the text, choose pictures from your files. Spacing and type sizes are looked after, so that it is quite hard to make something ugly. Two variants of a page can run against each other until you stop one.

## What happens to the answers

Each answer becomes a contact in your records with the consent text, the page and the time. Double entries are merged by mail address.

There is no blog, no shop, no pop-up window and no way to add your own scripts.`,
      tags: ['landing page', 'campaign', 'lead form', 'web'],
      integrates: [
        writes('records', 'Form answers become contacts with their consent'),
        reads('files', 'Pictures for the page'),
      ],
      industries: ['professional-services', 'education', 'nonprofit'],
      support: { hours: 'Weekdays 9-17 NZT', firstAnswerHours: 12, channels: ['mail'] },
      plans: [
        freemium('One', ['One page', 'Quillmere address', 'Form answers']),
        paid('Ten', 1500, 'month', 'organisation', [
          'Ten pages',
          'Own domain',
          'Variants of a page',
        ]),
      ],
      releases: [
        release('4.0.3', 52, 'Form answers show the page and variant they came from'),
        release('4.0.0', 171, 'New editor'),
      ],
      launchedDaysAgo: 520,
      scenes: ['gallery', 'form', 'dashboard'],
      popularity: 43,
      liking: 3.9,
      praise: [
        'A page that loads in under a second on a train is a rare thing.',
        "I made our open-day page between lunch and three o'clock without asking anyone.",
        'The form writes consent correctly, which our lawyer noticed before I did.',
      ],
      complaints: [
        'You get one form per page and that is final.',
        'The new editor lost the keyboard shortcuts that I had learned.',
        'Two columns would be nice once in a while.',
      ],
    },
    {
      slug: 'refer-kindly',
      vendor: 'okonjo-bright',
      name: 'Refer Kindly',
      tagline: 'Referral links and thank-yous, tracked fairly to the customer',
      description: `People who recommend you deserve to be thanked, and to be thanked once. Refer Kindly gives each customer a short link or a printed code. When somebody new comes through it, the app notes who sent them, waits until the condition you set is met, and then grants the reward.

Conditions are simple: signed up, first visit, first invoice paid. Rewards are a credit in the ledger, a voucher, or a card to be written by hand (it reminds you). Each recommender sees what is pending and why.

- Reads customers, writes the link between recommender and newcomer
- Writes credits as open items on the next invoice
- One person can be recommended by one person only

It has no levels, no points and no leaderboard, and it does not import address books.`,
      tags: ['referrals', 'word of mouth', 'loyalty', 'rewards'],
      integrates: [
        readsAndWrites('records', 'Remembers who recommended whom'),
        writes('ledger', 'A reward becomes a credit on the next invoice'),
      ],
      industries: ['healthcare', 'education', 'professional-services'],
      support: { hours: 'Weekdays 9-17 WAT', firstAnswerHours: 24, channels: ['mail'] },
      plans: [
        trial('Kindly', 2900, 'month', 'organisation', 30, [
          'Unlimited links',
          'Credits and vouchers',
          'Monthly summary',
        ]),
      ],
      releases: [
        release('1.4.0', 96, 'Rewards can wait until the new customer has paid'),
        release('1.3.0', 180, 'Links can be printed as QR codes'),
      ],
      launchedDaysAgo: 240,
      fate: {
        state: 'withdrawn',
        reason:
          'Okonjo & Bright is putting its work into Tannoy; open rewards were paid out before the end.',
      },
      scenes: ['table', 'form', 'dashboard'],
      popularity: 9,
      liking: 3.2,
      praise: [
        'Forty-one of our new patients this spring came through it, and we know whom to thank.',
        'Waiting with the reward until the invoice is paid was what we needed.',
        'Setting it up took one pot of tea.',
      ],
      complaints: [
        'Two customers claimed the same friend and the app could not decide.',
        'The thank-you texts sound like nobody I know and cannot all be changed.',
        'Support answered on the third day, politely but on the third day.',
      ],
    },
  ],
};
