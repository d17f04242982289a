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

export const productivityOffice: DemoCategory = {
  category: 'productivity-office',
  apps: [
    {
      slug: 'kumiki-pages',
      vendor: 'kitano-works',
      name: 'Kumiki Pages',
      tagline: 'Write together, keep it tidy, find it again',
      description: `A page in Kumiki has an owner and a date by which it should be looked at again. After that date it wears a small grey corner. This is the most important feature, and the reason that people trust what they find.

Several people can write at once. Headings, lists, tables, pictures, drawings and formulas are there; fonts and colours are not. A figure can be quoted from a record and stays current, with the source one click away.

## Order

Pages lie in binders, binders on shelves, and access follows your groups. Links mend themselves when a page moves.

Sign-off freezes a version with the names of those who agreed; the working copy goes on.

It is not made for letters with letterheads, print layouts or spreadsheets with formulas across sheets.`,
      tags: ['documents', 'wiki', 'notes', 'writing', 'collaboration', 'ドキュメント'],
      aliases: ['組木ページ', 'team notes'],
      integrates: [
        readsAndWrites('files', 'Pages are files in your own store'),
        reads('identity', 'Who may read and who may write'),
        reads('records', 'A page can quote live figures from a record'),
      ],
      industries: ['professional-services', 'education', 'media', 'public-sector'],
      compliance: [
        verified('soc-2-type-2', 'Shirakawa Attestation', 55),
        verified('wcag-2-2-aa', 'Brightwater Audit', 130),
      ],
      support: { hours: 'Around the clock', firstAnswerHours: 2, channels: ['mail', 'chat'] },
      plans: [
        freemium('Sheet', ['Ten people', '200 pages', 'History of 30 days']),
        trial('Binder', 500, 'month', 'user', 14, [
          'Unlimited pages',
          'Full history',
          'Review dates',
        ]),
        paid('Library', 900, 'month', 'user', ['Everything in Binder', 'Sign-off', 'Public pages']),
      ],
      releases: [
        release('8.4.0', 20, 'Pages that contradict each other can be linked and settled'),
        release('8.3.0', 72, 'Tables can be sorted by the reader'),
        release('8.2.2', 124, 'Fixes furigana in headings'),
      ],
      launchedDaysAgo: 705,
      certificate: { level: 'standard', issuedDaysAgo: 58 },
      scenes: ['form', 'table', 'gallery'],
      popularity: 84,
      liking: 4.4,
      praise: [
        'Every page has an owner and a date, so I know whether to believe it.',
        "We write at the same time in one page and nobody's cursor gets lost.",
        'Export gave us clean files with our headings intact.',
      ],
      complaints: [
        'Long tables are slow to edit.',
        'Comments disappear from view when the sentence is deleted.',
        'Search finds words in order of date rather than of sense.',
      ],
    },
    {
      slug: 'form-kettle',
      vendor: 'jaskolka',
      name: 'Form Kettle',
      tagline: 'Paper forms made digital, with signatures and a next step',
      description: `Form Kettle began with a harbour authority and 212 paper forms. It takes a form as you have it, and makes one that can be filled on a phone, signed with a finger or a certificate, and sent to the person who has to act on it.

- What the platform already knows is filled in
- Questions appear when they are needed
- Two people can fill one form in turn
- The result is a PDF in your own layout, down to the boxes

The next step is a procedure of yours: file it, ask somebody, make a contact, post an amount. Forms pass our accessibility tests, and the editor warns if your question does not.

For open surveys with charts and quotas there are better tools. Qualified signatures are possible through two supported providers, at their prices.`,
      tags: ['forms', 'paperless', 'signature', 'approvals', 'surveys'],
      aliases: ['form builder', 'formularze'],
      integrates: [
        readsAndWrites('records', 'Fills in what is known, writes what is new'),
        writes('files', 'The filled form as PDF'),
        writes('workflows', 'The next step starts when the form is sent'),
      ],
      industries: ['public-sector', 'healthcare', 'manufacturing', 'education'],
      compliance: [
        verified('gdpr', 'Lindacher Prüfstelle', 210),
        verified('wcag-2-2-aa', 'Lindacher Prüfstelle', 90),
      ],
      support: { hours: 'Weekdays 8-16 CET', firstAnswerHours: 6, channels: ['mail', 'chat'] },
      plans: [
        freemium('Cup', ['Three forms', '100 answers a month']),
        paid('Kettle', 2900, 'month', 'organisation', [
          'Unlimited forms',
          'Signatures',
          'PDF in your layout',
        ]),
        paid('Samovar', 9900, 'month', 'organisation', [
          'Everything in Kettle',
          'Own domain',
          'Several departments',
        ]),
      ],
      releases: [
        release('7.0.0', 29, 'Forms can be filled by two people in turn'),
        release('6.9.1', 87, 'Fixes tables that grow over a page'),
        release('6.9.0', 160, 'Conditions can look at an earlier answer'),
      ],
      launchedDaysAgo: 625,
      scenes: ['form', 'table', 'flow'],
      popularity: 67,
      liking: 4.3,
      praise: [
        'We retired sixty paper forms in one summer.',
        'The PDF looks exactly like the old form, which calmed everyone down.',
        'Filling in what is already known makes people smile.',
      ],
      complaints: [
        'Conditions on conditions become hard to read.',
        'Answers cannot be edited after sending, not even by us.',
        'A form in two languages is really two forms.',
      ],
    },
    {
      slug: 'wet-ink',
      vendor: 'ashgrove-legal',
      name: 'Wet Ink',
      tagline: 'Signatures for people who would rather read first',
      description: `Most signing apps hurry you to the yellow box. Wet Ink shows the document as a document, from the first page, with a field for questions on any line. Only then does it ask for a signature.

You choose who signs, in which order and how strongly: simple, advanced, or with a company seal. Who may sign for your company is read from the directory and checked at the moment of signing, so that a person who left in spring cannot sign in summer.

The signed file comes back to your store with an evidence page in plain language: who, when, how they were identified, and the checksum.

Qualified signatures are not offered at present. Documents are not read, analysed or used for anything else.`,
      tags: ['e-signature', 'signing', 'documents', 'contracts'],
      aliases: ['esignature', 'digital signature'],
      integrates: [
        readsAndWrites('files', 'Documents to sign, and the signed copy with its evidence'),
        reads('identity', 'Who may sign for the company'),
      ],
      industries: ['finance', 'professional-services', 'healthcare', 'education'],
      compliance: [
        verified('soc-2-type-2', 'Hartwell & Pryce Assurance', 130),
        verified('gdpr', 'Hartwell & Pryce Assurance', 99),
      ],
      support: {
        hours: 'Weekdays 8-18 GMT',
        firstAnswerHours: 3,
        channels: ['mail', 'chat', 'phone'],
      },
      plans: [
        freemium('Pen', ['Five documents a month', 'Simple signatures']),
        paid('Ink', 1200, 'month', 'user', [
          'Unlimited documents',
          'Order of signing',
          'Templates',
        ]),
        paid('Seal', 2400, 'month', 'user', [
          'Advanced signatures',
          'Company seal',
          'Evidence file',
        ]),
      ],
      releases: [
        release('4.2.0', 41, 'A signer can ask a question on a line'),
        release('4.1.0', 109, 'Evidence file in one readable page'),
      ],
      launchedDaysAgo: 470,
      scenes: ['form', 'table', 'timeline'],
      popularity: 60,
      liking: 4,
      praise: [
        'Signers read the thing on one page without boxes jumping about.',
        'Asking a question on a line has saved us three rounds of mail per contract.',
        'The evidence page can be understood by a judge, or so ours says.',
      ],
      complaints: [
        'Placing the signature fields on a scanned page is fiddly.',
        "Simple signatures in the free plan carry the maker's name at the bottom.",
        'Reminders go out on Sundays.',
      ],
    },
    {
      slug: 'meeting-door',
      vendor: 'glasrand',
      name: 'Meeting Door',
      tagline: 'Room screens and bookings that free unused rooms by themselves',
      description: `A tablet by the door says whose room it is, until when, and which room nearby is free. If nobody taps "we are here" within ten minutes, the booking is released and its owner gets a message.

Bookings come from the calendar people already use. You can also book by standing at the door, or by asking for "six people, a screen, now". Rooms for visitors can be kept back, and large rooms can refuse small meetings.

The use report counts rooms, not people. It tells you that the big room is used by two persons on average and stays silent about who they were.

Any tablet with a browser will do. Desks can be booked in the larger plan, by day and without assigned seats. Catering is not included.`,
      tags: ['room booking', 'meeting rooms', 'desks', 'office'],
      integrates: [
        reads('identity', 'Who is in which building'),
        writes('messages', 'Asks whether the room is still needed'),
      ],
      industries: ['professional-services', 'finance', 'public-sector'],
      support: { hours: 'Weekdays 8-18 CET', firstAnswerHours: 6, channels: ['mail', 'chat'] },
      plans: [
        trial('Door', 600, 'month', 'device', 30, [
          'One screen per room',
          'Check-in',
          'Free rooms now',
        ]),
        paid('Floor', 9900, 'month', 'site', ['Unlimited rooms', 'Desks', 'Use report']),
      ],
      releases: [
        release('2.8.0', 37, 'Screens show the next free room on the floor'),
        release('2.7.0', 125, 'Rooms can be kept for visitors'),
      ],
      launchedDaysAgo: 330,
      scenes: ['calendar', 'map', 'table'],
      popularity: 39,
      liking: 4.1,
      praise: [
        'Empty rooms with a booking are gone, because the door gives them back after ten minutes.',
        'It runs on old tablets that we had in a drawer.',
        'The screen tells me which room is free instead of only that this one is not.',
      ],
      complaints: [
        'Series of meetings lose all dates if you change one.',
        'Desks were added later and feel like it.',
        'Our glass walls need the tablets mounted somewhere else.',
      ],
    },
    {
      slug: 'mail-merge-mill',
      vendor: 'tinplate',
      name: 'Mail Merge Mill',
      tagline: 'Letters and labels for a thousand people, properly merged',
      description: `There are still good reasons to send a letter, and Mail Merge Mill makes a thousand of them without a "Dear Mr Mrs". It takes a template from your files, people from your records, and produces one PDF sorted for the post, or one file per person.

Salutations follow rules for 20 languages and can be overridden per person. Conditions are written in words: if the member has joined this year, add paragraph B. Addresses are set in the order the country of destination expects.

Label sheets of 140 makes are known. Postage classes and bundles can be prepared for the post office in four countries.

It sends no e-mail. A letter for each person is noted in the record with date and template, so that you know who got what.`,
      tags: ['mail merge', 'letters', 'labels', 'printing', 'documents'],
      aliases: ['serienbrief', 'form letters'],
      integrates: [
        reads('records', 'Names, addresses and salutations'),
        readsAndWrites('files', 'Templates and finished letters'),
      ],
      industries: ['nonprofit', 'public-sector', 'education', 'healthcare'],
      support: { hours: 'Weekdays 9-17 GMT', firstAnswerHours: 24, channels: ['mail'] },
      plans: [
        paid('Mill', 6000, 'year', 'organisation', [
          'Unlimited letters',
          'Labels',
          'Postage classes',
        ]),
      ],
      releases: [
        release('5.0.9', 198, 'New label sheets'),
        release('5.0.8', 335, 'Fixes salutations with two titles'),
      ],
      launchedDaysAgo: 840,
      certificate: { level: 'basic', issuedDaysAgo: 490 },
      scenes: ['table', 'form', 'gallery'],
      popularity: 26,
      liking: 3.9,
      praise: [
        'Eleven hundred letters with correct titles, folded in order of postcode.',
        'It looks like 2009 and works like a hammer.',
        'Labels come out where the label is, every time.',
      ],
      complaints: [
        'Templates cannot contain pictures per person.',
        'The preview shows five letters and I worry about the others.',
        'A new version comes about once a year.',
      ],
    },
  ],
};
