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

export const educationResearch: DemoCategory = {
  category: 'education-research',
  apps: [
    {
      slug: 'lehrbogen-kurs',
      vendor: 'lehrbogen',
      name: 'Lehrbogen Kurs',
      tagline: 'Courses, tasks and grades for schools and training centres',
      description: `A course in Kurs is a row of weeks. Each has material, a task or a test, and a place for questions. Learners see what is due and what came back; teachers see who has handed in, who is silent, and what most people got wrong.

## Feedback before grades

Work can be returned with remarks, marks on the page or a spoken minute. The grade is shown after the remarks have been opened, if the teacher wants that.

## Keeping out of the way

- Classes follow your groups; nobody types lists
- Works on a phone from 2016 and on slow lines
- No advertising, no ranking, no prediction of who will fail

Parents see due dates and grades, not conversations. Video lessons are linked, not held here. Timetables and reports for the ministry belong to your school administration.`,
      tags: ['lms', 'courses', 'assignments', 'grades', 'learning'],
      aliases: ['learning management', 'lernplattform'],
      integrates: [
        reads('identity', 'Classes and teachers come from your groups'),
        readsAndWrites('files', 'Material and handed-in work'),
        writes('records', 'Certificates of completed courses'),
      ],
      industries: ['education', 'public-sector', 'professional-services'],
      compliance: [
        verified('gdpr', 'Lindacher Prüfstelle', 100),
        verified('wcag-2-2-aa', 'Lindacher Prüfstelle', 100),
      ],
      support: {
        hours: 'Weekdays 7-18 CET',
        firstAnswerHours: 3,
        channels: ['mail', 'chat', 'phone'],
      },
      plans: [
        freemium('Class', ['30 learners', 'One course']),
        trial('School', 19000, 'month', 'site', 30, [
          'Unlimited learners',
          'Grades',
          "Parents' view",
        ]),
        paid('Training centre', 29000, 'month', 'site', [
          'Certificates',
          'Course sales',
          'Attendance',
        ]),
      ],
      releases: [
        release('9.3.0', 13, 'Feedback can be spoken as well as written'),
        release('9.2.1', 62, 'Fixes due dates for learners in another zone'),
        release('9.2.0', 115, 'Late work can be accepted per learner'),
      ],
      launchedDaysAgo: 700,
      certificate: { level: 'standard', issuedDaysAgo: 118 },
      scenes: ['board', 'table', 'calendar'],
      popularity: 77,
      liking: 4.2,
      praise: [
        'Our teachers stopped mailing files, without a single decree.',
        'Spoken feedback takes me a minute, and pupils listen to it twice.',
        'There is no advertising and no ranking of children, which decided it for our parents.',
      ],
      complaints: [
        'The gradebook is wide and needs a wide screen.',
        'Copying a course into the next year carries old dates along.',
        'Quizzes are plain, there are five kinds of question.',
      ],
    },
    {
      slug: 'parent-evening',
      vendor: 'lehrbogen',
      name: 'Parent Evening & Teacher Talks',
      tagline: 'Ten-minute talks between parents and teachers, without a queue',
      description: `Parents say which teachers they would like to see and when they can come. Teachers say whom they need to see. The app makes a plan in which families wait as little as possible, siblings come one after the other, and teachers get a break every hour.

Invitations go out in the language of the family (32 are prepared), by mail or on paper with a code. Changes are possible until noon of the day.

On the evening each door has a list, and parents have theirs on the phone. Talks by video use a link, with the same ten minutes.

For interpreters there is a plan of their own.

The app does not keep what was said. It knows names, classes and times, and deletes all of it four weeks after the evening.`,
      tags: ['parents', 'school', 'appointments', 'conference'],
      aliases: ['elternsprechtag'],
      integrates: [
        reads('identity', 'Teachers, classes and rooms'),
        writes('messages', "Invitations in the family's language"),
      ],
      industries: ['education'],
      compliance: [verified('gdpr', 'Lindacher Prüfstelle', 100)],
      support: {
        hours: 'Weekdays 7-18 CET',
        firstAnswerHours: 4,
        channels: ['mail', 'chat', 'phone'],
      },
      plans: [
        free('One evening', ['One evening a year', 'Up to 20 teachers']),
        paid('School', 9900, 'year', 'site', ['Unlimited evenings', 'Video talks', 'Interpreters']),
      ],
      releases: [
        release('3.1.0', 59, 'Families with several children get talks close together'),
        release('3.0.1', 150, 'Fixes breaks for teachers with two rooms'),
      ],
      launchedDaysAgo: 375,
      certificate: { level: 'basic', issuedDaysAgo: 45 },
      scenes: ['calendar', 'table', 'form'],
      popularity: 41,
      liking: 4.6,
      praise: [
        'Four hundred talks in one evening and nobody sat on the stairs.',
        'Families with three children got three talks in a row.',
        'Invitations came in eleven languages, and parents came whom we had never met.',
      ],
      complaints: [
        'Teachers who are at two schools are double-booked.',
        'Swapping a talk on the day needs the office.',
        'The printed door list is in small type.',
      ],
    },
    {
      slug: 'grant-diary',
      vendor: 'palissy',
      name: 'Grant Diary',
      tagline: 'What a grant pays for, what was spent, what is due',
      description: `A grant comes with a budget in lines, rules about moving money between them, dates for reports and a person who is afraid of all three. Grant Diary is for that person.

Spending is read from the ledger each night and put against the lines. The app shows what is left, what is promised, and when a line will run out at the present pace. Moves between lines are checked against the funder's rules and kept with a reason.

Due dates include those that people forget: the mid-term note, the list of publications, the return of unused money.

- Forms of 48 funders in six countries
- Receipts for a sample audit in one folder
- Hours of people, where they are recorded

Finding grants and writing applications are outside its scope. We began it for a museum.`,
      tags: ['grants', 'research funding', 'reporting', 'budgets'],
      aliases: ['grant management'],
      integrates: [
        reads('ledger', 'Spending per project and kind'),
        writes('files', 'Reports and receipts for the funder'),
        reads('identity', 'Hours of people on the project'),
      ],
      industries: ['education', 'nonprofit', 'healthcare'],
      support: { hours: 'Weekdays 9-18 CET', firstAnswerHours: 8, channels: ['mail'] },
      plans: [
        trial('Diary', 2500, 'month', 'organisation', 30, [
          'Five grants',
          'Budget lines',
          'Due dates',
        ]),
        paid('Archive', 7900, 'month', 'organisation', [
          'Unlimited grants',
          'Funder forms',
          'Several institutes',
        ]),
      ],
      releases: [
        release('1.0.1', 10, 'Moves between budget lines need a reason'),
        release('1.0.0', 29, 'First release'),
      ],
      launchedDaysAgo: 29,
      scenes: ['table', 'calendar', 'dashboard'],
      popularity: 0,
      liking: 4.1,
      praise: [
        'It tells me in May that the travel line will be empty in July.',
        'The report for the foundation filled itself in, apart from the prose.',
        'Our researchers look at it of their own accord.',
      ],
      complaints: [
        'Funder forms exist for six countries and mine is the seventh.',
        'Hours have to be in the directory to be counted.',
        'Two currencies in one grant are shown in one.',
      ],
    },
    {
      slug: 'bench-notebook',
      vendor: 'gaonbit',
      name: 'Bench Notebook',
      tagline: 'A laboratory notebook that dates, signs and does not forget',
      description: `A page in Bench Notebook has a date, an author and a purpose, and after signing it does not change. What is added later is added below, with its own date. A witness signs that they read and understood.

Writing is free: text, tables, photographs, pen drawings. Templates help with what repeats, and ask for values with their units. Raw data stays in your store; the page keeps the link and a checksum, so that a changed file is noticed.

Handwriting in Korean, English and German can be searched.

At the end of the year a notebook is sealed: one file, with signatures, that can be read without us.

- Projects with their own access
- Page numbers that can be quoted
- Barcodes of reagents

It does not calculate, draw structures or control devices.`,
      tags: ['lab notebook', 'eln', 'research', 'experiments', '연구노트'],
      aliases: ['전자연구노트', 'electronic lab notebook'],
      integrates: [
        readsAndWrites('files', 'Raw data is linked and its checksum kept'),
        reads('identity', 'Authors and witnesses'),
      ],
      industries: ['education', 'healthcare', 'manufacturing'],
      support: { hours: 'Weekdays 9-18 KST', firstAnswerHours: 6, channels: ['mail', 'chat'] },
      plans: [
        freemium('Page', ['Three people', '1 GB']),
        paid('Book', 700, 'month', 'user', ['Witnesses', 'Templates', 'Seal by year']),
      ],
      releases: [
        release('4.2.0', 24, 'Drawings with a pen are searched like text'),
        release('4.1.0', 118, 'Templates can ask for a value with its unit'),
      ],
      launchedDaysAgo: 320,
      certificate: { level: 'basic', issuedDaysAgo: 68 },
      scenes: ['form', 'timeline', 'gallery'],
      popularity: 37,
      liking: 4.3,
      praise: [
        'My handwriting is searchable, which is more than I can say for my memory.',
        'Two signatures and a date stood up in a patent matter.',
        'Templates ask for the unit, and so we stopped losing millilitres.',
      ],
      complaints: [
        'Export keeps the pages but loses the links between them.',
        'Chemical structures are only pictures.',
        'The witness gets one mail per page.',
      ],
    },
    {
      slug: 'reading-room',
      vendor: 'lehrbogen',
      name: 'Reading Room',
      tagline: 'Course reading in one place, with rights cleared',
      description: `A seminar reads twelve texts. Some are free, some are licensed by the library, some may be copied to a tenth. Reading Room puts them in one list by week, checks what the licence allows, counts pages per work and course, and opens each text to the members of the course for as long as it lasts.

Notes are made in the margin: for yourself, for a group, or for all. A note can be a question, and questions without an answer are shown to the teacher before the session.

For the library there is the report that the rights office wants, and a list of what is used most.

Texts are not sold, lent or found here; a link to your catalogue does that. Rules for Austria and Germany are built in, and those of other countries can be set by the library.`,
      tags: ['reading list', 'library', 'courses', 'copyright'],
      aliases: ['course reserves'],
      integrates: [
        readsAndWrites('files', 'Texts, with their licence'),
        reads('identity', 'Only the members of a course'),
      ],
      industries: ['education'],
      support: { hours: 'Weekdays 7-18 CET', firstAnswerHours: 6, channels: ['mail', 'chat'] },
      plans: [
        paid('Room', 4900, 'month', 'site', ['50 courses', 'Licence check', 'Shared notes']),
        paid('Library', 39000, 'year', 'site', [
          'Unlimited courses',
          'Page counts',
          'Report to the rights office',
        ]),
      ],
      releases: [
        release('2.3.0', 94, 'Counts pages per work and course'),
        release('2.2.0', 175, 'Notes can be shared with a group'),
      ],
      launchedDaysAgo: 290,
      scenes: ['table', 'gallery', 'chat'],
      popularity: 20,
      liking: 3.6,
      praise: [
        'The page count tells me before I upload a chapter too many.',
        'Students argue in the margin of the text, exactly as I had hoped.',
        'Access ends with the course and nobody has to remember it.',
      ],
      complaints: [
        'Scans without text cannot be annotated.',
        'The licence check knows two countries well and the others by hearsay.',
        'It is impossible to order the list by week and by author at once.',
      ],
    },
  ],
};
