import { free, freemium, paid, reads, release, trial, writes } from './entry.ts';
import type { DemoCategory } from './shape.ts';

export const itUtilities: DemoCategory = {
  category: 'it-utilities',
  apps: [
    {
      slug: 'laptop-library',
      vendor: 'tinplate',
      name: 'Laptop Library',
      tagline: 'Who has which device, since when, and when it comes back',
      description: `A library knows which book is where without asking the book. Laptop Library does the same for devices: a label, a borrower, a date, a signature. No program has to be installed on anything.

Handing over takes a scan and a signature on the phone; the slip is filed. Loans can have an end, and the borrower is reminded. When somebody is about to leave, the list of what they have appears a week before.

Stocktaking is a walk with a camera. What was not seen is listed with its last borrower.

- Price and date of purchase come from the ledger
- Repairs, warranties and insurance as dates
- Labels on ordinary sheets or from a label printer

What is installed on a device, and whether it is patched, is a question for other tools.`,
      tags: ['asset management', 'inventory', 'devices', 'laptops', 'it assets'],
      aliases: ['itam', 'hardware inventory'],
      integrates: [
        reads('identity', 'People, places and leavers'),
        reads('ledger', 'Price and date of purchase'),
        writes('files', 'Signed handover slips'),
      ],
      industries: ['education', 'public-sector', 'professional-services', 'nonprofit'],
      support: { hours: 'Weekdays 9-17 GMT', firstAnswerHours: 12, channels: ['mail'] },
      plans: [
        freemium('Shelf', ['50 devices', 'Labels']),
        paid('Library', 2500, 'month', 'organisation', [
          '2,000 devices',
          'Handover slips',
          'Loan periods',
        ]),
      ],
      releases: [
        release('4.5.0', 62, 'Stocktaking with a phone camera'),
        release('4.4.0', 141, "Leavers' devices are listed a week ahead"),
      ],
      launchedDaysAgo: 570,
      certificate: { level: 'basic', issuedDaysAgo: 160 },
      scenes: ['table', 'form', 'gallery'],
      popularity: 54,
      liking: 4.2,
      praise: [
        'We found thirty-one laptops that we had been insuring and not using.',
        'The list of what leavers still have comes a week before they go.',
        'Stocktaking with my phone took a morning.',
      ],
      complaints: [
        'Accessories can only be noted as text.',
        'A device with two users breaks its view of the world.',
        'The labels curl off warm laptops.',
      ],
    },
    {
      slug: 'licence-count',
      vendor: 'tinplate',
      name: 'Licence Count',
      tagline: 'Seats paid for, seats used, and the date to cancel by',
      description: `Open the ledger, look for invoices that come again and again from software firms, compare the seats on them with the people who signed in during the last 60 days. This can be done with a spreadsheet in about two days. Licence Count does it every night.

The list has, for each subscription: price per year, seats paid, seats used, owner, and the last day on which it can be cancelled. That day, not the renewal, is what you are reminded of.

Doubles are pointed out: two departments with the same product, or two products that do the same.

It knows use only as far as sign-ins show it; a seat can be quiet and necessary. The owner is asked before a seat is called free. Contracts are not negotiated and nothing is cancelled for you.`,
      tags: ['licences', 'subscriptions', 'software costs', 'renewals', 'saas management'],
      aliases: ['license management'],
      integrates: [
        reads('ledger', 'Recurring invoices show what is paid'),
        reads('identity', 'Sign-ins show what is used'),
        writes('messages', 'Reminds before the cancellation date'),
      ],
      industries: ['professional-services', 'media', 'finance'],
      support: { hours: 'Weekdays 9-17 GMT', firstAnswerHours: 12, channels: ['mail'] },
      plans: [
        free('Count', ['15 subscriptions']),
        paid('Count Plus', 3900, 'month', 'organisation', [
          'Unlimited subscriptions',
          'Use by sign-in',
          'Owners',
        ]),
      ],
      releases: [
        release('2.6.0', 31, 'Finds two subscriptions for the same product'),
        release('2.5.0', 127, 'Notice periods in months, weeks or working days'),
      ],
      launchedDaysAgo: 345,
      scenes: ['table', 'dashboard', 'calendar'],
      popularity: 44,
      liking: 4.1,
      praise: [
        'It paid for itself on the first page: two contracts for the same product.',
        'The reminder comes before the date to cancel, not before the renewal.',
        'I know who to ask about each subscription.',
      ],
      complaints: [
        'Sign-ins are a rough measure of use, as it says itself.',
        'Yearly invoices are only recognised in the second year.',
        'It will not cancel anything for me, sadly.',
      ],
    },
    {
      slug: 'printer-calm',
      vendor: 'glasrand',
      name: 'Printer Calm',
      tagline: 'Tells people which printer works, before they walk there',
      description: `The nearest printer is out of paper, the next has no toner, the third is a mystery. Printer Calm asks all printers every minute how they are and tells people, on a page and in the moment they print: this one works, that one does not, the nearest other is one floor up.

For whoever looks after them there is a list: toner below the level you set, trays, jams that come back, pages since the last service. Toner can be ordered by mail to your supplier.

It runs on any small computer in the building and asks the printers over the network.

- Status in words, not in codes
- A code on each printer to report what it cannot say itself
- Counting per department is off unless switched on

It replaces no driver and holds no print jobs.`,
      tags: ['printers', 'toner', 'print', 'office'],
      integrates: [
        writes('messages', 'Toner, jams and the nearest other printer'),
        reads('identity', 'Who sits where'),
      ],
      industries: ['public-sector', 'education', 'healthcare'],
      support: { hours: 'Weekdays 8-18 CET', firstAnswerHours: 12, channels: ['mail'] },
      plans: [
        trial('Calm', 300, 'month', 'device', 21, ['Status', 'Toner orders', 'Nearest printer']),
      ],
      releases: [
        release('1.0.1', 11, 'Toner can be ordered at a level that you set'),
        release('1.0.0', 30, 'First release'),
      ],
      launchedDaysAgo: 30,
      scenes: ['map', 'table', 'dashboard'],
      popularity: 0,
      liking: 3.5,
      praise: [
        'It sends me to the printer that works, and that is all I ever wanted.',
        'Toner arrives before it is empty and no longer by the crate.',
        'Installed on a small computer in a cupboard, and forgotten.',
      ],
      complaints: [
        'Old printers answer nothing but "ready".',
        'It needs one computer in each building.',
        'Counting pages made a few people nervous, so we turned it off.',
      ],
    },
    {
      slug: 'font-butler',
      vendor: 'asagiri-soft',
      name: 'Font Butler',
      tagline: 'The right fonts on every computer, and proof of the licences',
      description: `Font Butler keeps the families of your organisation with their licences, and puts on each computer those that its user may use: the house type for everyone, the display type for the design team, the Japanese family for whoever writes Japanese.

A licence has a number of seats, of pages or of visits. The butler counts what it can (seats) and reminds you of what it cannot.

When a document is opened that uses a family without a licence, its owner is told, quietly and before it is printed. Agencies get the fonts of a project for as long as the project lasts, where the licence allows it.

Large families are loaded by part. Fonts are not sold, converted or subset for websites, and free collections are not included.`,
      tags: ['fonts', 'licences', 'typography', 'deployment', 'フォント'],
      aliases: ['フォント執事', 'font manager'],
      integrates: [
        reads('files', 'Font files and their licences'),
        reads('identity', 'Who may use which font'),
      ],
      industries: ['media', 'professional-services'],
      support: { hours: 'Weekdays 9-18 JST', firstAnswerHours: 24, channels: ['mail'] },
      plans: [
        freemium('Ten', ['Ten computers', '20 families']),
        paid('House', 200, 'month', 'device', ['Unlimited families', 'Licence counts', 'Agencies']),
      ],
      releases: [
        release('1.5.0', 88, 'Warns when a document uses a font nobody has licensed'),
        release('1.4.0', 176, 'Japanese families are loaded by part'),
      ],
      launchedDaysAgo: 240,
      scenes: ['gallery', 'table', 'form'],
      popularity: 15,
      liking: 4,
      praise: [
        'The printer has not called about a missing font since we have it.',
        'It noticed a font in a brochure that we had no licence for, before the foundry did.',
        'Large Japanese families load in seconds.',
      ],
      complaints: [
        'Installing on locked computers needs the administrator each time.',
        'Variable fonts show only their first weight in the list.',
        'Manual in English is short.',
      ],
    },
    {
      slug: 'desk-sticker',
      vendor: 'tinplate',
      name: 'Desk Sticker',
      tagline: 'Report a broken thing by scanning the sticker on it',
      description: `A sticker with a code on the thing: the projector, the lift, the third tap on the left. Anyone scans it, sees what it is and what has already been reported, chooses what is wrong, adds a photo or not, and sends. No account, no app, about fifteen seconds.

The report goes where you decide: to a mailbox, to an automation, to the team that looks after this kind of thing. The same fault reported again is added to the first.

Stickers are printed on ordinary label sheets. A sticker can be given another meaning later, so a lost table is no tragedy.

- Questions per kind of thing
- Places with a drawing, in the larger plan
- Reports can be anonymous

It does not plan work and has no view of who does what. For that, an automation can open a job in a maintenance app.`,
      tags: ['qr codes', 'fault report', 'facilities', 'stickers'],
      aliases: ['defect reporting'],
      integrates: [
        writes('workflows', 'A report starts your own procedure'),
        writes('files', 'Photo of the fault'),
      ],
      industries: ['education', 'hospitality', 'public-sector', 'healthcare'],
      support: { hours: 'Weekdays 9-17 GMT', firstAnswerHours: 24, channels: ['mail'] },
      plans: [
        free('Fifty', ['50 stickers', 'Reports by mail']),
        paid('Five hundred', 12000, 'year', 'organisation', [
          '500 stickers',
          'Own questions',
          'Automations',
        ]),
        paid('Campus', 48000, 'year', 'organisation', ['5,000 stickers', 'Maps', 'Several teams']),
      ],
      releases: [
        release('3.0.5', 187, 'Reports can be sent without a photo'),
        release('3.0.4', 300, 'New sticker sheets'),
      ],
      launchedDaysAgo: 690,
      certificate: { level: 'basic', issuedDaysAgo: 430 },
      scenes: ['form', 'inbox', 'map'],
      popularity: 31,
      liking: 3.9,
      praise: [
        'Pupils report the broken blinds now, with a photograph and some enthusiasm.',
        'Scan, two taps, done, and no account needed.',
        'The same fault reported five times arrives as one.',
      ],
      complaints: [
        'Stickers in the sun fade in a year.',
        'I cannot tell the reporter that it is mended.',
        'It has hardly changed since we bought it.',
      ],
    },
  ],
};
