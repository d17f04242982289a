import {
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

export const devopsCloud: DemoCategory = {
  category: 'devops-cloud',
  apps: [
    {
      slug: 'kaveri-pipelines',
      vendor: 'kaveri-stack',
      name: 'Kaveri Pipelines',
      tagline: 'Build, test and ship apps that run on Corvane',
      description: `A pipeline is a file in your repository. It runs in the same way on your own computer as on ours, so most mistakes never leave the desk.

    kaveri run --local test

Stages build, test and release apps that use the platform: sandbox first, then a share of customers, then all. Approval can be asked of people or of figures (error rate, answer time). A release that made things worse is undone together with its data change, if you wrote the way back, and the pipeline insists that you do.

## Good manners

- Logs that begin with the error
- Tests sorted by how often they lie
- Machines in four regions, or your own

There is no source hosting, no issue tracker and no editor in it. It works with any Git server that can send a webhook.`,
      tags: ['ci/cd', 'pipelines', 'deployment', 'build', 'continuous integration'],
      aliases: ['cicd', 'continuous delivery'],
      integrates: [
        readsAndWrites('workflows', 'Approval before a release'),
        writes('events', 'Builds and releases as events'),
        reads('identity', 'Who may release where'),
      ],
      industries: ['finance', 'retail', 'media'],
      compliance: [
        verified('soc-2-type-2', 'Shirakawa Attestation', 70),
        verified('iso-27001', 'Shirakawa Attestation', 70),
      ],
      support: { hours: 'Around the clock', firstAnswerHours: 2, channels: ['mail', 'chat'] },
      plans: [
        freemium('Stream', ['1,000 minutes a month', 'Three people']),
        trial('Delta', 1600, 'month', 'user', 14, [
          '10,000 minutes',
          'Parallel builds',
          'Approvals',
        ]),
        paid('Own machines', 900, 'month', 'user', [
          'Runs on your own machines',
          'Unlimited minutes',
        ]),
      ],
      releases: [
        release('6.8.0', 8, 'The slowest test of each week is named'),
        release('6.7.2', 44, 'Fixes caches on branches with a slash'),
        release('6.7.0', 96, 'Releases can be undone with their data changes'),
      ],
      launchedDaysAgo: 620,
      certificate: { level: 'standard', issuedDaysAgo: 55 },
      scenes: ['flow', 'code', 'timeline'],
      popularity: 72,
      liking: 4.3,
      praise: [
        'From push to production in eleven minutes, with a second pair of eyes in between.',
        'The same file runs on my laptop, so I do not push to find a typing error.',
        'It names the slowest test of the week, and we fix one each Friday.',
        'Undoing a release with its data change worked at the first real attempt.',
      ],
      complaints: [
        'Caches are a riddle until you have read page nine.',
        'Minutes on the larger machines count four times.',
        'Masking of secrets in logs misses values that span lines.',
      ],
    },
    {
      slug: 'preview-stack',
      vendor: 'kaveri-stack',
      name: 'Preview Stack',
      tagline: 'A running copy for every change, with data that may be broken',
      description: `Every open change gets an address where it runs, with its own small database. Colleagues look at it, testers break it, and when the change is merged the copy is gone.

The data is a sample of your records: a few hundred customers chosen so that odd cases are in it, names and addresses replaced, relations kept. It can be reset in seconds.

Copies sleep at night and after two idle days; the first visitor wakes them. The cost per change is shown beside it.

- Mail and texts from a copy are caught and shown, never sent
- Links can be open to guests for a day
- Logs and events of a copy on one page

Load tests need something that resembles production in size, and a preview does not. Copies run in two regions so far.`,
      tags: ['preview environments', 'staging', 'review apps', 'sandbox'],
      aliases: ['ephemeral environments'],
      integrates: [
        readsAndWrites('workflows', 'Sets up and clears away'),
        reads('records', 'A small sample, masked'),
        reads('identity', 'Who may look'),
      ],
      industries: ['media', 'retail', 'finance'],
      support: { hours: 'Weekdays 9-21 IST', firstAnswerHours: 3, channels: ['mail', 'chat'] },
      plans: [
        trial('Preview', 4500, 'month', 'organisation', 14, [
          'Ten copies at once',
          'Sleep at night',
          'Masked sample',
        ]),
        paid('Preview Plus', 15000, 'month', 'organisation', [
          '50 copies',
          'Own size',
          'Private network',
        ]),
      ],
      releases: [
        release('2.5.0', 35, 'Copies that nobody opened for two days go to sleep'),
        release('2.4.1', 107, 'Faster start by sharing layers'),
      ],
      launchedDaysAgo: 225,
      certificate: { level: 'basic', issuedDaysAgo: 58 },
      scenes: ['code', 'flow', 'table'],
      popularity: 36,
      liking: 4.2,
      praise: [
        'Our designer reviews on a link rather than on my shoulder.',
        'Copies that nobody opens fall asleep, and so the bill stays small.',
        'The masked sample has the odd names and empty fields that break things.',
      ],
      complaints: [
        'The first start of the day takes three minutes.',
        "Background jobs run in the copy as well, which surprised our customers' test inboxes.",
        'Ten copies are gone quickly with dependency updates.',
      ],
    },
    {
      slug: 'cost-lamp',
      vendor: 'kaveri-stack',
      name: 'Cost Lamp',
      tagline: "Yesterday's cloud cost, per team, with what changed",
      description: `"Yesterday 412 euros, 31 more than usual, because of the new picture sizes." Each team gets one such line a day. Behind it is a page with services, hours and the releases that happened in them.

Cost Lamp reads the detailed bills of your cloud accounts and your use of the platform, gives each piece to a team by tags, names and a list that you can correct, and keeps the unassigned part visible at the top until it is small.

Unit costs are the other view: per order, per customer, per document. They are drawn over the months, since growth is not waste.

At the end of the month the estimate is compared with the invoice in the ledger, and the difference is shown.

It buys no commitments, switches nothing off and takes no share of what you save.`,
      tags: ['cloud cost', 'finops', 'budgets', 'spending'],
      aliases: ['cost management'],
      integrates: [
        reads('ledger', 'Invoices, to check the estimate'),
        reads('analytics', 'Use of platform resources'),
        writes('messages', 'One line a day for each team'),
      ],
      industries: ['media', 'finance', 'retail'],
      support: { hours: 'Weekdays 9-21 IST', firstAnswerHours: 4, channels: ['mail', 'chat'] },
      plans: [
        freemium('Lamp', ['One cloud account', 'Three teams']),
        paid('Lamps', 6000, 'month', 'organisation', [
          'Unlimited accounts and teams',
          'Unit costs',
          'Budgets',
        ]),
      ],
      releases: [
        release('1.1.0', 7, 'Explains a jump with the release of that hour'),
        release('1.0.0', 26, 'First release'),
      ],
      launchedDaysAgo: 26,
      scenes: ['dashboard', 'table', 'timeline'],
      popularity: 19,
      liking: 4.1,
      praise: [
        'One line a day and our engineers read it, which no report had managed.',
        'It pointed at the release that doubled our storage reads.',
        'Cost per order is the figure that our finance people had wanted from us.',
      ],
      complaints: [
        'Discounts are spread by a rule that I cannot change.',
        'Only three cloud vendors so far.',
        'Budgets warn, but nobody can snooze them.',
      ],
    },
    {
      slug: 'region-switch',
      vendor: 'zawadi-cloud',
      name: 'Region Switch',
      tagline: 'Move traffic to another region with one decision',
      description: `When a region fails, the hard part is to decide. Region Switch puts on one page what you need for that: which region is failing by three independent views, what would move, what would be lost, how long the last rehearsal took. Then there is one button, for two people.

A switch is a list of steps that you have written and rehearsed: drain, stop writers, promote, move names, start, check. Each has a limit and a way back. A tenth of the traffic can go first.

- Health seen from nine places outside your network
- Rehearsals by night, with a report
- A duty engineer of ours on the line, in the larger plan

Replication of databases is yours to arrange; the app checks its delay and refuses to hide it. It never switches by itself.`,
      tags: ['failover', 'regions', 'high availability', 'dns'],
      integrates: [
        reads('events', 'Signs of trouble in a region'),
        readsAndWrites('workflows', 'The steps of a switch'),
      ],
      industries: ['finance', 'logistics', 'media'],
      compliance: [verified('soc-2-type-2', 'Oyelaran Assurance', 100)],
      support: {
        hours: 'Around the clock',
        firstAnswerHours: 1,
        channels: ['mail', 'chat', 'phone'],
      },
      plans: [
        trial('Switch', 22000, 'month', 'organisation', 7, [
          'Two regions',
          'Rehearsals',
          'Health view',
        ]),
        paid('Switch Plus', 64000, 'month', 'organisation', [
          'Five regions',
          'Partial moves',
          'Duty engineer',
        ]),
      ],
      releases: [
        release('3.1.0', 74, 'A tenth of the traffic can be moved as a test'),
        release('3.0.1', 156, 'Fixes names with very short lifetimes'),
      ],
      launchedDaysAgo: 390,
      scenes: ['map', 'dashboard', 'flow'],
      popularity: 22,
      liking: 3.6,
      praise: [
        'When the region went dark we moved in four minutes and one decision.',
        'Moving a tenth of the traffic first takes the fear out of it.',
        'The duty engineer in Nairobi was calmer than I was.',
      ],
      complaints: [
        'Databases are left to you, and they are the hard part.',
        'Rehearsals in the trial are impossible within seven days.',
        'The manual assumes more knowledge of names and lifetimes than we had.',
      ],
    },
    {
      slug: 'release-calendar',
      vendor: 'ostrava-signal',
      name: 'Release Calendar',
      tagline: 'Who ships what and when, and what else happens that day',
      description: `Release Calendar shows planned changes of all teams on one calendar, with what else happens that day: the end of a quarter, a trade fair, a bank holiday in the other office. It warns of clashes, that is, two changes that touch the same part within the hours you set.

Freezes are drawn as a grey band. A change within one needs a reason and a second person.

On the day, planned changes are compared with those that really happened, where the pipeline reports them.

## What comes next

We agreed with Kaveri Stack that their pipelines take over this work. Calendars, freezes and history can be moved in one step and keep their dates. Release Calendar will be readable for a year after the last change. New customers should start with Kaveri Pipelines.`,
      tags: ['releases', 'change calendar', 'freeze', 'change management'],
      integrates: [
        reads('events', 'Releases as they happen'),
        writes('messages', 'Tells those who are affected'),
      ],
      industries: ['finance', 'public-sector'],
      support: { hours: 'Weekdays 7-20 CET', firstAnswerHours: 6, channels: ['mail', 'chat'] },
      plans: [
        paid('Calendar', 500, 'month', 'user', [
          'Unlimited calendars',
          'Freezes',
          'Clash warnings',
        ]),
      ],
      releases: [release('2.2.3', 220, 'Last feature release; adds the move to Kaveri Pipelines')],
      launchedDaysAgo: 410,
      fate: {
        state: 'deprecated',
        successor: 'kaveri-pipelines',
        reason:
          'Kaveri Pipelines now has the same calendar with freezes, and reads the real releases; we agreed to hand our customers over.',
      },
      scenes: ['calendar', 'timeline', 'table'],
      popularity: 24,
      liking: 3.1,
      praise: [
        "Freezes before the quarter's end were respected for the first time.",
        'It warned that two teams were going to restart the same thing.',
        'The handover to Kaveri was announced early and went smoothly.',
      ],
      complaints: [
        'Releases had to be typed in, so half were missing.',
        'Sixty changes on one day were unreadable.',
        'Nothing has moved since they announced the end.',
      ],
    },
  ],
};
