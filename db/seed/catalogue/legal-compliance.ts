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

export const legalCompliance: DemoCategory = {
  category: 'legal-compliance',
  apps: [
    {
      slug: 'clause-cabinet',
      vendor: 'ashgrove-legal',
      name: 'Clause Cabinet',
      tagline: 'Contracts with their dates, duties and agreed wording',
      description: `Clause Cabinet keeps three things that usually live in three heads: what we signed, what we promised, and what we normally accept.

## Signed

Every contract with its amendments in order, the parties from your records, and the dates that matter. Notice periods are calculated in working days of the right country and announced to the owner and to a second person.

## Promised

Duties are lifted out of the text, given to a department and followed until done. When a person leaves, their duties have to be handed on before the account closes.

## Accepted

House positions with fallbacks, written by your lawyers. Colleagues make standard contracts from them; anything outside goes to legal with the deviation marked.

It proposes and marks; it does not decide whether a clause is acceptable and is no substitute for advice.`,
      tags: ['contracts', 'clm', 'clauses', 'renewals', 'legal', 'obligations'],
      aliases: ['contract management'],
      integrates: [
        readsAndWrites('files', 'Signed contracts live in your store with their versions'),
        reads('records', 'Knows the party behind each contract'),
        readsAndWrites('workflows', 'Approval follows your own path'),
      ],
      industries: ['finance', 'energy', 'professional-services', 'public-sector'],
      compliance: [
        verified('soc-2-type-2', 'Hartwell & Pryce Assurance', 130),
        verified('iso-27001', 'Hartwell & Pryce Assurance', 130),
        verified('gdpr', 'Hartwell & Pryce Assurance', 99),
      ],
      support: { hours: 'Weekdays 8-18 GMT', firstAnswerHours: 3, channels: ['mail', 'phone'] },
      plans: [
        trial('Legal', 39000, 'month', 'organisation', 30, ['Five lawyers', '2,000 contracts']),
        paid('Company', 89000, 'month', 'organisation', [
          'Unlimited lawyers',
          'Self-service templates',
          'Duties per department',
        ]),
      ],
      releases: [
        release('6.6.0', 30, 'Duties can be passed on when a person leaves'),
        release('6.5.1', 85, 'Reads amendments together with their contract'),
        release('6.5.0', 151, 'Wording can be compared with the house position'),
      ],
      launchedDaysAgo: 655,
      certificate: { level: 'standard', issuedDaysAgo: 110 },
      scenes: ['table', 'timeline', 'form'],
      popularity: 73,
      liking: 4.3,
      praise: [
        'We ended two contracts in time that would have renewed for three years.',
        'Sales makes its own confidentiality agreements now and they are correct.',
        "Comparing a counterparty's wording with our own position takes minutes.",
      ],
      complaints: [
        'Importing two thousand old contracts was a project of its own.',
        'Scanned contracts in small type are read with errors, so somebody has to check.',
        'Only five lawyers in the first plan, and a paralegal counts as one.',
      ],
    },
    {
      slug: 'matter-book',
      vendor: 'ashgrove-legal',
      name: 'Matter Book',
      tagline: 'Matters, outside counsel and budgets for legal departments',
      description: `A matter has a name, a lawyer, a budget, a folder and usually a law firm. Matter Book holds these together. You open a matter in a minute, give it to somebody, decide who may see it, and set a budget for the whole or by phase.

Fee notes arrive as files or through the upload for firms. They are compared with the agreed rates and the guidelines ("no two partners in one call"), and each line is marked as fine, questionable or outside. After approval they go to the ledger.

Walls between matters follow your groups, and each look into a walled folder is on record.

Not included: court calendars, conflict checks for law firms and time recording. Matter Book is for those who instruct firms, not for the firms.`,
      tags: ['matter management', 'legal', 'outside counsel', 'e-billing'],
      integrates: [
        readsAndWrites('ledger', 'Fee notes are checked, approved and passed on for payment'),
        readsAndWrites('files', 'One folder per matter with its own access'),
        reads('identity', 'Ethical walls follow your groups'),
      ],
      industries: ['finance', 'energy', 'manufacturing'],
      support: { hours: 'Weekdays 8-18 GMT', firstAnswerHours: 3, channels: ['mail', 'phone'] },
      plans: [
        paid('Department', 4500, 'month', 'user', ['Unlimited matters', 'Budgets']),
        paid('Panel', 24000, 'month', 'organisation', ['Firms upload notes', 'Rates per firm']),
      ],
      releases: [
        release('4.4.0', 70, 'Budgets can be set per phase'),
        release('4.3.0', 162, 'Fee notes in two currencies'),
      ],
      launchedDaysAgo: 480,
      scenes: ['table', 'dashboard', 'timeline'],
      popularity: 38,
      liking: 4,
      praise: [
        'We finally know what a dispute costs before the invoice tells us.',
        'Outside firms upload their notes themselves and the rates are checked at once.',
        'Walls between matters are strict, and I have tried to climb them.',
      ],
      complaints: [
        'The start page shows closed matters unless I filter every time.',
        'Firms need some persuading to use the upload.',
        'There is no trial and the demonstration was rushed.',
      ],
    },
    {
      slug: 'retention-clock',
      vendor: 'ashgrove-legal',
      name: 'Retention Clock',
      tagline: 'Deletes what may go, keeps what must stay, and proves both',
      description: `Keeping everything for ever is a breach; deleting too early is another. Retention Clock applies your rules to records and files, shows every month what has run out, asks the owners, deletes, and keeps the proof without keeping the data.

1. A rule names a kind of data, a start date and a term.
2. A dry run counts what would go.
3. Owners approve, or say why not.
4. Deletion is done and logged with a checksum.

A legal hold beats every rule. It can cover a matter, a folder or a person, and is lifted by two people.

Starter rules for nine countries are included, as a beginning for your own lawyers rather than advice. Copies in the warehouse are found and reported. Backups of other vendors are out of reach and are listed as such.`,
      tags: ['retention', 'deletion', 'records management', 'gdpr', 'legal hold'],
      aliases: ['data retention'],
      integrates: [
        readsAndWrites('records', 'Marks data whose term has ended, deletes after approval'),
        readsAndWrites('files', 'Applies terms to folders and kinds of document'),
        reads('analytics', 'Finds copies in the warehouse'),
      ],
      industries: ['finance', 'healthcare', 'public-sector'],
      compliance: [
        verified('gdpr', 'Hartwell & Pryce Assurance', 60),
        verified('iso-27701', 'Hartwell & Pryce Assurance', 60),
      ],
      support: { hours: 'Weekdays 8-18 GMT', firstAnswerHours: 4, channels: ['mail', 'phone'] },
      plans: [
        trial('Clock', 21000, 'month', 'organisation', 30, ['40 rules', 'Legal holds']),
        paid('Clock tower', 48000, 'month', 'organisation', [
          'Unlimited rules',
          'Warehouse copies',
          'Yearly review',
        ]),
      ],
      releases: [
        release('2.8.0', 17, 'A hold can cover everything about one person'),
        release('2.7.0', 92, 'Dry run with a count before each deletion'),
      ],
      launchedDaysAgo: 320,
      certificate: { level: 'standard', issuedDaysAgo: 200 },
      scenes: ['timeline', 'table', 'flow'],
      popularity: 33,
      liking: 4.2,
      praise: [
        'The dry run found eleven thousand files that we were not supposed to have.',
        'A hold takes effect at once and the log shows it to the minute.',
        'Our data protection officer slept well after the first deletion.',
      ],
      complaints: [
        'Approving deletions one folder at a time is tiring.',
        'Rules that depend on another date, such as the end of employment, need careful thought.',
        'It finds copies in the warehouse but leaves their removal to us.',
      ],
    },
    {
      slug: 'consent-register',
      vendor: 'bureau-nadir',
      name: 'Consent Register',
      tagline: 'Who agreed to what, in which words, and when they stopped',
      description: `A consent is a sentence that somebody read and agreed to at a certain moment. Consent Register stores precisely that: the sentence in its version and language, the person, the moment, the way, and the end of it.

Purposes are defined once. Every app that asks for consent gets the current text from the register and reports the answer to it. A withdrawal is an event, and apps that listen stop within a minute.

People have a page on which they can read and change what they agreed to, without an account.

## For requests

One button produces everything about one person in a readable file. It covers the register itself, not what other apps store.

Cookie banners are a different matter; see Cookie Plain by the same office.`,
      tags: ['consent', 'privacy', 'gdpr', 'preference centre', 'data protection'],
      integrates: [
        readsAndWrites('records', 'Consent is kept beside the person it belongs to'),
        writes('events', 'A withdrawal is announced to every app that listens'),
      ],
      industries: ['retail', 'healthcare', 'nonprofit', 'media'],
      compliance: [
        verified('gdpr', 'Lindacher Prüfstelle', 50),
        verified('iso-27701', 'Lindacher Prüfstelle', 300),
      ],
      support: { hours: 'Weekdays 9-17 CET', firstAnswerHours: 8, channels: ['mail'] },
      plans: [
        freemium('Register', ['1,000 people', 'Three purposes', 'Export for a request']),
        paid('Register Plus', 3900, 'month', 'organisation', [
          'Unlimited people and purposes',
          'Preference page',
          'Several languages',
        ]),
      ],
      releases: [
        release('3.0.4', 120, 'Withdrawals reach other apps within a minute'),
        release('3.0.0', 230, 'Texts have versions'),
      ],
      launchedDaysAgo: 610,
      certificate: { level: 'basic', issuedDaysAgo: 430 },
      scenes: ['table', 'form', 'timeline'],
      popularity: 50,
      liking: 3.8,
      praise: [
        'When a customer asked what she had agreed to, I had the words and the minute.',
        'Withdrawals reach our newsletter tool before I have closed the window.',
        'The preference page is plain and readable, also for my mother.',
      ],
      complaints: [
        'Importing older consents needs a file in exactly one layout.',
        'The manual assumes that you know the law by article number.',
        'No reminder when a purpose has not been used for years.',
      ],
    },
    {
      slug: 'whisper-line',
      vendor: 'estuario-sur',
      name: 'Whisper Line',
      tagline: 'A reporting channel that protects the person who reports',
      description: `A person who reports wrongdoing takes a risk. Whisper Line is built to make that risk small. Reports can be given on a page without cookies, or by telephone to a handler who is not your employee. The reporter gets a code and a passphrase and can come back to answer questions, with or without a name.

## What the organisation sees

A case file with the report, the correspondence, the deadlines and the people allowed to open it. Anyone named in a report is shut out automatically. All looking is logged.

## What nobody sees

No addresses of devices are stored. Hidden data in attachments is removed. Our own staff cannot read a report once it has been handed over.

Investigation and legal judgement remain yours. We do not sell investigations.`,
      tags: ['whistleblowing', 'ethics line', 'reporting', 'compliance'],
      aliases: ['canal de denuncias', 'whistleblower'],
      integrates: [
        reads('identity', 'Case handlers are checked against the directory'),
        readsAndWrites('workflows', 'Deadlines and steps of a case'),
      ],
      industries: ['public-sector', 'energy', 'finance', 'manufacturing'],
      compliance: [
        verified('iso-27001', 'Oyelaran Assurance', 80),
        verified('gdpr', 'Oyelaran Assurance', 80),
        verified('iso-27701', 'Oyelaran Assurance', 140),
      ],
      support: { hours: 'Around the clock', firstAnswerHours: 2, channels: ['mail', 'phone'] },
      plans: [
        paid('Up to 250 staff', 59000, 'year', 'organisation', [
          'Web and telephone',
          '12 languages',
          'Case file',
        ]),
        paid('Up to 2,500 staff', 149000, 'year', 'organisation', [
          '26 languages',
          'External handlers',
          'Several companies',
        ]),
        paid('More', 390000, 'year', 'organisation', [
          'Unlimited staff',
          'Own number',
          'Yearly review',
        ]),
      ],
      releases: [
        release('2.5.0', 62, 'Reporters can return with a code and a passphrase'),
        release('2.4.0', 145, 'Attachments are stripped of their hidden data'),
      ],
      launchedDaysAgo: 400,
      certificate: { level: 'advanced', issuedDaysAgo: 180 },
      scenes: ['form', 'inbox', 'timeline'],
      popularity: 29,
      liking: 4.5,
      praise: [
        'People dared to use it, which is the only measure that counts.',
        'The handlers from outside are calm, quick and very careful.',
        'Deadlines of the directive are watched without any help from us.',
      ],
      complaints: [
        'Reports by telephone are typed up a day later.',
        'A price list by number of staff felt steep for a seasonal business.',
        'The statistics are so discreet that they tell us almost nothing.',
      ],
    },
  ],
};
