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

export const crmSales: DemoCategory = {
  category: 'crm-sales',
  apps: [
    {
      slug: 'pipewright',
      vendor: 'halvorsen-lind',
      name: 'Pipewright',
      tagline: 'A sales pipeline that stays honest about what will close',
      description: `Pipewright is a pipeline for teams that sell over weeks or months rather than minutes. Each deal sits on a board, carries a next step with a date, and belongs to a company and a contact that already exist in your records. A deal whose next step has passed turns grey, and stays grey until somebody says what happens next.

## What you get

- A board and a list per pipeline, with your own stages and exit questions
- A forecast in three columns: promised, likely and possible
- A snapshot of the forecast every Friday, so that you can see what moved and who moved it
- Mail capture for threads with a known contact

## What it reads and writes

Companies and contacts are read from the platform and never copied. Deals, stages and snapshots are written back, so your own reports can use them. Pipewright does not send campaigns and does not dial telephones; there are good apps for both.`,
      tags: ['pipeline', 'forecast', 'deals', 'opportunities', 'crm', 'sales team'],
      aliases: ['sales pipeline', 'deal board'],
      integrates: [
        readsAndWrites('records', 'Deals live beside the company and contact they belong to'),
        writes('events', 'Every stage change becomes an event that other apps can follow'),
        writes('analytics', 'Forecast snapshots are kept for later comparison'),
      ],
      industries: ['manufacturing', 'professional-services', 'logistics'],
      compliance: [
        verified('soc-2-type-2', 'Hartwell & Pryce Assurance', 88),
        verified('gdpr', 'Nordlys Revisjon', 140),
      ],
      support: {
        hours: 'Weekdays 7-19 CET',
        firstAnswerHours: 2,
        channels: ['mail', 'chat', 'phone'],
      },
      plans: [
        freemium('Starter', ['Two users', 'One pipeline', '100 open deals']),
        trial('Team', 2400, 'month', 'user', 14, [
          'Unlimited pipelines',
          'Forecast and snapshots',
          'Mail capture',
        ]),
        paid('Company', 3900, 'month', 'user', [
          'Everything in Team',
          'Approval steps',
          'Territory rules',
        ]),
      ],
      releases: [
        release('8.2.0', 9, 'Deals without a next step are now listed on the start page'),
        release('8.1.0', 61, 'Snapshots can be compared side by side for any two dates'),
        release('8.0.2', 118, 'Fixes the currency rounding in weighted totals'),
      ],
      launchedDaysAgo: 812,
      certificate: { level: 'advanced', issuedDaysAgo: 96 },
      scenes: ['board', 'dashboard', 'table'],
      popularity: 94,
      liking: 4.5,
      praise: [
        'The Monday list of deals without a next step has changed how we run our sales meeting.',
        'Our forecast used to be a guess with a decimal point, and now it is within six percent most quarters.',
        'I can move a deal from my phone in a car park and the contact history is already there.',
        'Comparing two forecast snapshots ended a long argument about who had promised what.',
      ],
      complaints: [
        'Weighted totals across two currencies took us a while to trust.',
        'Territory rules are only in the dearest plan, which is hard on a team of five.',
        'Mail capture misses messages that were sent from a shared mailbox.',
      ],
    },
    {
      slug: 'doorstep-rounds',
      vendor: 'dunlin-apps',
      name: 'Doorstep Rounds',
      tagline: 'Plan customer visits for a day and report them in a minute',
      description: `A representative with forty customers and one tank of petrol needs a good order more than another dashboard. Doorstep Rounds takes the customers you mark for the day, their opening hours and where you want to end up, and lays out a round. You can pin a visit to a time and it plans around it.

At the door you see the last three visits, open quotes and the contact's name. Afterwards you choose an outcome, dictate two sentences and attach a photo. If there is no reception the report waits in the phone and goes out later, marked with the time when it was really written.

Visit reports land in the customer's record on the platform, where the rest of the company can read them. The app reads addresses, contacts and opening hours.

## Limits

It plans for one person and one day. It does not optimise a whole fleet, does not track where people are, and has no manager's map on purpose.`,
      tags: ['field sales', 'visits', 'route planning', 'offline', 'reps'],
      integrates: [
        readsAndWrites('records', 'Reads addresses and opening hours, writes visit reports'),
        writes('files', 'Photos from a visit are kept with the customer'),
      ],
      industries: ['retail', 'hospitality', 'manufacturing'],
      support: { hours: 'Weekdays 9-17 CET', firstAnswerHours: 8, channels: ['mail'] },
      plans: [
        trial('Rep', 1400, 'month', 'user', 30, [
          'Route for a day',
          'Visit reports',
          'Works offline',
        ]),
        paid('Crew', 1900, 'month', 'user', [
          'Everything in Rep',
          'Shared districts',
          'Visit targets',
        ]),
      ],
      releases: [
        release('2.6.1', 27, 'Routes avoid low-emission zones when the car is marked as diesel'),
        release('2.6.0', 95, 'Visit reports can be dictated'),
      ],
      launchedDaysAgo: 410,
      certificate: { level: 'basic', issuedDaysAgo: 201 },
      scenes: ['map', 'calendar', 'form'],
      popularity: 48,
      liking: 4.2,
      praise: [
        'I do eleven calls a day instead of eight and I am home before six.',
        'The visit report takes me less time than finding a pen did.',
        'It works in the valleys where none of our other apps do.',
      ],
      complaints: [
        'The route ignores lunch, so I have to add a fake customer called Lunch.',
        'Two reps in the same district still have to agree by telephone who goes where.',
        'Photos upload only on wifi by default and nobody told us.',
      ],
    },
    {
      slug: 'offertino',
      vendor: 'tessaria',
      name: 'Offertino',
      tagline: 'Quotes with the right price, margin check and a clean page',
      description: `Offertino writes quotes from the price lists in your ledger. A seller picks positions, sets quantities, sees the margin as a number and as a traffic light, and sends a link. The customer reads the quote in the browser, may tick optional positions if you allow it, and accepts with a name and a date.

## How prices are found

1. A price agreed with this customer
2. The price list of the customer's group
3. The general price list

A discount that would fall under your margin asks for approval before the quote can leave. Who approves is taken from your groups.

An accepted quote becomes an order in the ledger with the same positions, and the PDF is filed with it. Offertino is not a configurator for machines with a thousand parts; bundles and simple dependencies are as far as it goes.`,
      tags: ['quotes', 'proposals', 'price list', 'cpq', 'margin'],
      aliases: ['quote builder'],
      integrates: [
        reads('records', "Addresses and terms come from the customer's record"),
        readsAndWrites('ledger', 'Price lists are read; an accepted quote becomes an order'),
        writes('messages', 'Tells the seller when a quote is opened or accepted'),
      ],
      industries: ['manufacturing', 'professional-services', 'energy'],
      support: { hours: 'Weekdays 8-18 CET', firstAnswerHours: 4, channels: ['mail', 'phone'] },
      plans: [
        trial('Standard', 29000, 'year', 'organisation', 21, [
          'Five sellers',
          'Three quote designs',
          'Margin warning',
        ]),
        paid('Plus', 69000, 'year', 'organisation', [
          'Unlimited sellers',
          'Approval above a discount',
          'Options and bundles',
        ]),
      ],
      releases: [
        release('5.3.0', 40, 'Optional positions can be chosen by the customer on the quote page'),
        release('5.2.4', 133, 'Fixes page breaks inside long position texts'),
      ],
      launchedDaysAgo: 645,
      certificate: { level: 'standard', issuedDaysAgo: 150 },
      scenes: ['form', 'table', 'inbox'],
      popularity: 71,
      liking: 4.3,
      praise: [
        'Our quotes finally look as if one company had written them.',
        'The margin warning has stopped at least three bad Fridays.',
        'Customers choose their own options on the page, and that saves us a second round of mail.',
      ],
      complaints: [
        'Changing the layout of the quote needs more patience than it should.',
        'There is no way to copy a quote to another customer and keep the manual prices.',
        'The approval step sends a message for every line, which is too many.',
      ],
    },
    {
      slug: 'warm-intro-map',
      vendor: 'straitline',
      name: 'Warm Intro Map',
      tagline: 'Find the colleague who already knows the person you need',
      description: `Somebody in your company probably knows the person you are trying to reach. Warm Intro Map looks at meetings and correspondence that are already in your records, works out who has a living contact with whom, and shows the shortest way to an introduction.

A connection fades when nothing happens for a year. How strong it is is said in words, with the reason: "met four times this spring" rather than a score of 73. From the map you can ask the colleague for an introduction; they can decline without giving a reason.

## Privacy comes first

- Nobody is shown before they have agreed
- Subjects and contents of messages are not read, only who and when
- A person can remove a single contact from the map

It does not buy data from outside and it does not suggest strangers.`,
      tags: ['relationships', 'introductions', 'network', 'account planning'],
      integrates: [
        reads('records', 'Contacts and past meetings are the source of the map'),
        reads('identity', 'Shows only colleagues who agreed to be found'),
      ],
      industries: ['professional-services', 'finance'],
      support: { hours: 'Weekdays 9-18 SGT', firstAnswerHours: 12, channels: ['mail', 'chat'] },
      plans: [
        free('Pilot', ['Ten colleagues', '500 contacts', 'Weekly refresh']),
        trial('Firm', 900, 'month', 'user', 14, [
          'Unlimited contacts',
          'Daily refresh',
          'Request an introduction',
        ]),
      ],
      releases: [
        release('1.0.1', 6, 'Former colleagues are no longer suggested'),
        release('1.0.0', 19, 'First release'),
      ],
      launchedDaysAgo: 19,
      scenes: ['map', 'table', 'chat'],
      popularity: 12,
      liking: 4.1,
      praise: [
        'I asked for an introduction on Tuesday and had coffee with the buyer on Thursday.',
        'It is good that nobody appears on the map before they have said yes.',
        'The strength of a connection is explained in plain words, not as a mysterious score.',
      ],
      complaints: [
        'With only a handful of colleagues on it the map is rather empty.',
        'Everyone has to opt in one by one, so the first week was mostly reminding people.',
        'We would like it to understand that two spellings are the same company.',
      ],
    },
    {
      slug: 'sundial-deals',
      vendor: 'halvorsen-lind',
      name: 'Sundial Deals',
      tagline: 'The simple deal list for one seller or two',
      description: `Sundial Deals is a list of deals with an amount, a date and a reminder. It was made for people who sell alone or in pairs, and who found a pipeline with stages more trouble than it was worth.

You add a deal to a contact, write what you promised, and say when you want to be reminded. A small sun beside each deal shows how long it has been lying. That is the whole app.

Deals are kept with the contact in your records, so other apps see them as notes. There is no forecast, no board with stages and no mail capture.

## Please note

Sundial is maintained for security only. New customers should choose Pipewright, whose Starter plan is free for two users. Existing deals, reminders and notes move over with one button and keep their dates.`,
      tags: ['deals', 'small business', 'crm', 'pipeline'],
      integrates: [readsAndWrites('records', 'Deals are stored with the contact')],
      industries: ['professional-services', 'retail'],
      support: { hours: 'Weekdays 9-16 CET', firstAnswerHours: 24, channels: ['mail'] },
      plans: [
        free('Free', ['One user', '50 deals', 'Reminders']),
        paid('Duo', 500, 'month', 'user', ['Two users', '500 deals', 'Export']),
      ],
      releases: [
        release('3.9.8', 204, 'Last maintenance release; adds the move to Pipewright'),
        release('3.9.7', 388, 'Fixes reminders on the last day of a month'),
      ],
      launchedDaysAgo: 890,
      certificate: { level: 'basic', issuedDaysAgo: 420 },
      fate: {
        state: 'deprecated',
        successor: 'pipewright',
        reason:
          'The free Starter plan of Pipewright now does all that Sundial did; your deals can be moved with one button.',
      },
      scenes: ['table', 'board', 'form'],
      popularity: 22,
      liking: 3.4,
      praise: [
        'For one person with thirty deals it did exactly enough.',
        'The reminders were plain and always on time.',
        'Moving to Pipewright with the button took four minutes and nothing was lost.',
      ],
      complaints: [
        'It has not changed for two years and it shows.',
        'I needed a second pipeline and there was no way to get one.',
        'Export gives one long file in which the dates are text.',
      ],
    },
  ],
};
