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

export const analyticsBi: DemoCategory = {
  category: 'analytics-bi',
  apps: [
    {
      slug: 'mirador-boards',
      vendor: 'mirador-datos',
      name: 'Mirador Boards',
      tagline: 'Dashboards that open down to the row a number came from',
      description: `Every figure on a Mirador board can be opened: to its definition, to its parts, and at the end to the rows. Beside it stands the time at which its data was last complete. If yesterday's import is missing, the board says so in words rather than showing a dip.

## For readers

Filters that explain what they exclude, notes on a chart, a weekly mail with three figures and no picture of a gauge.

## For makers

Models with named measures, tests for them, and a history of changes. Questions run in your warehouse with the rights of the person who looks; nothing is copied to us.

Alerts compare with the usual range for that hour and day, and arrive once.

Mirador Boards does not load data and does not clean it. It draws thirty kinds of chart; 3D is not among them.`,
      tags: ['dashboards', 'business intelligence', 'reports', 'bi', 'charts'],
      aliases: ['cuadro de mando', 'reporting'],
      integrates: [
        reads('analytics', 'Questions run in the warehouse, with the rights of the reader'),
        reads('identity', 'Who may see which rows'),
        writes('messages', 'A figure that leaves its range is reported'),
      ],
      industries: ['retail', 'finance', 'manufacturing', 'logistics', 'energy'],
      compliance: [
        verified('soc-2-type-2', 'Castellani Revisione', 120),
        verified('gdpr', 'Castellani Revisione', 190),
      ],
      support: {
        hours: 'Weekdays 7-20 CET',
        firstAnswerHours: 2,
        channels: ['mail', 'chat', 'phone'],
      },
      plans: [
        trial('Readers and makers', 1800, 'month', 'user', 30, [
          'Unlimited boards',
          'Row rights',
          'Alerts',
        ]),
        freemium('Look-out', ['Three people', 'Two boards']),
        paid('Embedded', 45000, 'month', 'organisation', [
          'Boards inside your own product',
          'Own look',
        ]),
      ],
      releases: [
        release('9.0.2', 6, 'Fixes totals in pivot tables with hidden columns'),
        release('9.0.0', 34, 'Every figure shows when its data was last complete'),
        release('8.7.0', 99, 'Notes stay on a chart'),
      ],
      launchedDaysAgo: 750,
      certificate: { level: 'advanced', issuedDaysAgo: 84 },
      scenes: ['dashboard', 'table', 'form'],
      popularity: 89,
      liking: 4.4,
      praise: [
        'In a meeting I clicked on a number and there were the forty orders behind it, and that ended the meeting.',
        'It tells me when the data was last complete, so I no longer present half a day.',
        'Row rights follow our groups and I have not had to think about them since.',
        'Boards load in two seconds with our four hundred million rows.',
      ],
      complaints: [
        'Makers need an afternoon to understand dimensions.',
        'Colours are limited to a palette that I did not choose.',
        'Printing a board cuts the last row in half.',
      ],
    },
    {
      slug: 'cohort-garden',
      vendor: 'mirador-datos',
      name: 'Cohort Garden',
      tagline: 'How many customers come back, by the month they arrived',
      description: `Of the people who first bought in March, how many bought again within three months, and is that better than for those of February? Cohort Garden draws the table that answers this, one row per month of arrival, and lets you split it by anything you know about a customer.

You define two things: what counts as arriving and what counts as coming back. Both are conditions on tables in your warehouse. Months that are not over are drawn lighter, and small groups are marked as too small to speak about.

A split can be compared with another, and the difference comes with its uncertainty, as a range and in a sentence.

The app has no predictions and no scores per person. It writes nothing. Results can be taken out as a table.`,
      tags: ['cohorts', 'retention', 'customer analytics', 'churn'],
      integrates: [
        reads('analytics', 'Orders, logins or whatever counts as coming back'),
        reads('records', 'Attributes by which to split'),
      ],
      industries: ['retail', 'media', 'finance'],
      support: { hours: 'Weekdays 8-18 CET', firstAnswerHours: 6, channels: ['mail', 'chat'] },
      plans: [
        trial('Garden', 5900, 'month', 'organisation', 14, [
          'Unlimited cohorts',
          'Splits',
          'Export',
        ]),
      ],
      releases: [
        release('2.3.0', 76, 'Unfinished months are drawn lighter'),
        release('2.2.0', 168, 'Compare two splits'),
      ],
      launchedDaysAgo: 310,
      scenes: ['dashboard', 'table', 'timeline'],
      popularity: 27,
      liking: 4.1,
      praise: [
        'We saw that customers from the fair never come back, and stopped going to the fair.',
        'Unfinished months are drawn lighter, so nobody panics on the second of the month.',
        'The question is asked in one sentence and answered in one picture.',
      ],
      complaints: [
        'It does this one thing, so the price took some explaining.',
        'Weeks start on Monday and that is that.',
        'No way to put a cohort on a board of another app.',
      ],
    },
    {
      slug: 'question-box',
      vendor: 'mirador-datos',
      name: 'Question Box',
      tagline: 'Ask the warehouse in plain words and see the working',
      description: `Type a question as you would ask a colleague: which customers ordered less this quarter than last, and by how much? Question Box repeats it as it understood it, in your own terms, and waits for a nod if there is any doubt. Then it shows the answer, the query, and the tables it used.

The vocabulary is yours. "Active customer" means what your definitions say; a word it does not know is asked for once and then kept, after an analyst has confirmed it.

- Runs in your warehouse with your rights
- Sees names of tables and columns, and the result; no other rows leave
- Saved answers are refreshed and marked when the definition changes

It answers questions about what was. It makes no forecasts and gives no advice, and it says "I cannot tell from this data" quite often.`,
      tags: ['natural language', 'ask data', 'questions', 'sql', 'ai'],
      aliases: ['ask your data'],
      integrates: [
        reads('analytics', 'Runs the question with the rights of the asker'),
        reads('identity', 'Who may ask about what'),
      ],
      industries: ['retail', 'logistics', 'professional-services'],
      support: { hours: 'Weekdays 8-18 CET', firstAnswerHours: 6, channels: ['mail', 'chat'] },
      plans: [
        trial('Box', 800, 'month', 'user', 14, [
          '200 questions a month',
          'Working shown',
          'Saved answers',
        ]),
      ],
      releases: [release('1.0.0', 17, 'First release')],
      launchedDaysAgo: 17,
      scenes: ['chat', 'table', 'code'],
      popularity: 20,
      liking: 3.7,
      praise: [
        'It shows how it understood me before it answers.',
        'The working can be read by our analyst, who found it correct nine times of ten.',
        'When it does not know a word it asks, and remembers.',
      ],
      complaints: [
        'Questions with "since" and "except" in one sentence fail.',
        'Two hundred questions are gone by the twentieth.',
        'It is polite and slow.',
      ],
    },
    {
      slug: 'metric-treaty',
      vendor: 'pedralva',
      name: 'Metric Treaty',
      tagline: 'One agreed definition per figure, with an owner and a history',
      description: `Two reports, two numbers for turnover, one long meeting. Metric Treaty keeps the definition of each figure in one place: what it counts, what it leaves out, who owns it, who agreed, since when.

A definition has words and a query. It becomes a view in your warehouse, so that every tool can use it and none has to repeat it. Tests compare it with months whose result is known.

Changes are proposals. The app shows which boards and exports would move and by how much, asks those who must agree, and tells readers on the day. The old figure stays available under its date.

What we leave to others: drawing charts, loading data, and persuading people. A template for the first meeting is included, and customers say that it is used.`,
      tags: ['metrics', 'definitions', 'data governance', 'semantic layer'],
      aliases: ['metric catalogue', 'data dictionary'],
      integrates: [
        readsAndWrites('analytics', 'Definitions become views in the warehouse'),
        reads('identity', 'Owners and those who must agree'),
      ],
      industries: ['finance', 'manufacturing', 'energy'],
      support: { hours: 'Weekdays 8-18 BRT', firstAnswerHours: 6, channels: ['mail', 'chat'] },
      plans: [
        freemium('Ten figures', ['Ten figures', 'Unlimited readers']),
        paid('All figures', 9000, 'month', 'organisation', [
          'Unlimited figures',
          'Tests',
          'Change notices',
        ]),
      ],
      releases: [
        release('1.6.0', 61, 'Shows which boards use a figure before it is changed'),
        release('1.5.0', 143, 'Definitions can be tested against a known month'),
      ],
      launchedDaysAgo: 230,
      certificate: { level: 'basic', issuedDaysAgo: 70 },
      scenes: ['table', 'form', 'timeline'],
      popularity: 18,
      liking: 4.4,
      praise: [
        'Finance and sales now mean the same thing by turnover, after eleven years.',
        'Before I change a definition it shows me the fourteen boards that would move.',
        'It is a treaty in the best sense, with signatures.',
      ],
      complaints: [
        "Getting five heads of department to sign is not the app's fault, but it does not help either.",
        'Definitions with three tables have to be written in SQL.',
        'The history shows what changed but not always why.',
      ],
    },
    {
      slug: 'sheet-export-plus',
      vendor: 'gaonbit',
      name: 'Sheet Export Plus',
      tagline: 'Scheduled exports from the warehouse to spreadsheets',
      description: `Sheet Export Plus runs a saved question in the warehouse at a set hour and puts the result into a folder as a spreadsheet. It was written for colleagues who live in spreadsheets and should not need to learn anything else.

You choose the question, the hour, the folder and the name of the file, in which the date can appear. Headings come from the columns. A sheet may have up to 200,000 rows.

It reads the warehouse and writes files. It does not format, draw charts or merge several questions into one workbook.

## End of development

The app receives security fixes until next summer and no more than that. File Drop Robot by Cutbank Digital imports its schedules, keeps leading zeros and reports failures. Export the schedules under Settings, import them there, and switch this one off.`,
      tags: ['export', 'spreadsheet', 'schedule', 'csv', 'excel'],
      integrates: [
        reads('analytics', 'Runs a saved question'),
        writes('files', 'Puts the sheet into a folder'),
      ],
      industries: ['retail', 'professional-services'],
      support: { hours: 'Weekdays 9-18 KST', firstAnswerHours: 48, channels: ['mail'] },
      plans: [
        free('Free', ['Five exports', 'Daily']),
        paid('Plus', 600, 'month', 'organisation', ['Fifty exports', 'Hourly']),
      ],
      releases: [release('1.8.4', 310, 'Security fixes only')],
      launchedDaysAgo: 780,
      certificate: { level: 'basic', issuedDaysAgo: 560 },
      fate: {
        state: 'deprecated',
        successor: 'file-drop-robot',
        reason:
          'File Drop Robot does the same exports and can deliver them to more places; schedules can be taken over.',
      },
      scenes: ['table', 'form', 'calendar'],
      popularity: 16,
      liking: 3,
      praise: [
        'The sheet was in the folder at seven, every day, for two years.',
        'It cost nothing and asked nothing.',
        'Schedules moved to File Drop Robot without retyping.',
      ],
      complaints: [
        'Numbers with leading zeros lost them.',
        "When an export failed it left yesterday's file without a word.",
        'Questions to support took a fortnight.',
      ],
    },
  ],
};
