import { free, freemium, paid, reads, readsAndWrites, release, writes } from './entry.ts';
import type { DemoCategory } from './shape.ts';

export const developerTools: DemoCategory = {
  category: 'developer-tools',
  apps: [
    {
      slug: 'replay-bench',
      vendor: 'kaveri-stack',
      name: 'Replay Bench',
      tagline: 'Play real events again, slowly, against your own code',
      description: `Bugs in code that handles events come from what arrives, in which order, and twice. Replay Bench records the events you choose from the stream, with personal fields masked at the source, and plays them against your program: at full speed, one by one, twice, or in any order that the platform permits.

    replay play order-storm.jsonl --shuffle --seed 41

It stops when a condition is met ("the total became negative") and shows the event that did it. A recording with its seed is a plain file; put it into your repository and it is a test.

The browser part is for looking, the command line for working.

Recording real events needs an administrator's consent, with fields and an end date. Calls from your program to the outside are not recorded; use stubs for these.`,
      tags: ['events', 'debugging', 'replay', 'testing'],
      aliases: ['event replay', 'time travel debugging'],
      integrates: [
        reads('events', 'Records the events you choose, masked'),
        writes('files', 'Recordings as plain files'),
      ],
      industries: ['finance', 'retail', 'logistics'],
      support: { hours: 'Weekdays 9-21 IST', firstAnswerHours: 3, channels: ['mail', 'chat'] },
      plans: [
        freemium('Bench', ['1,000 events', 'Two recordings']),
        paid('Workbench', 1200, 'month', 'user', [
          'Unlimited recordings',
          'Order shuffling',
          'Team library',
        ]),
      ],
      releases: [
        release('3.3.0', 27, 'Shuffle events that may come in another order'),
        release('3.2.0', 99, 'Stop at the event that changed a field'),
      ],
      launchedDaysAgo: 350,
      certificate: { level: 'basic', issuedDaysAgo: 125 },
      scenes: ['code', 'timeline', 'table'],
      popularity: 48,
      liking: 4.5,
      praise: [
        'A bug that came once a month was on my desk in an hour, again and again.',
        'Shuffling the order of events found two faults before any customer did.',
        'Recordings are plain files that go into the repository.',
      ],
      complaints: [
        'Masking must be set up before the first recording, and rightly so, but it takes a while.',
        'The desktop program uses a lot of memory with long recordings.',
        'Examples are mostly in two languages.',
      ],
    },
    {
      slug: 'payload-lens',
      vendor: 'littlefen',
      name: 'Payload Lens',
      tagline: 'Read long JSON like a page, and see what changed',
      description: `Payload Lens opens an event, an answer or a file and shows it in a form that people can read: names at the left, values at the right, lists as tables when they are tables, dates in your zone with the original beside it, money as money. Ten megabytes open in about a second.

Two payloads can be compared. Order does not matter where it has no meaning; numbers that differ only in how they are written are equal; what changed is listed in sentences that can be pasted into a message.

- Search by path, by value or by shape
- A shape can be saved, and the next payload checked against it
- Everything happens in your browser; nothing is uploaded

With an account on the platform, events can be opened by number and files by path. It does not send requests and does not edit.`,
      tags: ['json', 'payload', 'diff', 'viewer', 'api'],
      aliases: ['json viewer', 'json diff'],
      integrates: [
        reads('events', 'Opens an event by its number'),
        reads('files', 'Opens a file from the store'),
      ],
      industries: ['media', 'professional-services'],
      support: { hours: 'Weekdays 9-17 GMT', firstAnswerHours: 24, channels: ['mail'] },
      plans: [
        free('Lens', ['Everything, for one person']),
        paid('Team lens', 200, 'month', 'user', ['Shared notes', 'Shapes', 'History']),
      ],
      releases: [
        release('4.0.2', 45, 'Dates are shown in your zone and as they were written'),
        release('4.0.0', 133, 'Compare any two payloads, ignoring order'),
      ],
      launchedDaysAgo: 510,
      scenes: ['code', 'table', 'form'],
      popularity: 42,
      liking: 4.4,
      praise: [
        'A comparison that ignores the order of fields, at last.',
        'I paste, I see, I close it, ten times a day.',
        'Ten megabytes open in a second.',
      ],
      complaints: [
        'The free version tells me once a day about the other.',
        'Very deep nesting runs off the right edge.',
        'No dark theme for the printed page, and yes, I do print them.',
      ],
    },
    {
      slug: 'changelog-press',
      vendor: 'quillmere',
      name: 'Changelog Press',
      tagline: 'Release notes that customers read, from notes developers write',
      description: `Developers write one or two lines with each change, in a text file beside the code. Changelog Press collects them when a release is made, sorts them (new, better, mended, going away), and gives them to an editor with a simple aim: would a customer understand this, and does it concern them?

The result is a page, a feed, and a small note in the product for those who use the part that changed. A note about something going away repeats itself until it is confirmed, with the date.

## For many products

Each has its page; customers with several get one letter a month. Old versions remain findable by number.

It writes nothing by itself and proposes no wording. Questions from readers go to your help desk.`,
      tags: ['changelog', 'release notes', 'product updates', 'communication'],
      integrates: [
        readsAndWrites('files', 'Notes as text files'),
        writes('messages', 'Tells people in the product'),
        reads('records', 'Who uses the part that changed'),
      ],
      industries: ['media', 'professional-services', 'finance'],
      support: { hours: 'Weekdays 9-17 NZT', firstAnswerHours: 12, channels: ['mail'] },
      plans: [
        freemium('Page', ['One product', 'Public page', 'Feed']),
        paid('Press', 1900, 'month', 'organisation', [
          'Five products',
          'In-product notes',
          'Several languages',
        ]),
      ],
      releases: [
        release('2.2.0', 57, 'A note can be shown only to those whom it concerns'),
        release('2.1.0', 148, 'Notes can be signed by their author'),
      ],
      launchedDaysAgo: 270,
      scenes: ['timeline', 'form', 'code'],
      popularity: 28,
      liking: 4,
      praise: [
        'Customers quote our release notes back to us now.',
        'Notes go only to those who use the part, so people stopped ignoring them.',
        'Developers write three lines in the repository and an editor does the rest.',
      ],
      complaints: [
        'Pictures in notes are cropped at will.',
        'Translations arrive in the same box as the notes and confuse the editor.',
        'The feed shows edits as new notes.',
      ],
    },
    {
      slug: 'contract-tester',
      vendor: 'kaveri-stack',
      name: 'Contract Tester',
      tagline: 'Checks your calls to the platform against its next version',
      description: `The platform announces changes to its interfaces months ahead. The question for each developer is: does my app make the calls that change, and where? Contract Tester reads your source and, if you like, a day of recorded calls, and compares them with the published descriptions of the present and the coming version.

The answer names the file, the line, the call, the change and the date from which it will fail. A task is opened for the team that owns the file, once.

- Eight languages are read; others through recordings
- Runs in your pipeline; your source is not sent anywhere
- A report for customers who ask whether you are ready

It judges shape: fields, types, required parts, errors. Whether a value means the same as before must be tested by you. Interfaces of others can be added if they are described in a common format.`,
      tags: ['api testing', 'contract tests', 'compatibility', 'deprecation'],
      aliases: ['api compatibility'],
      integrates: [
        writes('workflows', 'Opens a task for the team concerned'),
        writes('messages', 'Warns of calls that will stop working'),
      ],
      industries: ['finance', 'retail'],
      support: { hours: 'Weekdays 9-21 IST', firstAnswerHours: 4, channels: ['mail', 'chat'] },
      plans: [
        freemium('Tester', ['One app', 'Nightly check']),
        paid('Tester Plus', 2500, 'month', 'organisation', [
          '20 apps',
          'Every change',
          'Report for customers',
        ]),
      ],
      releases: [
        release('1.0.1', 9, 'Reads recorded calls as well as source code'),
        release('1.0.0', 25, 'First release'),
      ],
      launchedDaysAgo: 25,
      scenes: ['code', 'table', 'timeline'],
      popularity: 0,
      liking: 4.1,
      praise: [
        'It named the file and the line that would have failed in March.',
        'Recorded calls found the one that no grep would.',
        'It is quiet when all is well.',
      ],
      complaints: [
        'Calls built from strings at run time are only found in recordings.',
        'It checks shapes, not behaviour.',
        'A false alarm a week, roughly.',
      ],
    },
    {
      slug: 'stub-harbour',
      vendor: 'cutbank-digital',
      name: 'Stub Harbour',
      tagline: 'Pretend systems to test against when the real ones are away',
      description: `Stub Harbour pretends to be a system that is not there: a bank, a parcel service, an authority, or a part of the platform. You describe calls and answers, and it answers; slowly, wrongly or not at all, if that is what you want to test.

Answers can contain parts of the question, count up, or follow a small story ("first pending, then paid"). Everything that was asked is kept for a day and can be read.

Stubs are text and live in your repository.

## Please move

We recommend Replay Bench, which plays recordings of the real systems and therefore does not drift away from them. Stubs can be exported in its format; stories become recordings with a seed. Stub Harbour runs for another eight months and receives security fixes until then. Its shared server closes first.`,
      tags: ['mock server', 'stubs', 'testing', 'api'],
      aliases: ['api mocking'],
      integrates: [writes('events', 'Pretended events, clearly marked')],
      industries: ['finance', 'public-sector'],
      support: { hours: 'Weekdays 8-17 MT', firstAnswerHours: 12, channels: ['mail'] },
      plans: [
        free('Harbour', ['Five stubs', 'Shared server']),
        paid('Dock', 800, 'month', 'user', ['Unlimited stubs', 'Own server', 'Slow answers']),
      ],
      releases: [
        release('1.7.3', 235, 'Last release; recordings can be exported for Replay Bench'),
      ],
      launchedDaysAgo: 430,
      fate: {
        state: 'deprecated',
        successor: 'replay-bench',
        reason:
          'Replay Bench plays recordings of real systems, which is the better way to do it; our stubs can be exported to it.',
      },
      scenes: ['code', 'table', 'form'],
      popularity: 12,
      liking: 2.8,
      praise: [
        'Slow and broken answers on demand made our code more modest.',
        'Five stubs for nothing carried a student project to its end.',
        'The export to Replay Bench understood nearly all of our stubs.',
      ],
      complaints: [
        'Stubs drift away from the real thing, and nobody tells you.',
        'The shared server was full on weekdays after ten.',
        'Stateful answers needed a language of its own.',
      ],
    },
  ],
};
