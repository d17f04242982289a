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

export const dataPlatforms: DemoCategory = {
  category: 'data-platforms',
  apps: [
    {
      slug: 'reservoir',
      vendor: 'pedralva',
      name: 'Reservoir',
      tagline: 'Loads sixty systems into the warehouse, and keeps watch',
      description: `Reservoir copies data from business systems, databases, files and interfaces into your warehouse, and keeps it there in two forms: as it is, and as it was on any day.

## What it looks after

1. Types: a number that turns into text gets a second column and a notice
2. Deletions: rows that vanish are marked, not lost
3. Lateness: each table has a time by which it should be fresh
4. Limits: sources are read gently, within quotas that you set

Sixty-two sources are supported today; eleven are labelled as young. Cost per source is shown every day, because surprises at the end of the month help nobody.

Data passes through the region you choose and is not kept after loading. Transformations are limited to names, types and masking; modelling belongs in the warehouse.`,
      tags: ['etl', 'elt', 'data ingestion', 'connectors', 'warehouse', 'pipeline'],
      aliases: ['data pipeline', 'replication'],
      integrates: [
        writes('analytics', 'Tables arrive typed, with their history'),
        reads('events', 'The event stream as a table'),
        reads('records', 'Records as they were on any day'),
      ],
      industries: ['retail', 'finance', 'logistics', 'manufacturing'],
      compliance: [
        verified('soc-2-type-2', 'Brightwater Audit', 75),
        verified('iso-27001', 'Brightwater Audit', 75),
      ],
      support: {
        hours: 'Around the clock',
        firstAnswerHours: 1,
        channels: ['mail', 'chat', 'phone'],
      },
      plans: [
        trial('Stream', 19000, 'month', 'organisation', 14, [
          'Ten sources',
          'Hourly',
          'History of changes',
        ]),
        paid('River', 59000, 'month', 'organisation', [
          'All sources',
          'Every five minutes',
          'Private network',
        ]),
      ],
      releases: [
        release('8.3.0', 11, 'A column that changes its type no longer stops the table'),
        release('8.2.1', 50, 'Fixes deletions in sources without a time stamp'),
        release('8.2.0', 93, 'Shows the cost of each source'),
      ],
      launchedDaysAgo: 670,
      certificate: { level: 'standard', issuedDaysAgo: 150 },
      scenes: ['flow', 'table', 'dashboard'],
      popularity: 75,
      liking: 4.2,
      praise: [
        'Sixty sources, one place to look when the number is odd.',
        'When a column changed its type it carried on and told us.',
        'The incident reports are so honest that we sent one to our own engineers as an example.',
      ],
      complaints: [
        'The first full load of a large source costs more than you think.',
        'Two of the smaller connectors are clearly younger than the others.',
        'Deleted rows in old databases need a trick from the manual.',
      ],
    },
    {
      slug: 'schema-watch',
      vendor: 'kaveri-stack',
      name: 'Schema Watch',
      tagline: "Warns before a change of data breaks someone else's work",
      description: `Someone renames a column on Thursday. On Monday a report in another building is empty. Schema Watch moves that discovery to Thursday.

It reads the shapes of tables and events, the logs of who queries them, and your proposed change. In the pull request it says what would break, for whom, and who should be asked. Additions pass in silence.

A team can declare a table or an event as a contract: these fields stay, with these types and these meanings. Contracts are checked against real data every night.

When something must break anyway, a waiver names the reason, those who agreed and an end date. Expired waivers fail the build.

    schema-watch check --base main

It does not move or transform data and it cannot see inside spreadsheets.`,
      tags: ['schema', 'data contracts', 'breaking changes', 'lineage'],
      integrates: [
        reads('analytics', 'Tables, columns and who queries them'),
        reads('events', 'Shapes of events, version by version'),
        writes('messages', 'Tells the people downstream'),
      ],
      industries: ['finance', 'retail', 'media'],
      support: { hours: 'Weekdays 9-18 IST', firstAnswerHours: 4, channels: ['mail', 'chat'] },
      plans: [
        freemium('Team', ['50 tables', 'Command line', 'One repository']),
        paid('Company', 11000, 'month', 'organisation', ['Unlimited tables', 'Lineage', 'Waivers']),
      ],
      releases: [
        release('2.4.0', 38, 'Comments on a pull request name the people affected'),
        release('2.3.0', 113, 'A waiver has an end date'),
      ],
      launchedDaysAgo: 255,
      certificate: { level: 'basic', issuedDaysAgo: 101 },
      scenes: ['code', 'flow', 'table'],
      popularity: 32,
      liking: 4.5,
      praise: [
        'It told us which three dashboards a harmless rename would break.',
        'Waivers with an end date are the best idea in it.',
        'The command line does everything, and the browser is for our managers.',
      ],
      complaints: [
        'Views on views on views make the lineage drawing unreadable.',
        'It trusts query logs, so rarely used reports look unused.',
        'Errors from the command line are terse.',
      ],
    },
    {
      slug: 'twin-records',
      vendor: 'mirador-datos',
      name: 'Twin Records',
      tagline: 'Finds people and firms that exist twice, and merges with care',
      description: `Maria Gonzales, M. González and Gonzalez Maria are one person, or two. Twin Records lists such pairs with the reasons in words: same birthday, same telephone, names that sound alike, addresses that do not. You say yes, no or later.

A merge takes the better value of each field by rules that you set, keeps the other in the history, and announces the change with both identifiers so that other apps can follow. For 90 days it can be undone in whole.

- Compares names across scripts and customs of naming
- Never merges two debtors or creditors with open items
- Remembers a "no" for ever

It looks only at your own records. No data is bought in, and no pair is merged without a person unless you write a rule for it and sign it.`,
      tags: ['deduplication', 'duplicates', 'data quality', 'merge', 'matching'],
      aliases: ['dedupe', 'data cleansing'],
      integrates: [
        readsAndWrites('records', 'Reads candidates, merges after approval'),
        reads('ledger', 'Two debtors are not merged by accident'),
        writes('events', 'Each merge is announced with both identifiers'),
      ],
      industries: ['retail', 'healthcare', 'nonprofit', 'finance'],
      support: { hours: 'Weekdays 8-18 CET', firstAnswerHours: 4, channels: ['mail', 'chat'] },
      plans: [
        trial('Check', 4900, 'month', 'organisation', 14, [
          '50,000 records',
          'Proposals',
          'Undo for 90 days',
        ]),
        paid('Check Plus', 16000, 'month', 'organisation', [
          'One million records',
          'Rules',
          'Nightly run',
        ]),
      ],
      releases: [
        release('3.5.0', 49, 'Names in two scripts are compared'),
        release('3.4.1', 132, 'Fixes firms with the same name at the same address'),
      ],
      launchedDaysAgo: 480,
      scenes: ['table', 'form', 'dashboard'],
      popularity: 42,
      liking: 4,
      praise: [
        'Four thousand doubles in our members, and only two of them were really two people.',
        'Undo worked when I merged a father with his son.',
        'It says in words why it thinks that two are one.',
      ],
      complaints: [
        'The nightly run is reserved for the bigger plan.',
        'Reading proposals becomes dull after the first three hundred.',
        'It will not merge suppliers with open items, which is right and yet annoying.',
      ],
    },
    {
      slug: 'cold-rows',
      vendor: 'tidewrack',
      name: 'Cold Rows',
      tagline: 'Moves old rows out of the warehouse, still within reach',
      description: `Most rows in a warehouse are never read again, and cost the same as those that are. Cold Rows looks at the query log, proposes months of tables that nobody has touched, and shows what moving them would save.

If you agree, the rows go to compressed files in your own store, with a checksum, and a view takes their place. Queries still work. They are slower when they reach into the cold part, and the app can warn the person who asks.

Bringing a month back is one command and takes minutes for a hundred million rows.

Deletion by law is a different subject. Cold Rows keeps; it does not erase. If you use Retention Clock, rows that must go are removed from the cold part too.`,
      tags: ['archive', 'data tiering', 'warehouse cost', 'cold storage'],
      integrates: [
        readsAndWrites('analytics', 'Takes rows out, puts a readable view in their place'),
        writes('files', 'Compressed files with a checksum'),
      ],
      industries: ['finance', 'retail', 'energy'],
      support: { hours: 'Weekdays 8-18 AT', firstAnswerHours: 6, channels: ['mail'] },
      plans: [
        trial('Cold', 4500, 'month', 'organisation', 30, ['Ten tables', 'Views', 'Bring back']),
      ],
      releases: [
        release('1.1.0', 64, 'Shows what would be saved before anything moves'),
        release('1.0.0', 140, 'First release'),
      ],
      launchedDaysAgo: 140,
      scenes: ['table', 'dashboard', 'flow'],
      popularity: 0,
      liking: 3.8,
      praise: [
        'Our warehouse bill went down and nobody noticed anything else.',
        'It shows the saving before it moves a single row.',
        'Bringing back a year for the auditors took twenty minutes.',
      ],
      complaints: [
        'Queries that touch old rows become slow without warning.',
        'Ten tables are few when the large ones are split by month.',
        'Only whole months can be moved.',
      ],
    },
    {
      slug: 'test-data-loom',
      vendor: 'norte-alcor',
      name: 'Test Data Loom',
      tagline: 'Believable test data with no real person in it',
      description: `Test Data Loom makes customers, invoices and payments that never existed but behave as if they did: names and addresses that fit the country, identification numbers with valid check digits, amounts that follow a likely pattern, and the occasional mistake that real data has.

It learns the shape of your records (how many fields are empty, how long names are, how many invoices a customer has) and keeps only these counts. No real value is stored or repeated.

Sets can be made again exactly from their seed. Twelve countries are supported.

Relations are kept between up to three tables. For larger models, or for masking a copy of real data, other tools are more suitable. Files are written to your store as tables or as commands for a database.`,
      tags: ['test data', 'anonymisation', 'synthetic data', 'gdpr'],
      integrates: [
        reads('records', 'Learns the shape, not the values'),
        writes('files', 'Data sets as files'),
      ],
      industries: ['finance', 'healthcare'],
      support: { hours: 'Weekdays 8-17 CET', firstAnswerHours: 24, channels: ['mail'] },
      plans: [paid('Loom', 6000, 'month', 'organisation', ['20 data sets', '12 countries'])],
      releases: [release('2.0.6', 290, 'Valid check digits for four more countries')],
      launchedDaysAgo: 560,
      certificate: { level: 'basic', issuedDaysAgo: 450 },
      fate: {
        state: 'withdrawn',
        reason:
          'Norte Alcor stopped the product; the shapes you saved can be downloaded until the end of the year.',
      },
      scenes: ['table', 'code', 'form'],
      popularity: 13,
      liking: 2.7,
      praise: [
        'Names, addresses and check digits were right for the country.',
        'Our data protection officer signed it off in a day.',
        'It was a good idea and I hope that somebody takes it up.',
      ],
      complaints: [
        'Relations between tables got lost in every second set.',
        'It took all night for a million rows.',
        'For the last year nobody answered our reports.',
      ],
    },
  ],
};
