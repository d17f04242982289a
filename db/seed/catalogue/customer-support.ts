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

export const customerSupport: DemoCategory = {
  category: 'customer-support',
  apps: [
    {
      slug: 'tern-desk',
      vendor: 'halvorsen-lind',
      name: 'Tern Desk',
      tagline: 'A help desk where every question has an owner and a clock',
      description: `Tern Desk turns mail, forms and chat into one line of questions. Each has an owner, a clock and the customer's history beside it. If the owner is away according to your calendar, the question moves to the team and says so.

## For the people who answer

- Saved answers with gaps that fill themselves from the record
- A note to a colleague inside the thread, invisible to the customer
- Keyboard for everything
- Two people in one question see each other before they both reply

## For the people who plan

Promises are set per customer or per contract, in working hours, and the report shows which were kept. There are no leaderboards of agents by default.

Tern reads companies, contacts, orders and invoices. It writes questions and their answers to the contact's timeline. Telephone is left to other apps; a call can be attached as a note.`,
      tags: ['help desk', 'tickets', 'customer service', 'shared inbox', 'sla'],
      aliases: ['helpdesk', 'ticketing'],
      integrates: [
        readsAndWrites('records', "The customer's history stands beside the question"),
        writes('messages', 'Alerts the owner when a promise is about to be missed'),
        reads('identity', 'Teams and absence come from your groups'),
      ],
      industries: ['retail', 'logistics', 'professional-services', 'energy'],
      compliance: [
        verified('soc-2-type-2', 'Hartwell & Pryce Assurance', 60),
        verified('iso-27001', 'Nordlys Revisjon', 200),
        verified('gdpr', 'Nordlys Revisjon', 110),
      ],
      support: {
        hours: 'Every day 6-22 CET',
        firstAnswerHours: 1,
        channels: ['mail', 'chat', 'phone'],
      },
      plans: [
        freemium('Corner', ['Three agents', 'Mail and form', 'Saved answers']),
        trial('Counter', 1900, 'month', 'user', 14, [
          'Clocks and promises',
          'Customer portal',
          'Reports',
        ]),
        paid('Hall', 3400, 'month', 'user', [
          'Everything in Counter',
          'Several brands',
          'Skills and shifts',
        ]),
      ],
      releases: [
        release('12.1.0', 5, 'Merged questions can be separated again'),
        release('12.0.0', 49, 'New reading pane, with the old one available until spring'),
        release('11.9.2', 110, 'Fixes double notices for people in two teams'),
        release('11.9.0', 165, "Clocks pause on the customer's holidays"),
      ],
      launchedDaysAgo: 760,
      certificate: { level: 'advanced', issuedDaysAgo: 44 },
      scenes: ['inbox', 'dashboard', 'chat'],
      popularity: 97,
      liking: 4.6,
      praise: [
        'Nothing falls between two chairs any more, because there is only one chair and it has a name on it.',
        'Our first answer went from nine hours to fifty minutes without hiring anyone.',
        "The customer's orders and invoices are right beside the question, so we stopped asking for numbers.",
        'New colleagues answer real questions on their second day.',
      ],
      complaints: [
        'The new reading pane hides the subject when it is long.',
        'Reports by brand need the dearest plan, and we have only two brands.',
        'Splitting a merged question used to be impossible and we still have scars.',
      ],
    },
    {
      slug: 'answer-shelf',
      vendor: 'quillmere',
      name: 'Answer Shelf',
      tagline: 'A help centre that notices which answers do not help',
      description: `Help centres rot. Answer Shelf is built around that fact: every article carries a date by which somebody must look at it again, the name of that somebody, and the release of your product it was last checked with.

Readers get a fast page with search, sections and a question at the end: did this help? Editors get a list, sorted by harm: articles that many people read and few found helpful, and searches that found nothing at all.

## Private and public

A section can be open to all, to signed-in customers, or to your own people only. Articles are kept as files in your store, so they remain yours and can be exported as Markdown.

It contains no chat and no robot. It answers with what you wrote.`,
      tags: ['knowledge base', 'help center', 'faq', 'self-service', 'documentation'],
      aliases: ['help centre', 'kb'],
      integrates: [
        readsAndWrites('files', 'Articles and pictures are stored in your file store'),
        reads('events', 'Searches without an answer become a list of articles to write'),
      ],
      industries: ['education', 'media', 'professional-services'],
      compliance: [verified('wcag-2-2-aa', 'Brightwater Audit', 150)],
      support: { hours: 'Weekdays 9-17 NZT', firstAnswerHours: 8, channels: ['mail', 'chat'] },
      plans: [
        freemium('Shelf', ['50 articles', 'Public help centre', 'Search']),
        paid('Case', 4900, 'month', 'organisation', [
          'Unlimited articles',
          'Private sections',
          'Translations',
        ]),
      ],
      releases: [
        release('3.8.0', 31, 'Articles show which release of your product they were checked with'),
        release('3.7.0', 104, 'Search forgives more misspellings'),
      ],
      launchedDaysAgo: 566,
      scenes: ['gallery', 'form', 'table'],
      popularity: 63,
      liking: 4.2,
      praise: [
        'The list of searches that found nothing is the best editorial plan we ever had.',
        'Our calls about passwords fell by half in a month.',
        'It passed our accessibility review with two small remarks.',
      ],
      complaints: [
        'Tables inside articles are a trial.',
        'Translations have to be started by hand for each article.',
        'I cannot order the sections except by alphabet or by date.',
      ],
    },
    {
      slug: 'callback-queue',
      vendor: 'zawadi-cloud',
      name: 'Callback Queue',
      tagline: 'Call people back in turn instead of playing them music',
      description: `When all lines are busy, callers hear one sentence and a choice: wait, or keep your place and be called back. Most choose the callback. The queue remembers their turn, rings the next free colleague first, and only then dials the customer.

Numbers are looked up in your records, so the colleague sees who it is, what the last call was about and which questions are open. After the call the outcome is noted with one key. Three failed attempts end in a text message, if you allow it.

- Works with any number that can be forwarded
- Opening hours and holidays per number
- Recordings are off unless you switch them on, and announced when on

It is not a full telephone system: there are no extensions, no conferences and no voicemail boxes.`,
      tags: ['telephone', 'call center', 'callback', 'voice', 'queue'],
      integrates: [
        readsAndWrites('records', 'Finds the caller by number and notes the call'),
        writes('events', 'Missed and returned calls are visible to other apps'),
      ],
      industries: ['healthcare', 'public-sector', 'logistics'],
      support: {
        hours: 'Around the clock',
        firstAnswerHours: 2,
        channels: ['mail', 'chat', 'phone'],
      },
      plans: [
        trial('Line', 3500, 'month', 'site', 7, ['One number', 'Ten agents', 'Callback times']),
        paid('Exchange', 14000, 'month', 'site', [
          'Ten numbers',
          'Unlimited agents',
          'Text confirmation',
        ]),
      ],
      releases: [
        release('2.2.1', 14, 'Numbers with an extension are dialled correctly'),
        release('2.2.0', 73, 'Callers hear how many people are before them'),
        release('2.1.0', 150, 'A callback can be moved to the next morning'),
      ],
      launchedDaysAgo: 470,
      certificate: { level: 'basic', issuedDaysAgo: 29 },
      scenes: ['table', 'timeline', 'dashboard'],
      popularity: 35,
      liking: 4.1,
      praise: [
        'Patients thank us for not keeping them on the line, which never happened before.',
        'It kept working through two power cuts in one week.',
        "The caller's name is on my screen before I have said good morning.",
      ],
      complaints: [
        'Callers on withheld numbers cannot be called back, obviously, but the announcement does not tell them.',
        'You need a separate number for each language.',
        'The seven-day trial is too short to see a Monday morning twice.',
      ],
    },
    {
      slug: 'returns-counter',
      vendor: 'saltmarsh-retail',
      name: 'Returns Counter',
      tagline: 'Returns, exchanges and repairs without the mail ping-pong',
      description: `A customer who wants to send something back opens your return page, finds the order with its number and a postcode, says what is wrong, and chooses refund, exchange or repair. Your rules decide what is offered: 30 days, unworn, not on sale, whatever they are.

The parcel label comes at once. When the parcel arrives it is scanned, checked against what was announced, and the credit note or the exchange order is made in the ledger. The customer gets three messages, not nine.

## For the shop floor

The same counter works at the till for people who come in person. Repairs get a ticket, a promised date and a shelf.

The reasons for returns are counted per article. Nothing is decided by score: people who return a lot are not flagged.`,
      tags: ['returns', 'refunds', 'exchange', 'repair', 'warranty'],
      aliases: ['rma'],
      integrates: [
        reads('records', 'Finds the order and the customer'),
        readsAndWrites('ledger', 'Issues credit notes and checks the invoice'),
        readsAndWrites('workflows', 'A return above a value can wait for approval'),
      ],
      industries: ['retail', 'manufacturing'],
      support: {
        hours: 'Weekdays 8-20 GMT',
        firstAnswerHours: 3,
        channels: ['mail', 'chat', 'phone'],
      },
      plans: [
        trial('Counter', 3900, 'month', 'site', 14, [
          '200 returns a month',
          'Labels',
          'Reasons report',
        ]),
        paid('Counter Plus', 9500, 'month', 'site', [
          '2,000 returns a month',
          'Repairs',
          'Own return page',
        ]),
      ],
      releases: [
        release('3.3.0', 11, 'A customer can swap one item of several'),
        release('3.2.2', 68, 'Fixes credit notes for orders paid partly by voucher'),
      ],
      launchedDaysAgo: 350,
      certificate: { level: 'standard', issuedDaysAgo: 190 },
      scenes: ['table', 'form', 'timeline'],
      popularity: 58,
      liking: 4.4,
      praise: [
        'Our customers send things back properly labelled now, and that is half the work.',
        'The report of reasons showed us that one pair of boots was simply cut wrong.',
        'Credit notes are right the first time and our bookkeeper sends her regards.',
      ],
      complaints: [
        'Repairs with a cost estimate go back and forth too many times.',
        'It does not know our second courier.',
        'A return without an order number ends up in a corner nobody looks into.',
      ],
    },
    {
      slug: 'still-waiting',
      vendor: 'tinplate',
      name: 'Still Waiting',
      tagline: 'Shows which customers nobody has answered, and for how long',
      description: `Still Waiting looks at the timeline of every customer in your records and asks one thing: was the last word theirs? If so, they are still waiting. At eight in the morning it sends you the list, oldest first, with a link to each.

You can leave out people, domains and whole groups, and tell it what counts as the last word (mail, form, chat or all of them). A name stays on the list until somebody answers or takes it off with a reason.

That is all. It is not a help desk, assigns nobody, measures nobody and stores nothing of its own apart from what you took off the list. We made it for our own office, where it is the first thing read in the morning, and it is free.`,
      tags: ['unanswered', 'inbox', 'follow-up', 'service level'],
      integrates: [
        reads('records', "Looks at the last message in each customer's timeline"),
        writes('messages', 'Sends one list each morning'),
      ],
      industries: ['professional-services', 'public-sector'],
      support: { hours: 'Weekdays 9-17 GMT', firstAnswerHours: 24, channels: ['mail'] },
      plans: [free('Free', ['One team', 'One list a day'])],
      releases: [
        release('1.1.0', 30, 'The list can be sent at any hour'),
        release('1.0.0', 96, 'First release'),
      ],
      launchedDaysAgo: 96,
      scenes: ['table', 'inbox', 'form'],
      popularity: 0,
      liking: 3.5,
      praise: [
        "One list at eight o'clock, and the oldest name is on top.",
        'It needs no settings that I could get wrong.',
        'It costs nothing and does one thing.',
      ],
      complaints: [
        'It thinks a thank-you from a customer is a question.',
        'One team only, so the second office has none.',
        'There is no way to say that we answered by telephone.',
      ],
    },
  ],
};
