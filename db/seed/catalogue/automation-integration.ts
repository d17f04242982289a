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

export const automationIntegration: DemoCategory = {
  category: 'automation-integration',
  apps: [
    {
      slug: 'ponte',
      vendor: 'pedralva',
      name: 'Ponte',
      tagline: 'Connects Corvane to 140 systems, with errors people understand',
      description: `A bridge in Ponte has a start (an event, a time, a file), some steps, and an end. Steps read, check, convert and write. Each run can be opened afterwards and shows what went in and out of every step, for 30 days.

## When something goes wrong

It will. The error names the field, the record and the system, in the language of the person in charge. Runs wait and try again; what cannot succeed goes to a list from which it can be corrected and continued, in order.

## Before something goes wrong

A changed bridge can be tested with yesterday's data without writing anywhere. Versions are kept and compared.

140 systems are connected by us, others by plain HTTP, files or database. Ponte is not meant for streams of thousands per second, nor for moving a warehouse.`,
      tags: ['integration', 'ipaas', 'connectors', 'automation', 'workflows', 'api'],
      aliases: ['integration platform'],
      integrates: [
        readsAndWrites('workflows', 'Bridges can be steps, and can start a procedure'),
        readsAndWrites('events', 'Listens, and announces what came from outside'),
        readsAndWrites('records', 'Customers and contacts'),
        readsAndWrites('ledger', 'Invoices and payments'),
      ],
      industries: ['retail', 'manufacturing', 'logistics', 'finance', 'professional-services'],
      compliance: [
        verified('soc-2-type-2', 'Brightwater Audit', 75),
        verified('iso-27001', 'Brightwater Audit', 75),
        verified('gdpr', 'Brightwater Audit', 160),
      ],
      support: {
        hours: 'Around the clock',
        firstAnswerHours: 1,
        channels: ['mail', 'chat', 'phone'],
      },
      plans: [
        freemium('Footbridge', ['Two bridges', '1,000 runs a month']),
        trial('Bridge', 7900, 'month', 'organisation', 14, [
          '20 bridges',
          '50,000 runs',
          'Retries',
        ]),
        paid('Viaduct', 39000, 'month', 'organisation', [
          'Unlimited bridges',
          'Two million runs',
          'Private network',
        ]),
      ],
      releases: [
        release('11.0.1', 4, 'Fixes retries of files above 100 megabytes'),
        release('11.0.0', 32, "Test a bridge with yesterday's data"),
        release('10.8.0', 95, 'Errors name the field and the record'),
        release('10.7.2', 128, 'Faster start for bridges that run rarely'),
      ],
      launchedDaysAgo: 740,
      certificate: { level: 'advanced', issuedDaysAgo: 33 },
      scenes: ['flow', 'table', 'code'],
      popularity: 93,
      liking: 4.4,
      praise: [
        'The error said which field of which record, in Portuguese, and my colleague fixed it without me.',
        "Testing with yesterday's data found the problem before today's data did.",
        'We replaced nineteen scripts and one retired colleague.',
        'A failed night caught up by itself before breakfast.',
      ],
      complaints: [
        'Loops inside loops are possible, but not pretty.',
        'Runs are counted per record in two of the connectors.',
        'The map of bridges becomes a plate of noodles above fifty.',
      ],
    },
    {
      slug: 'webhook-relay',
      vendor: 'zawadi-cloud',
      name: 'Webhook Relay',
      tagline: 'Delivers events to addresses that are not always up',
      description: `The platform sends an event once and tries again for a while. Your target is a shop on a small server, a partner with a night shift, a machine in a hall with one cable. Webhook Relay stands between: it takes the event, keeps it, and delivers it until somebody says thank you.

- Retries for a day or for two weeks, with growing pauses
- Order kept per customer, invoice or any other key
- Pause a target, then let it catch up at a pace it can bear
- Each attempt on record with its answer

Signatures are renewed, so that a target needs to trust one sender only. Filters choose by kind and by field.

Content is not changed on the way, and nothing is stored longer than the time of retries plus a day.`,
      tags: ['webhooks', 'events', 'delivery', 'retries', 'relay'],
      integrates: [reads('events', 'Subscribes once, delivers to many')],
      industries: ['retail', 'logistics', 'finance', 'media'],
      support: { hours: 'Around the clock', firstAnswerHours: 2, channels: ['mail', 'chat'] },
      plans: [
        freemium('Relay', ['10,000 events a month', 'Three targets', 'Retries for a day']),
        paid('Relay Plus', 3900, 'month', 'organisation', [
          'One million events',
          'Unlimited targets',
          'Retries for two weeks',
        ]),
      ],
      releases: [
        release('4.4.0', 21, 'Targets can be paused, and caught up at a chosen pace'),
        release('4.3.1', 86, 'Fixes signatures for empty bodies'),
      ],
      launchedDaysAgo: 420,
      certificate: { level: 'basic', issuedDaysAgo: 80 },
      scenes: ['flow', 'table', 'code'],
      popularity: 49,
      liking: 4.6,
      praise: [
        'Our shop was down for six hours and then received every event, in order.',
        'Catching up at a pace we choose saved the server a second time.',
        'The page for one delivery shows all I need for a complaint.',
      ],
      complaints: [
        'Order is kept per key only, and the word key is explained late.',
        'Filters cannot look into lists.',
        'I would pay for a month of retries.',
      ],
    },
    {
      slug: 'file-drop-robot',
      vendor: 'cutbank-digital',
      name: 'File Drop Robot',
      tagline: 'Moves files between folders, servers and mailboxes on time',
      description: `A bank wants a file by six. A supplier leaves one somewhere between two and four. A machine writes three hundred a day with names that mean something to nobody. File Drop Robot takes files from one place to another, on time, renamed, checked and with a receipt.

Places can be folders in your store, SFTP servers, mailboxes and shares. A file is taken when it has stopped growing. It can be zipped, encrypted, split or turned into another character set on the way.

The important part is what does not come. Every route can have an expected time and size, and silence is reported.

Exports from the warehouse are a kind of route, too: a saved question, an hour, a place.

The robot does not look into files beyond counting lines. For mapping fields, use an integration app.`,
      tags: ['file transfer', 'sftp', 'schedule', 'export', 'import'],
      aliases: ['managed file transfer'],
      integrates: [
        readsAndWrites('files', 'Picks up, renames, delivers'),
        reads('analytics', 'Exports of saved questions'),
        writes('messages', 'Reports a file that did not come'),
      ],
      industries: ['logistics', 'finance', 'healthcare', 'manufacturing'],
      support: { hours: 'Weekdays 8-17 MT', firstAnswerHours: 6, channels: ['mail'] },
      plans: [
        freemium('Drop', ['Three routes', '100 files a day']),
        paid('Route', 2500, 'month', 'organisation', ['50 routes', 'SFTP and mail', 'Encryption']),
      ],
      releases: [
        release('5.5.0', 36, 'Takes over schedules from Sheet Export Plus'),
        release('5.4.0', 102, 'A file is picked up only when it has stopped growing'),
      ],
      launchedDaysAgo: 610,
      certificate: { level: 'basic', issuedDaysAgo: 190 },
      scenes: ['flow', 'table', 'calendar'],
      popularity: 53,
      liking: 4.3,
      praise: [
        'It notices when a file has not come, which is the half that everyone forgets.',
        'Half-written files are left alone until they are finished.',
        'Four engineers, and one of them always answers.',
      ],
      complaints: [
        'Names with accents arrive with question marks on one old server.',
        'Fifty routes in one list need folders.',
        'Times are in Mountain Time until you find the setting.',
      ],
    },
    {
      slug: 'edi-wharf',
      vendor: 'kestrelmoor',
      name: 'EDI Wharf',
      tagline: 'Orders and despatch notes in the formats big buyers demand',
      description: `If you sell to supermarkets, car makers or hospitals, sooner or later they will ask for EDI, and charge you when it is late. EDI Wharf does it for you: orders come in as orders, despatch notes leave when the lorry does, invoices follow, and each buyer's dialect is our business.

Setting up a partner, including the tests with them, is done by our people at a fixed price. It takes two to six weeks.

What you see is a list of messages with a state and, when something is wrong, the box it is in. Penalties that a buyer charges can be noted beside the message that caused them.

Messages: orders, changes, responses, despatch, receipt, invoice, stock. Forecasts and price catalogues on request. Customs messages are not covered.`,
      tags: ['edi', 'edifact', 'orders', 'trading partners', 'retail'],
      aliases: ['electronic data interchange'],
      integrates: [
        readsAndWrites('ledger', 'Orders in, invoices out'),
        readsAndWrites('events', 'Despatch starts the despatch note'),
      ],
      industries: ['manufacturing', 'logistics', 'retail'],
      support: { hours: 'Weekdays 6-20 GMT', firstAnswerHours: 2, channels: ['mail', 'phone'] },
      plans: [
        paid('Wharf', 12000, 'month', 'organisation', [
          'Three partners',
          'All messages',
          'Monitoring',
        ]),
        paid('Partner', 35000, 'once', 'organisation', [
          'One more partner',
          'Set-up and test with them',
        ]),
      ],
      releases: [
        release('6.1.0', 59, "Buyers' penalties are shown beside the late message"),
        release('6.0.0', 147, 'New list of messages'),
      ],
      launchedDaysAgo: 455,
      scenes: ['flow', 'table', 'timeline'],
      popularity: 37,
      liking: 4,
      praise: [
        'They handled the tests with our largest buyer and only told us the date.',
        'A rejected despatch note is shown with the box and the reason.',
        'The list is the first thing that I open in the morning and usually it is green.',
      ],
      complaints: [
        'A new partner takes five weeks, mostly because of the partner.',
        'Old messages are gone after a year.',
        'The price per partner adds up for small buyers.',
      ],
    },
    {
      slug: 'zipper-sync',
      vendor: 'jaskolka',
      name: 'Zipper Sync',
      tagline: 'Two-way contact synchronisation with old address books',
      description: `Zipper Sync compares contacts on the platform with those in an older address book and carries changes in both directions, four times a day. It supports CardDAV, LDAP in its simple form and two file formats.

If a contact was changed on both sides, the later change wins. Groups become tags. Pictures are ignored.

It was written for a town hall during a long migration. We have kept it running for others, but it is not up to what people expect of synchronisation today: there is no list of conflicts and no way to undo a run.

## What to do now

Install Ponte, choose the address book from its list, and switch Zipper off before the first run there. The two should not run at the same time. Zipper's servers stop next June.`,
      tags: ['sync', 'contacts', 'address book', 'two-way'],
      integrates: [readsAndWrites('records', 'Contacts in both directions')],
      industries: ['professional-services', 'public-sector'],
      support: { hours: 'Weekdays 8-16 CET', firstAnswerHours: 48, channels: ['mail'] },
      plans: [free('Zipper', ['One address book', 'Every six hours'])],
      releases: [release('0.9.8', 400, 'Fixes telephone numbers with brackets')],
      launchedDaysAgo: 700,
      fate: {
        state: 'deprecated',
        successor: 'ponte',
        reason:
          "Ponte's free plan covers contact synchronisation with the same address books and resolves conflicts properly.",
      },
      scenes: ['table', 'flow', 'form'],
      popularity: 10,
      liking: 2.4,
      praise: [
        'It was free and for our forty contacts good enough.',
        'Support was honest and sent us to Ponte.',
        'It could talk to an address book from 2006 that nothing else would touch.',
      ],
      complaints: [
        'It doubled our contacts one night and then doubled them again.',
        'Whoever saved last won, and that was never the right one.',
        'The log says "done" whatever happened.',
      ],
    },
  ],
};
