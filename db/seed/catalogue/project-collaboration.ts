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

export const projectCollaboration: DemoCategory = {
  category: 'project-collaboration',
  apps: [
    {
      slug: 'kumiki-boards',
      vendor: 'kitano-works',
      name: 'Kumiki Boards',
      tagline: 'Boards for work that fits together, in eleven languages',
      description: `Kumiki is the craft of joining wood without nails. The boards are made in that spirit: a card fits into a column, a column into a board, a board into a portfolio, and nothing needs glue.

## A card

- one owner, a date, a size if you like
- a list of steps, which can become cards of their own
- what it waits for: another card, a person, a delivery
- comments and files

## A board

Columns with limits that are felt rather than enforced. Views as board, list, calendar and line. Filters that can be saved and shared. All of it works by keyboard and with a screen reader.

Owners and absence come from your directory. A card can start a procedure and wait for its end. Time recording, invoicing and chat are left to others on purpose.`,
      tags: ['kanban', 'boards', 'tasks', 'project management', 'かんばん'],
      aliases: ['組木ボード', 'kanban board', 'task board'],
      integrates: [
        reads('identity', 'People, teams and who is away'),
        readsAndWrites('files', 'Attachments stay in your store'),
        readsAndWrites('workflows', 'A card can start a procedure, and wait for it'),
      ],
      industries: ['manufacturing', 'professional-services', 'media', 'education'],
      compliance: [
        verified('soc-2-type-2', 'Shirakawa Attestation', 55),
        verified('iso-27001', 'Shirakawa Attestation', 55),
        verified('wcag-2-2-aa', 'Brightwater Audit', 130),
      ],
      support: { hours: 'Around the clock', firstAnswerHours: 2, channels: ['mail', 'chat'] },
      plans: [
        freemium('Bench', ['Ten people', 'Five boards', 'All languages']),
        trial('Workshop', 600, 'month', 'user', 14, ['Unlimited boards', 'Dependencies', 'Guests']),
        paid('Guild', 1100, 'month', 'user', [
          'Everything in Workshop',
          'Portfolios',
          'Field rules',
        ]),
        paid('Guild, by the year', 11900, 'year', 'user', ['Everything in Guild']),
        paid('Campus', 290000, 'year', 'organisation', ['Everything in Guild', 'All of a school']),
      ],
      releases: [
        release('14.2.0', 10, 'Cards can be waiting for something outside the board'),
        release('14.1.0', 45, 'Keyboard moves announce themselves to screen readers'),
        release('14.0.1', 78, 'Fixes dates in the Japanese calendar'),
        release('14.0.0', 106, 'Portfolios show what waits for what'),
      ],
      launchedDaysAgo: 860,
      certificate: { level: 'advanced', issuedDaysAgo: 58 },
      scenes: ['board', 'timeline', 'calendar'],
      popularity: 96,
      liking: 4.7,
      praise: [
        'Our builders, our lawyers and our cook all use the same board without complaint.',
        'The interface has not surprised me once in two years, and I mean that as praise.',
        'I drive it entirely with the keyboard.',
        'Our team in Osaka and our team in Porto each see it in their own language.',
      ],
      complaints: [
        'A board with four hundred cards takes a breath before it opens.',
        'Portfolios are only in the dearest plan.',
        'There are no time records, so we keep a second app.',
      ],
    },
    {
      slug: 'kumiki-lines',
      vendor: 'kitano-works',
      name: 'Kumiki Lines',
      tagline: 'Timelines for plans with dates that depend on each other',
      description: `Some work is a flow and belongs on a board. Some work is a sequence: the roof comes after the walls. Kumiki Lines is for the second kind.

You draw tasks as lines, join them, and set how long they take for a crew with a certain calendar. Move one and the others follow, or refuse and tell you which promise would break. The critical path is drawn in a heavier stroke.

A baseline keeps the plan as it was agreed. The list of differences is the agenda of most site meetings.

Lines and Boards share their cards: a task here can be a card there. Crews and absence come from the directory.

It plans up to about two thousand tasks in comfort. It does not level resources by itself; it shows the overload and leaves the choice to you.`,
      tags: ['gantt', 'timeline', 'planning', 'dependencies', 'milestones'],
      aliases: ['gantt chart', '工程表'],
      integrates: [
        reads('identity', 'Who is free, and when'),
        writes('files', 'Plans as PDF for the site office'),
      ],
      industries: ['manufacturing', 'energy', 'public-sector'],
      support: { hours: 'Around the clock', firstAnswerHours: 2, channels: ['mail', 'chat'] },
      plans: [
        trial('Plan', 1200, 'month', 'user', 14, ['Unlimited plans', 'Critical path', 'Baselines']),
        paid('Plan Plus', 1900, 'month', 'user', [
          'Everything in Plan',
          'Shared crews',
          'Cost per line',
        ]),
      ],
      releases: [
        release('6.3.0', 53, 'Baselines can be compared as a list'),
        release('6.2.0', 137, 'Working calendars per crew'),
      ],
      launchedDaysAgo: 540,
      certificate: { level: 'standard', issuedDaysAgo: 160 },
      scenes: ['timeline', 'table', 'board'],
      popularity: 64,
      liking: 4.2,
      praise: [
        'Moving one date and seeing the whole summer move is sobering and useful.',
        'It prints on one long sheet that the foreman hangs up.',
        'Plans and boards are the same cards, so nothing is typed twice.',
      ],
      complaints: [
        'Undo works for the last twenty steps and I needed the twenty-first.',
        'With several crews the colours run out.',
        'Importing our old plan lost the comments.',
      ],
    },
    {
      slug: 'site-diary',
      vendor: 'orrin-field',
      name: 'Site Diary',
      tagline: 'The daily record of a building site, in five minutes',
      description: `At the end of the day somebody has to write down who was there, what was done, what was delivered, what the weather did and what went wrong. Site Diary asks these five things, fills in what it knows, and makes a page that can be signed.

Weather is taken from the nearest station by the hour. People and firms come from your records, so the list of those present is a matter of ticking. Photos carry place and time. A delivery slip is photographed and filed.

Yesterday's page can be added to but not rewritten; additions are marked. When the site is finished, the whole record can be sealed and stored for ten years.

It is a diary. Plans, defects, tenders and invoices have their own apps, and we do not offer them.`,
      tags: ['construction', 'daily report', 'site', 'photos', 'weather'],
      aliases: ['construction diary', 'bautagebuch'],
      integrates: [
        writes('files', 'Photos with place and time'),
        reads('records', 'Firms and people on the site'),
      ],
      industries: ['manufacturing', 'energy', 'public-sector', 'professional-services'],
      support: { hours: 'Every day 6-20 CT', firstAnswerHours: 3, channels: ['mail', 'phone'] },
      plans: [
        trial('Site', 3900, 'month', 'site', 30, ['Unlimited people', 'Weather', 'Daily PDF']),
        paid('Finished record', 9000, 'once', 'site', ['Sealed record', 'Ten years of storage']),
      ],
      releases: [
        release('3.6.0', 34, 'Deliveries can be noted by photographing the slip'),
        release('3.5.0', 116, 'Wind is recorded for crane days'),
      ],
      launchedDaysAgo: 445,
      certificate: { level: 'basic', issuedDaysAgo: 175 },
      scenes: ['form', 'timeline', 'gallery'],
      popularity: 51,
      liking: 4.4,
      praise: [
        "Five minutes at four o'clock and the day is on record with weather and photographs.",
        'The sealed record settled a dispute about a flooded pit.',
        'Subcontractors sign for their hours on my phone.',
      ],
      complaints: [
        'Dictation does not understand my site, which is loud.',
        'A second building on the same site needs a second subscription.',
        "I cannot correct yesterday's entry without a note, though I see why.",
      ],
    },
    {
      slug: 'retro-table',
      vendor: 'littlefen',
      name: 'Retro Table',
      tagline: 'Look back on two weeks together, anonymously if you like',
      description: `Retro Table is a place for a team to look back. Everybody writes notes on their own for a while; then the notes are laid on the table, grouped and talked through; then the team agrees on one or two changes. It takes forty minutes and there is a timer that does not flash.

Notes can be anonymous. They really are: we do not store who wrote them, so nobody can be asked to find out.

The next time begins with a page called "what became of it", showing the changes agreed last time and what happened to them. Teams that dislike this page need it most.

Layouts: three in the free plan, your own in the other. No mood charts across teams and no reports for managers exist or are planned.`,
      tags: ['retrospective', 'team', 'agile', 'feedback'],
      integrates: [reads('identity', 'Teams'), writes('workflows', 'Agreed changes become tasks')],
      industries: ['media', 'professional-services'],
      support: { hours: 'Weekdays 9-17 GMT', firstAnswerHours: 24, channels: ['mail'] },
      plans: [
        freemium('Table', ['One team', 'Three layouts', 'Anonymous notes']),
        paid('Tables', 1200, 'month', 'organisation', [
          'Ten teams',
          'Own layouts',
          'What became of it',
        ]),
      ],
      releases: [
        release('2.0.1', 60, 'Notes typed at the same moment no longer overlap'),
        release('2.0.0', 150, 'What became of it'),
      ],
      launchedDaysAgo: 200,
      scenes: ['board', 'chat', 'table'],
      popularity: 23,
      liking: 4.3,
      praise: [
        'The page called "what became of it" is uncomfortable and very good for us.',
        'Quiet colleagues write more here than they say in a room.',
        'No accounts for guests, no fuss, and we were done in forty minutes.',
      ],
      complaints: [
        'The timer rings on my computer only.',
        'Three layouts get dull after a year.',
        'Grouping thirty notes on a small screen is a puzzle.',
      ],
    },
    {
      slug: 'pocket-hours',
      vendor: 'dunlin-apps',
      name: 'Pocket Hours',
      tagline: 'Hours on projects, noted in ten seconds a day',
      description: `Pocket Hours asks once a day: what did you work on? You drag four or five blocks, perhaps add a word, and close it. There is no running clock, no screenshot and no idle detection.

Projects belong to customers in your records. A project can have a budget in hours, shown as a bar, and a rate. At the end of the month hours are approved by the project's owner and become lines of an invoice in the ledger, grouped as the customer likes them.

- Rounded to a quarter of an hour
- Travel and breaks as separate kinds
- Export for payroll as a table

Attendance by law, with start, end and breaks to the minute, is another thing and is not covered.`,
      tags: ['time tracking', 'timesheet', 'hours', 'projects', 'billing'],
      aliases: ['timesheets'],
      integrates: [
        writes('ledger', 'Approved hours become invoice lines'),
        reads('records', 'Customers and projects'),
      ],
      industries: ['professional-services', 'nonprofit'],
      support: { hours: 'Weekdays 9-17 CET', firstAnswerHours: 8, channels: ['mail'] },
      plans: [
        freemium('Alone', ['One person', 'Unlimited projects', 'Export']),
        paid('Together', 400, 'month', 'user', ['Approval', 'Invoice lines', 'Budgets']),
      ],
      releases: [
        release('3.1.2', 170, 'Fixes weeks that cross two years'),
        release('3.1.0', 260, 'Budgets per project'),
      ],
      launchedDaysAgo: 520,
      certificate: { level: 'basic', issuedDaysAgo: 400 },
      scenes: ['table', 'calendar', 'dashboard'],
      popularity: 44,
      liking: 3.6,
      praise: [
        'Ten seconds in the evening, and my invoices write themselves on the first of the month.',
        'Nobody feels watched, because it only knows what we tell it.',
        'Budgets per project made one customer conversation much easier.',
      ],
      complaints: [
        'It forgets the project I used last.',
        'Rounding to quarters of an hour cannot be switched off.',
        'Nothing new has come for half a year.',
      ],
    },
  ],
};
