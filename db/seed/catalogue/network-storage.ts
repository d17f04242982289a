import { free, paid, reads, readsAndWrites, release, trial, verified, writes } from './entry.ts';
import type { DemoCategory } from './shape.ts';

export const networkStorage: DemoCategory = {
  category: 'network-storage',
  apps: [
    {
      slug: 'tidewrack-backup',
      vendor: 'tidewrack',
      name: 'Tidewrack Backup',
      tagline: 'Copies of your platform data, in another country, rehearsed',
      description: `Tidewrack copies records, files, ledger, people and rights to storage in another country and under another account. Nobody who can delete the original can delete the copy.

## Putting back

Whole systems are lost rarely; single fields are lost every week. Compare a record, a folder or a group with any copy, choose what to put back, see what will change, and do it. What you replace is kept as well.

## Rehearsals

Once a month, a sample that you define is restored into an empty place, counted and compared. The result is one page, with times. If a rehearsal fails, we call you.

The ledger is copied for reference and never written to, because accounting law forbids it in most countries. Automations are copied as text. Data of other apps is included only where they store it on the platform.`,
      tags: ['backup', 'restore', 'disaster recovery', 'saas backup'],
      aliases: ['data backup'],
      integrates: [
        readsAndWrites('records', 'Copies hourly, puts back single records'),
        readsAndWrites('files', 'Copies with versions and access rights'),
        reads('ledger', 'Copies for reference; the ledger is never overwritten'),
        readsAndWrites('identity', 'People, groups and rights'),
      ],
      industries: ['finance', 'healthcare', 'public-sector', 'professional-services'],
      compliance: [
        verified('soc-2-type-2', 'Hartwell & Pryce Assurance', 77),
        verified('iso-27001', 'Hartwell & Pryce Assurance', 77),
        verified('gdpr', 'Hartwell & Pryce Assurance', 150),
        verified('hipaa', 'Hartwell & Pryce Assurance', 210),
      ],
      support: {
        hours: 'Around the clock',
        firstAnswerHours: 1,
        channels: ['mail', 'chat', 'phone'],
      },
      plans: [
        trial('Harbour', 200, 'month', 'user', 30, ['Daily copies', 'One year', 'Two regions']),
        paid('Deep water', 400, 'month', 'user', [
          'Hourly copies',
          'Seven years',
          'Own encryption key',
        ]),
      ],
      releases: [
        release('10.2.0', 12, 'Compare a record with any copy, field by field'),
        release('10.1.1', 56, 'Fixes restores of folders with very long names'),
        release('10.1.0', 104, 'Rehearsals on a schedule'),
      ],
      launchedDaysAgo: 780,
      certificate: { level: 'advanced', issuedDaysAgo: 105 },
      scenes: ['timeline', 'table', 'dashboard'],
      popularity: 85,
      liking: 4.6,
      praise: [
        'An import overwrote nine thousand addresses, and by lunch they were back, only the addresses.',
        'The monthly rehearsal arrives as a page that I forward to the board.',
        'Hourly copies of everything, and the bill has not surprised us once.',
        'I have called at two in the morning and a person restored with me.',
      ],
      complaints: [
        'The first full copy took five days.',
        'Own keys are only in the larger plan.',
        'Restoring rights of groups has one step too many.',
      ],
    },
    {
      slug: 'restore-drill',
      vendor: 'tidewrack',
      name: 'Restore Drill',
      tagline: 'Practise losing everything, with a clock and a report',
      description: `The plan for emergencies is in a binder, and the binder is in the building that is on fire. Restore Drill makes you practise. You choose a scenario (ransom, flood, lost administrator, supplier gone), the day, and whether people are told.

When it starts, the app gives out information bit by bit, as in reality, and keeps the clock. Teams note what they decide and what they wait for. Nothing real is touched: restores go to an empty place.

The report lists times, gaps and surprises, and turns the gaps into tasks. The next drill begins with what became of them.

- 18 scenarios, each of two to five hours
- A role for a person who is suddenly not available
- Works with any backup; with Tidewrack the restore steps run by themselves

Certification of your plan is not included.`,
      tags: ['disaster recovery', 'drill', 'business continuity', 'restore'],
      integrates: [
        readsAndWrites('workflows', 'Steps of the drill and their owners'),
        writes('files', 'The report'),
      ],
      industries: ['finance', 'healthcare', 'energy', 'public-sector'],
      support: {
        hours: 'Weekdays 8-20 AT',
        firstAnswerHours: 3,
        channels: ['mail', 'chat', 'phone'],
      },
      plans: [
        paid('One drill', 39000, 'once', 'organisation', ['One drill', 'Scenario', 'Report']),
        trial('All year', 12000, 'month', 'organisation', 14, [
          'Unlimited drills',
          '18 scenarios',
          'Comparison',
        ]),
      ],
      releases: [
        release('2.0.1', 73, 'A drill can begin without notice'),
        release('2.0.0', 160, 'Scenarios for a lost supplier'),
      ],
      launchedDaysAgo: 265,
      scenes: ['timeline', 'form', 'board'],
      popularity: 26,
      liking: 4.3,
      praise: [
        'Without notice, on a Tuesday, and we found that two passwords were in one head.',
        'The report compares this drill with the last, and we are getting better.',
        'The scenarios are nasty in a realistic way.',
      ],
      complaints: [
        'Somebody has to play the role of the missing person, and it is always me.',
        'Eighteen scenarios, none about a strike.',
        'It makes for a long afternoon.',
      ],
    },
    {
      slug: 'attic',
      vendor: 'tidewrack',
      name: 'Attic',
      tagline: 'Cheap, slow storage for what you must keep and never read',
      description: `Attic is for the things every organisation must keep and hopes never to read: finished projects, raw film, old scans, closed accounts. You mark a folder or set a rule by age. It moves to storage in a mountain, and a label takes its place: what it contained, how much, since when, until when.

To get something back you ask. It takes four or twelve hours, depending on the plan, and costs nothing extra up to a tenth of what you store per month.

Every quarter all checksums are verified against a second copy, and the result is sent to you.

When the date on a label has passed, the owner is asked whether the folder may go.

This is not a backup: there is one version of everything. Use it for what no longer changes.`,
      tags: ['archive', 'cold storage', 'files', 'long-term'],
      aliases: ['long term storage'],
      integrates: [readsAndWrites('files', 'Moves old folders, leaves a label in their place')],
      industries: ['media', 'public-sector', 'healthcare'],
      support: { hours: 'Weekdays 8-20 AT', firstAnswerHours: 6, channels: ['mail', 'chat'] },
      plans: [
        paid('Trunk', 900, 'month', 'organisation', ['1 TB', 'Back within twelve hours']),
        paid('Loft', 5900, 'month', 'organisation', [
          '10 TB',
          'Back within four hours',
          'Two countries',
        ]),
        paid('Barn', 39000, 'year', 'organisation', [
          '5 TB',
          'Paid by the year',
          'Back within twelve hours',
        ]),
      ],
      releases: [
        release('4.3.0', 96, 'Labels show what a folder contained'),
        release('4.2.0', 190, 'Checksums are verified each quarter'),
      ],
      launchedDaysAgo: 590,
      certificate: { level: 'basic', issuedDaysAgo: 230 },
      scenes: ['table', 'gallery', 'timeline'],
      popularity: 33,
      liking: 4.1,
      praise: [
        'Forty years of film for the price of a lunch.',
        'The label tells what was in a folder, so we rarely need it back.',
        'Checksums are verified and the report is sent without asking.',
      ],
      complaints: [
        'Twelve hours is twelve hours, even when the lawyer is waiting.',
        'Moving the first five terabytes through our line took weeks.',
        'Folders with a million small files are refused.',
      ],
    },
    {
      slug: 'share-sweep',
      vendor: 'cutbank-digital',
      name: 'Share Sweep',
      tagline: 'Finds files shared with people who should no longer see them',
      description: `Over the years an organisation shares thousands of files with suppliers, applicants, former colleagues and "anyone with the link". Share Sweep lists them in order of worry: open links first, then outsiders who have not looked for a year, then people whose domain no longer exists.

The owner of each gets a short question: still needed? Yes until a date, or no. No answer after two reminders is taken as you decide, and the default is to end the share and tell both sides.

New outside shares can get an end date by default.

The free version counts and shows ten examples. Many administrators use it once a year and that is fine with us.

Contents are not opened. Rights inside your organisation are not examined.`,
      tags: ['sharing', 'permissions', 'external access', 'files'],
      aliases: ['external sharing audit'],
      integrates: [
        readsAndWrites('files', 'Reads shares, ends those you decide on'),
        reads('identity', 'Who is inside, outside or gone'),
        writes('messages', 'Asks the owner'),
      ],
      industries: ['professional-services', 'education', 'nonprofit'],
      support: { hours: 'Weekdays 8-17 MT', firstAnswerHours: 6, channels: ['mail'] },
      plans: [
        free('Look', ['Count and ten examples']),
        paid('Sweep', 3000, 'month', 'organisation', [
          'Unlimited shares',
          'Owner questions',
          'End dates',
        ]),
      ],
      releases: [
        release('1.7.0', 44, 'New outside shares get an end date unless somebody objects'),
        release('1.6.0', 126, 'Links that anyone can open are listed first'),
      ],
      launchedDaysAgo: 180,
      scenes: ['table', 'dashboard', 'inbox'],
      popularity: 29,
      liking: 4.2,
      praise: [
        '4,100 open links, and after six weeks there were 90.',
        'Owners are asked in a friendly way and mostly answer.',
        'The free count was enough to get a budget.',
      ],
      complaints: [
        'Owners who have left cannot answer, and their files wait for me.',
        'It judges by domain, and our partner uses a free mail service.',
        'A quick end to all shares of one person is missing.',
      ],
    },
    {
      slug: 'branch-tunnel',
      vendor: 'glasrand',
      name: 'Branch Tunnel',
      tagline: 'A private line between small offices and the platform',
      description: `Branch Tunnel connects a shop or a small office with the platform through a box that is sent by post. Plug it in, scan the code, and the devices of that office are recognised as such. If the line drops, the box changes to a mobile spare line for as long as needed.

An administrator sees all offices on a map, which line each is using and how much went through it. Rules are few: which devices belong to the office, and whether guests have a network of their own.

Speeds up to 80 megabits are realistic. It was designed for tills, mail and printers and is less suited to large files or film.

Boxes remain the property of Glasrand and are collected at the end of the contract. Networks between offices are not offered.`,
      tags: ['vpn', 'network', 'branch office', 'tunnel'],
      integrates: [
        reads('identity', 'Which devices belong to which office'),
        writes('events', 'Line up, line down'),
      ],
      industries: ['retail', 'hospitality'],
      support: { hours: 'Weekdays 8-18 CET', firstAnswerHours: 12, channels: ['mail', 'phone'] },
      plans: [
        paid('Tunnel', 1500, 'month', 'site', ['One office', 'Up to 50 devices', 'Spare line']),
      ],
      releases: [release('3.2.4', 280, 'Security fixes')],
      launchedDaysAgo: 820,
      certificate: { level: 'basic', issuedDaysAgo: 510 },
      fate: {
        state: 'withdrawn',
        reason:
          'Glasrand no longer builds network products; running lines were kept until the end of each contract.',
      },
      scenes: ['map', 'dashboard', 'table'],
      popularity: 9,
      liking: 2.6,
      praise: [
        'The box was in the post on Monday and the shop was connected on Tuesday.',
        'The switch to the spare line went unnoticed by the till.',
        'Glasrand kept their word until our contract ended.',
      ],
      complaints: [
        'Video calls through it were a slide show.',
        'When the line dropped, the message about it could not get out.',
        'The box ran so hot that we put it on a tile.',
      ],
    },
  ],
};
