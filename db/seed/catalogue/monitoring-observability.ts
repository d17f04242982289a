import { free, freemium, paid, reads, release, trial, verified, writes } from './entry.ts';
import type { DemoCategory } from './shape.ts';

export const monitoringObservability: DemoCategory = {
  category: 'monitoring-observability',
  apps: [
    {
      slug: 'signal-tower',
      vendor: 'ostrava-signal',
      name: 'Signal Tower',
      tagline: 'Alarms that can be understood at three in the morning',
      description: `An alarm in Signal Tower has five lines: what is wrong, for whom, since when, what changed in the hour before, and what to try first. The fifth line is written by you, and the app nags until it exists.

## Fewer

Alarms with the same cause ring once. An alarm that nobody acted on three times is proposed for deletion. What can wait until eight waits until eight.

## Fairer

The duty plan counts nights, weekends and holidays per person. Swaps are settled between two people. Somebody woken twice is not first on the next night, if you let the tower decide.

Checks look at addresses, certificates, events and the silence of events. Logs and traces are stored elsewhere; the alarm links to the right minute in them.`,
      tags: ['monitoring', 'alerting', 'on-call', 'incidents', 'uptime'],
      aliases: ['pager', 'alert management'],
      integrates: [
        reads('events', 'Errors and silence in the event stream'),
        writes('messages', 'Calls, texts and in-product notices'),
        reads('identity', 'Who is on duty and who is away'),
      ],
      industries: ['finance', 'energy', 'logistics', 'media'],
      compliance: [
        verified('soc-2-type-2', 'Lindacher Prüfstelle', 58),
        verified('iso-27001', 'Lindacher Prüfstelle', 58),
      ],
      support: {
        hours: 'Around the clock',
        firstAnswerHours: 1,
        channels: ['mail', 'chat', 'phone'],
      },
      plans: [
        freemium('Lamp', ['Ten checks', 'Two people', 'Mail and app']),
        trial('Tower', 1400, 'month', 'user', 14, [
          'Unlimited checks',
          'Duty plan',
          'Calls and texts',
        ]),
        paid('Lighthouse', 2400, 'month', 'user', [
          'Everything in Tower',
          'Service map',
          'Handover notes',
        ]),
      ],
      releases: [
        release('9.5.0', 16, 'An alarm names what changed in the hour before'),
        release('9.4.1', 53, 'Fixes duty plans when the clocks change'),
        release('9.4.0', 98, 'Three alarms with one cause ring once'),
      ],
      launchedDaysAgo: 730,
      certificate: { level: 'advanced', issuedDaysAgo: 66 },
      scenes: ['dashboard', 'timeline', 'inbox'],
      popularity: 79,
      liking: 4.5,
      praise: [
        'The alarm told me what broke, what had changed before and what to try first, and I was back in bed in twelve minutes.',
        'We went from ninety alarms a week to eleven, and we miss none of the others.',
        'The duty plan respects that I took the last bank holiday.',
        'Even the person who did not build the system could act on it.',
      ],
      complaints: [
        'Writing good first steps for each alarm is work that no app does for you.',
        'The service map is only in the dearest plan.',
        'Calls to some countries come from a number that my phone takes for fraud.',
      ],
    },
    {
      slug: 'log-orchard',
      vendor: 'ostrava-signal',
      name: 'Log Orchard',
      tagline: 'Logs you can afford to keep, searched by field',
      description: `Logs grow like fruit: most of it falls and rots. Log Orchard takes what your programs write, splits it into fields, keeps it for the days you pay for, and moves the rest to files in your own store, where it can still be searched, slowly.

The limit per day is a limit. When it is reached, the least important lines are dropped first, by an order that you set, and the count of what was dropped is kept. There is no charge for going over.

- Compare two hours and see the lines that are new
- Fields that look personal are proposed for masking
- One line can be followed through all programs by its number

Alarms are simple here, by count; for duty plans there is Signal Tower. Metrics and traces are not stored.`,
      tags: ['logs', 'log management', 'search', 'observability'],
      aliases: ['log search', 'syslog'],
      integrates: [
        reads('events', 'The event stream beside your own logs'),
        writes('files', 'Old logs go to your own store'),
      ],
      industries: ['media', 'finance', 'retail'],
      support: { hours: 'Around the clock', firstAnswerHours: 2, channels: ['mail', 'chat'] },
      plans: [
        freemium('Tree', ['1 GB a day', 'Seven days']),
        paid('Orchard', 9000, 'month', 'organisation', ['20 GB a day', '30 days', 'Masking']),
        paid('Estate', 38000, 'month', 'organisation', ['150 GB a day', '90 days', 'Own store']),
      ],
      releases: [
        release('5.2.0', 40, 'Fields with personal data are found and proposed for masking'),
        release('5.1.0', 115, 'Compare two hours'),
      ],
      launchedDaysAgo: 450,
      scenes: ['code', 'table', 'dashboard'],
      popularity: 58,
      liking: 4,
      praise: [
        'Comparing a bad hour with a good one shows the new line at once.',
        'The bill is the same every month.',
        'It found mail addresses in a log that we had sworn was clean.',
      ],
      complaints: [
        'Searches beyond thirty days take a coffee.',
        'The query language has its own idea of quotation marks.',
        'A day above the limit is cut off rather than charged, and we would have preferred to pay.',
      ],
    },
    {
      slug: 'status-window',
      vendor: 'ostrava-signal',
      name: 'Status Window',
      tagline: 'A status page that admits things early',
      description: `Customers forgive an outage sooner than silence. Status Window drafts a first message when errors rise above their usual level: which part, since when, in two plain sentences. A person reads it and presses the button. If nobody does within the minutes you set, it says so itself, in careful words.

The page lives on servers that have nothing to do with yours. It shows parts, current incidents, planned work and the history of the last year, and is readable without scripts.

After an incident a template asks seven questions, and the answers become the report.

- Subscribers by mail, feed or in-product message
- Private pages for single customers
- Languages side by side from one form

Availability in percent is shown only if you switch it on, with the way it is calculated.`,
      tags: ['status page', 'incidents', 'uptime', 'communication'],
      integrates: [
        reads('events', 'Opens a draft when errors rise'),
        writes('messages', 'Tells subscribers inside the product'),
      ],
      industries: ['finance', 'media', 'education'],
      support: { hours: 'Weekdays 7-20 CET', firstAnswerHours: 3, channels: ['mail', 'chat'] },
      plans: [
        free('Pane', ['One page', 'Three parts', '50 subscribers']),
        paid('Window', 2500, 'month', 'organisation', [
          'Own domain',
          'Unlimited subscribers',
          'Private pages',
        ]),
      ],
      releases: [
        release('3.4.0', 48, 'Texts in several languages from one form'),
        release('3.3.0', 123, 'A report after the incident, with a template that helps'),
      ],
      launchedDaysAgo: 310,
      scenes: ['timeline', 'dashboard', 'form'],
      popularity: 43,
      liking: 4.3,
      praise: [
        'It drafts the first message before we have found our shoes.',
        'Customers stopped asking whether it was down, since the page says so.',
        'The template for the report afterwards is wise.',
      ],
      complaints: [
        'History older than a year is hidden behind two clicks.',
        'Subscribers by text message cost extra.',
        'Our designer could change only the colour and the logo.',
      ],
    },
    {
      slug: 'queue-gauge',
      vendor: 'cutbank-digital',
      name: 'Queue Gauge',
      tagline: 'Shows every waiting line in your systems on one screen',
      description: `A queue that grows is the earliest sign of trouble and the one that is seen last. Queue Gauge lists every waiting line it can find: subscriptions to the event stream, automations that wait, files that nobody has fetched, mail that has not left, jobs in the brokers that you connect.

For each it shows three figures: how many, how old the oldest is, and when the line will be empty at the present rate. The last may be "never", and then the row turns dark.

Limits are set in minutes, not in items, since four thousand can be fine and four can be terrible. A limit passed sends one message.

It looks and does not touch. Items cannot be retried, moved or deleted from here; there is a link to the place where that is done.`,
      tags: ['queues', 'backlog', 'monitoring', 'jobs'],
      integrates: [
        reads('events', 'Lag of each subscription'),
        reads('workflows', 'Procedures that wait'),
      ],
      industries: ['logistics', 'finance'],
      support: { hours: 'Weekdays 8-17 MT', firstAnswerHours: 8, channels: ['mail'] },
      plans: [
        free('Gauge', ['Ten lines', 'One screen']),
        paid('Gauge Plus', 1200, 'month', 'organisation', [
          'Unlimited lines',
          'Limits',
          'History of 90 days',
        ]),
      ],
      releases: [
        release('1.2.0', 83, 'Tells how long the line will take to empty'),
        release('1.1.0', 170, 'Lines can be grouped'),
      ],
      launchedDaysAgo: 205,
      scenes: ['dashboard', 'table', 'timeline'],
      popularity: 0,
      liking: 3.7,
      praise: [
        '"Empty in 40 minutes" is the only figure that our operations people ask for.',
        'All the lines on one screen, including the ones we had forgotten.',
        'Five engineers answered my one question.',
      ],
      complaints: [
        'It does not know our older message broker.',
        'A stuck item looks like a slow one.',
        'The screen is made for a wall, not for a phone.',
      ],
    },
    {
      slug: 'cold-chain-probe',
      vendor: 'vakkasuo',
      name: 'Cold Chain Probe',
      tagline: 'Temperatures from store to door, with proof for the inspector',
      description: `A sensor the size of a matchbox sends the temperature every minute through a small gateway. The app draws the curve, compares it with the limits for what is stored there, and warns while there is still time, because it looks at the slope and not only at the value.

Each breach asks for a reason and a measure, and both go into the monthly proof: one page per place, with calibration, minimum, maximum, breaches and signatures.

In vans the position and the opening of doors are added. At a handover, driver and customer see the curve since loading.

Sensors are bought from us or from three other makers we support. The app needs at least one gateway per building. Humidity is measured by some sensors; air quality and energy are not part of this product.`,
      tags: ['temperature', 'sensors', 'cold chain', 'iot', 'haccp'],
      integrates: [
        writes('events', 'Readings and breaches as events'),
        writes('files', 'Calibration papers and monthly proof'),
        writes('messages', 'Warns before the limit is reached'),
      ],
      industries: ['healthcare', 'logistics', 'hospitality', 'retail'],
      compliance: [verified('iso-27001', 'Nordlys Revisjon', 130)],
      support: { hours: 'Around the clock', firstAnswerHours: 2, channels: ['mail', 'phone'] },
      plans: [
        paid('Probe', 700, 'month', 'device', [
          'One sensor',
          'Readings each minute',
          'Monthly proof',
        ]),
        trial('Van', 1900, 'month', 'device', 30, [
          'Position and temperature',
          'Door opening',
          'Handover',
        ]),
      ],
      releases: [
        release('6.1.0', 39, 'Warns when the curve is heading for the limit'),
        release('6.0.2', 108, 'Calibration reminders a month ahead'),
      ],
      launchedDaysAgo: 560,
      certificate: { level: 'standard', issuedDaysAgo: 85 },
      scenes: ['dashboard', 'map', 'timeline'],
      popularity: 46,
      liking: 4.4,
      praise: [
        'It woke me before the vaccines were warm, not after.',
        'The monthly proof is one page and the inspector likes it.',
        'All of our sensors still run on the first battery.',
      ],
      complaints: [
        'The gateway needs a socket where ours has none.',
        'Sensors must be ordered from Finland and take a week.',
        'Opening the door for a delivery counts as a small alarm.',
      ],
    },
  ],
};
