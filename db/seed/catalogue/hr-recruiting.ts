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

export const hrRecruiting: DemoCategory = {
  category: 'hr-recruiting',
  apps: [
    {
      slug: 'leavebook',
      vendor: 'fennimore-people',
      name: 'Leavebook',
      tagline: 'Holidays, sick days and who is in, for eighteen countries',
      description: `Leavebook counts days correctly. That sounds small until somebody works three days a week, moves from Vienna to Lyon in May and carries four days over from last year. The rules of eighteen countries are built in, public holidays down to the region, and your own on top.

Staff see what is left and ask for days. Managers see who else is away, including people of other teams who share a task, and answer with one tap. The calendar can be read by any calendar program.

## Privacy

- The reason for an absence is seen by the personnel office alone
- Colleagues see "away" and nothing else
- Sick notes are deleted after the term that you set

Absence is written to the directory, so that help desks and boards know who is not there. Leavebook does not track working hours and has no clock to punch.`,
      tags: ['leave', 'holiday', 'absence', 'time off', 'vacation', 'sick days'],
      aliases: ['pto tracker', 'annual leave'],
      integrates: [
        readsAndWrites('identity', 'Managers come from your groups; absence is written back'),
        writes('messages', 'A request can be answered from the notification'),
        writes('ledger', 'Provision for unused days at year end'),
      ],
      industries: ['professional-services', 'manufacturing', 'nonprofit', 'education'],
      compliance: [
        verified('gdpr', 'Brightwater Audit', 70),
        verified('iso-27001', 'Brightwater Audit', 240),
      ],
      support: { hours: 'Weekdays 8-18 GMT', firstAnswerHours: 3, channels: ['mail', 'chat'] },
      plans: [
        freemium('Small team', ['Twelve people', 'One country', 'Calendar feed']),
        trial('Team', 200, 'month', 'user', 30, ['All countries', 'Half days', 'Absence rules']),
        paid('Payroll', 300, 'month', 'user', [
          'Everything in Team',
          'Payroll file',
          'Provision for unused days',
        ]),
      ],
      releases: [
        release('5.9.0', 20, 'Hours can be taken as well as days'),
        release('5.8.1', 66, 'Public holidays for next year, including the regional ones'),
        release('5.8.0', 130, 'Managers see clashes before they approve'),
      ],
      launchedDaysAgo: 720,
      certificate: { level: 'standard', issuedDaysAgo: 52 },
      scenes: ['calendar', 'table', 'form'],
      popularity: 90,
      liking: 4.5,
      praise: [
        'I approve leave from the notification while the kettle boils.',
        'It knows that our colleague in Bavaria has a holiday that the rest of us do not.',
        'The shared calendar ended the spreadsheet that only I could open.',
        'Half days, carried-over days and part-timers all came out right on the first try.',
      ],
      complaints: [
        'Changing from a calendar year to an April year needed a call to support.',
        'Team calendars get hard to read above forty people.',
        'The payroll file has one layout, and ours is another.',
      ],
    },
    {
      slug: 'first-monday',
      vendor: 'fennimore-people',
      name: 'First Monday',
      tagline: 'Everything a new colleague needs, ready before they arrive',
      description: `A first day goes wrong weeks earlier. First Monday starts when the contract is signed: who orders the laptop, who makes the account, which forms have to be back by when, who has lunch with the new person.

## For the office

Lists per role and country, each task with one owner and a date counted from the first day. What is late is shown to the owner first, and to you two days later.

## For the newcomer

A page that can be opened without an account: where to be on Monday, what to bring, who they will meet, how to say the names. It is the part people remember.

Accounts and groups are prepared through the directory and switched on at the hour you set. The same lists work backwards for leavers. The app does no payroll, no contracts and no training courses.`,
      tags: ['onboarding', 'new hire', 'checklist', 'employee', 'induction'],
      integrates: [
        readsAndWrites('identity', 'Prepares the account and the groups for the first day'),
        readsAndWrites('workflows', 'Each task can start a procedure elsewhere'),
        reads('files', 'Handbook and forms'),
      ],
      industries: ['professional-services', 'finance', 'healthcare', 'retail'],
      support: { hours: 'Weekdays 8-18 GMT', firstAnswerHours: 3, channels: ['mail', 'chat'] },
      plans: [
        trial('Starter', 5900, 'month', 'organisation', 14, [
          'Twenty arrivals a year',
          'Task lists',
          'Welcome page',
        ]),
        paid('Growing', 14900, 'month', 'organisation', [
          'Unlimited arrivals',
          'Several countries',
          'Leavers',
        ]),
      ],
      releases: [
        release('3.2.0', 35, 'Tasks can be due before the first day'),
        release('3.1.0', 122, 'Buddies get their own short list'),
      ],
      launchedDaysAgo: 433,
      scenes: ['board', 'timeline', 'form'],
      popularity: 61,
      liking: 4.3,
      praise: [
        'The laptop, the badge and the desk were there on the day, all three, for the first time.',
        'New people tell us that the welcome page calmed them down the weekend before.',
        'I copied our old list in and it told me which lines had no owner.',
      ],
      complaints: [
        'Tasks for contractors show up in the list for employees.',
        'The welcome page allows four pictures and not a fifth.',
        'There is no view of all arrivals across countries for head office.',
      ],
    },
    {
      slug: 'shortlist-room',
      vendor: 'fennimore-people',
      name: 'Shortlist Room',
      tagline: 'Hiring with notes side by side and no scores from a machine',
      description: `Shortlist Room gives every vacancy a room: the advertisement, the applications, the interviewers and one agreed list of questions. Interviewers write notes before they can see those of others. Then all notes are laid side by side, question by question, and the panel talks.

There are no scores from a machine, no keyword filters and no ranking. Names, pictures and ages can be hidden in the first round.

- Applicants choose an interview time from what is free
- A refusal needs a reason (seen by you) and a letter (seen by them)
- Applications are deleted after the term of the country, unless the person agreed to stay in touch

When somebody is hired, the data goes on to First Monday or to your own procedure. The app does not post to job boards; it gives you a page and a feed.`,
      tags: ['recruiting', 'applicant tracking', 'ats', 'interviews', 'hiring'],
      aliases: ['applicant tracking system'],
      integrates: [
        readsAndWrites('files', 'Applications are stored and deleted on time'),
        writes('messages', 'Interviewers are reminded before and after'),
        reads('identity', 'Only the hiring group can open an application'),
      ],
      industries: ['professional-services', 'education', 'nonprofit', 'public-sector'],
      support: { hours: 'Weekdays 8-18 GMT', firstAnswerHours: 3, channels: ['mail', 'chat'] },
      plans: [
        paid('One vacancy', 8900, 'once', 'organisation', [
          'One vacancy',
          'Job page',
          'All interviewers',
        ]),
        trial('Always hiring', 11900, 'month', 'organisation', 14, [
          'Unlimited vacancies',
          'Interview plans',
          'Talent pool',
        ]),
      ],
      releases: [
        release('2.7.0', 54, 'Names and pictures can be hidden in the first round'),
        release('2.6.0', 148, 'Applicants choose their own interview time'),
      ],
      launchedDaysAgo: 377,
      certificate: { level: 'basic', issuedDaysAgo: 60 },
      scenes: ['table', 'board', 'calendar'],
      popularity: 46,
      liking: 4.1,
      praise: [
        'Reading three sets of notes side by side made us hire the person we would have overlooked.',
        'Hiding names in the first round was one switch.',
        'Every applicant got an answer within two weeks and some wrote to thank us.',
      ],
      complaints: [
        'Job boards have to be fed by hand.',
        'Interviewers outside the company need a full account.',
        'I would have liked more than one job page design.',
      ],
    },
    {
      slug: 'rota-fair',
      vendor: 'moss-and-meter',
      name: 'Rota Fair',
      tagline: 'Shift plans that share early starts and Sundays evenly',
      description: `Making a rota is easy. Making one that nobody mutters about is not. Rota Fair knows who can do what, when they must rest, what they would rather have, and who did the last four Sundays. It proposes a plan; you move what you like; it tells you at once which rule that breaks.

Staff see their shifts on the phone, offer swaps to people who are qualified, and settle them without you. The tally of unpopular shifts is visible to everyone. That is deliberate.

Rest rules for nine countries are included and can be made stricter, never looser. Hours actually worked can be corrected at the end of the day and exported for payroll.

It is made for places with up to about eighty people. Hospitals with hundreds of skills and wards will outgrow it.`,
      tags: ['shifts', 'rota', 'roster', 'scheduling', 'workforce'],
      aliases: ['shift planner', 'dienstplan'],
      integrates: [
        reads('identity', 'Staff and their qualifications'),
        writes('messages', 'Shifts, swaps and changes'),
      ],
      industries: ['hospitality', 'healthcare', 'retail', 'logistics'],
      support: { hours: 'Every day 5-20 PT', firstAnswerHours: 2, channels: ['chat', 'phone'] },
      plans: [
        freemium('One kitchen', ['Ten people', 'One place', 'Swaps']),
        paid('Per place', 2900, 'month', 'site', [
          'Unlimited people',
          'Rules for rest',
          'Hours file',
        ]),
      ],
      releases: [
        release('3.4.0', 12, 'People can say which shifts they would rather have'),
        release('3.3.2', 57, 'Fixes night shifts in the week the clocks change'),
        release('3.3.0', 134, 'A tally of Sundays per person'),
      ],
      launchedDaysAgo: 288,
      certificate: { level: 'basic', issuedDaysAgo: 25 },
      scenes: ['calendar', 'table', 'chat'],
      popularity: 57,
      liking: 4.2,
      praise: [
        'Nobody argues about Sundays since the tally hangs on the wall.',
        'Swaps are settled between two people and I only see the result.',
        "Monday's plan used to eat my Thursday, and now it takes the length of a coffee.",
      ],
      complaints: [
        'A sick call at five in the morning does not suggest who could step in.',
        "Young people's rest rules were off by half an hour until we complained.",
        'The app on older phones is slow to open.',
      ],
    },
    {
      slug: 'praise-jar',
      vendor: 'gaonbit',
      name: 'Praise Jar',
      tagline: 'A small place to thank colleagues, in Korean and English',
      description: `Write a note, choose a colleague, put it in the jar. The colleague gets it as a message. Once a month everybody receives a letter with the notes that were not marked private, in the order in which they were written.

That is all there is. Notes have no points, cannot be counted in a chart and are not shown to managers in any other form than to everyone. We tried all of those in our own company and took them out again.

- Notes in Korean, English or any other language
- Private notes for the two people alone
- A person can take back a note for an hour

Praise Jar is free because it costs us almost nothing. It reads names and teams from the directory, sends messages, and stores nothing but the notes, which you can export or erase whenever you like.`,
      tags: ['recognition', 'kudos', 'culture', '칭찬'],
      aliases: ['칭찬 항아리', 'thank-you notes'],
      integrates: [
        reads('identity', 'Names and teams'),
        writes('messages', 'A note arrives as a message'),
      ],
      industries: ['professional-services', 'media'],
      support: { hours: 'Weekdays 9-18 KST', firstAnswerHours: 24, channels: ['mail'] },
      plans: [free('Jar', ['Unlimited notes', 'Monthly letter'])],
      releases: [
        release('1.1.0', 71, 'Notes can be private to the two people'),
        release('1.0.0', 130, 'First release'),
      ],
      launchedDaysAgo: 130,
      scenes: ['chat', 'gallery', 'form'],
      popularity: 0,
      liking: 3.6,
      praise: [
        'I keep the notes I got and read them on grey days.',
        'There are no points and no ranking, so people mean what they write.',
        'Switching between Korean and English in one team simply works.',
      ],
      complaints: [
        'After a month only the same four people were writing.',
        'The monthly letter cannot be turned off for one person.',
        'It would help to see notes on a screen in the kitchen.',
      ],
    },
  ],
};
