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

export const securityIdentity: DemoCategory = {
  category: 'security-identity',
  apps: [
    {
      slug: 'ostrow-gate',
      vendor: 'bramble-ostrow',
      name: 'Ostrow Gate',
      tagline: 'One sign-in for all apps, with rules that explain themselves',
      description: `Ostrow Gate is the front door: one sign-in, with a passkey or another factor, for every app that speaks a common protocol. What makes it different is that its rules explain themselves.

## To the person

Somebody who is refused reads which condition was not met and what they can do about it. Somebody who is let in from an unusual place is asked, not accused.

## To the administrator

A new condition can be rehearsed against last week's sign-ins: who would have been refused, when and why. Only then does it become live. Changes to rules have two signatures and a history.

## To the auditor

Who could sign in to what, on any day in the past, in one table.

Gate keeps no passwords of other systems and is not a password manager. Networks and devices are managed elsewhere; their state can be a condition.`,
      tags: ['single sign-on', 'sso', 'mfa', 'identity', 'passkeys', 'saml'],
      aliases: ['single sign on', 'two-factor'],
      integrates: [
        readsAndWrites('identity', 'People and groups are read; sign-ins and factors are written'),
        writes('events', 'Every sign-in and refusal, with its reason'),
        writes('messages', 'Unusual sign-ins are asked about'),
      ],
      industries: ['finance', 'healthcare', 'public-sector', 'professional-services', 'energy'],
      compliance: [
        verified('soc-2-type-2', 'Shirakawa Attestation', 48),
        verified('iso-27001', 'Shirakawa Attestation', 48),
        verified('iso-27701', 'Shirakawa Attestation', 120),
        verified('gdpr', 'Shirakawa Attestation', 120),
      ],
      support: {
        hours: 'Around the clock',
        firstAnswerHours: 1,
        channels: ['mail', 'chat', 'phone'],
      },
      plans: [
        freemium('Wicket', ['25 people', 'Five apps', 'Passkeys']),
        trial('Gate', 300, 'month', 'user', 30, ['Unlimited apps', 'Conditions', 'Device trust']),
        paid('Citadel', 600, 'month', 'user', [
          'Everything in Gate',
          'Own keys',
          'Break-glass accounts',
        ]),
        paid('Citadel, on site', 990000, 'year', 'site', [
          'Everything in Citadel',
          'Your hardware',
        ]),
      ],
      releases: [
        release('13.1.0', 9, 'A refused person is told which condition was not met'),
        release('13.0.2', 47, 'Fixes sign-out from apps that open several windows'),
        release('13.0.0', 81, 'Conditions can be rehearsed against last week'),
        release('12.9.0', 140, 'Passkeys for shared devices'),
      ],
      launchedDaysAgo: 780,
      certificate: { level: 'advanced', issuedDaysAgo: 27 },
      scenes: ['dashboard', 'form', 'table'],
      popularity: 95,
      liking: 4.5,
      praise: [
        'Passkeys for everybody within three weeks, and the help desk did not collapse.',
        "Rehearsing a rule against last week's sign-ins saved us from locking out the night shift.",
        'A person who is refused reads why, and stops calling us.',
        'The auditors had two questions and both were answered by one screen.',
      ],
      complaints: [
        'Connecting an app that speaks only an older protocol takes an afternoon.',
        'Device trust on our few Linux machines is half a story.',
        'Sign-out everywhere takes up to five minutes in some apps.',
      ],
    },
    {
      slug: 'access-review-board',
      vendor: 'bramble-ostrow',
      name: 'Access Review Board',
      tagline: 'Quarterly access reviews that managers actually finish',
      description: `Access reviews fail because people are shown four hundred lines and click "keep" four hundred times. The Board asks less and better: what is new, what is unusual for the role, what has not been used for a year. The rest is confirmed in one go, with a sample drawn at random to keep everyone awake.

Beside each right stands what it allows, in words written by its owner, and when it was last used.

A "remove" is carried out on the platform at once and becomes a task elsewhere. The review is closed when the removal is proven, not when it is requested.

- Reviews by manager, by owner of the system, or both
- Pairs of rights that no person should hold together
- One evidence file per review

Requests for new access are not part of it.`,
      tags: ['access review', 'recertification', 'governance', 'audit'],
      aliases: ['user access review', 'iga'],
      integrates: [
        readsAndWrites('identity', 'Reads rights, removes those that were refused'),
        readsAndWrites('workflows', 'Removal in other systems as a task'),
        writes('files', 'Evidence for the auditor'),
      ],
      industries: ['finance', 'healthcare', 'energy', 'public-sector'],
      compliance: [
        verified('soc-2-type-2', 'Shirakawa Attestation', 48),
        verified('iso-27001', 'Shirakawa Attestation', 48),
      ],
      support: {
        hours: 'Weekdays 7-20 ET',
        firstAnswerHours: 2,
        channels: ['mail', 'chat', 'phone'],
      },
      plans: [
        trial('Review', 24000, 'month', 'organisation', 30, [
          '500 people',
          'Four reviews a year',
          'Evidence',
        ]),
        paid('Review Plus', 69000, 'month', 'organisation', [
          '5,000 people',
          'Any number of reviews',
          'Toxic pairs',
        ]),
      ],
      releases: [
        release('5.4.0', 32, 'Managers see what a right was last used for'),
        release('5.3.0', 103, 'Rights nobody has used for a year are listed first'),
      ],
      launchedDaysAgo: 520,
      certificate: { level: 'standard', issuedDaysAgo: 95 },
      scenes: ['table', 'board', 'timeline'],
      popularity: 62,
      liking: 4.2,
      praise: [
        'Managers finish in a quarter of an hour, since only what changed is asked.',
        'Seeing when a right was last used turns "keep it, to be safe" into "remove".',
        'Evidence for the audit came out as one file that made sense.',
      ],
      complaints: [
        'Systems outside the platform need a file every quarter.',
        'Names of rights are as cryptic as the systems they come from.',
        'Deputies for absent managers have to be set in advance.',
      ],
    },
    {
      slug: 'leaver-sweep',
      vendor: 'bramble-ostrow',
      name: 'Leaver Sweep',
      tagline: 'Closes every account of a leaver and lists what is still open',
      description: `When a person leaves, most accounts are closed on the day, some in the week, and two or three never. Leaver Sweep is about the last kind.

At the hour you set, it disables the account, ends all sessions, takes keys and tokens away, hands calendars and files to a successor who has agreed, and works through the list of connected systems. What it cannot close itself becomes a task with an owner, and the sweep stays open until each is done.

It also looks for what nobody had listed: sign-ins from the last year, keys that the person made, shares they gave to outsiders.

The report says when each door was closed and by whom.

It does not delete data; terms for that belong to others. Joiners and changes of role are not handled.`,
      tags: ['offboarding', 'deprovisioning', 'leavers', 'accounts'],
      integrates: [
        readsAndWrites('identity', 'Notices the end date, disables and hands over'),
        readsAndWrites('files', 'Gives files and folders to a successor'),
        readsAndWrites('workflows', 'Systems without a connection become tasks'),
      ],
      industries: ['finance', 'professional-services', 'retail'],
      support: { hours: 'Weekdays 7-20 ET', firstAnswerHours: 3, channels: ['mail', 'chat'] },
      plans: [
        trial('Sweep', 150, 'month', 'user', 14, ['Unlimited leavers', 'Handover', 'Report']),
      ],
      releases: [release('1.0.0', 12, 'First release')],
      launchedDaysAgo: 12,
      scenes: ['flow', 'table', 'timeline'],
      popularity: 0,
      liking: 4.4,
      praise: [
        'A colleague left at noon and by ten past, forty-one doors were closed.',
        'The list of what it could not close is the most useful page.',
        'Handing over files asks the successor first.',
      ],
      complaints: [
        'Somebody who came back after a month had to be rebuilt by hand.',
        'Shared accounts are found, but not dealt with.',
        'The report has no summary for management.',
      ],
    },
    {
      slug: 'key-cupboard',
      vendor: 'bramble-ostrow',
      name: 'Key Cupboard',
      tagline: 'Passwords and keys of a team, lent out and returned',
      description: `Key Cupboard keeps what a team shares and should not mail: passwords, codes, keys, the number of the safe. Keys hang on shelves, and groups decide who reaches which shelf.

A key can be lent for an hour or a day. The borrower uses it without seeing it where that is possible, and after the time it goes back. When somebody leaves, the cupboard lists every key they have seen, so that these can be changed first.

The emergency envelope opens the cupboard for two named people together, after a delay that you set, with a notice to everyone.

Encryption happens on your device; we hold what we cannot read. Losing all factors of all owners therefore means losing the contents. Secrets for servers and programs should live elsewhere, in a product with rotation.`,
      tags: ['password manager', 'secrets', 'credentials', 'vault'],
      aliases: ['passwords', 'secret storage'],
      integrates: [
        reads('identity', 'Groups decide which shelf a person can reach'),
        writes('events', 'Each look and each change'),
      ],
      industries: ['professional-services', 'finance', 'media', 'education'],
      support: { hours: 'Weekdays 7-20 ET', firstAnswerHours: 3, channels: ['mail', 'chat'] },
      plans: [
        freemium('Hook', ['Five people', '50 keys']),
        paid('Cupboard', 400, 'month', 'user', ['Unlimited keys', 'Lending', 'Emergency envelope']),
      ],
      releases: [
        release('4.1.0', 51, 'Keys can be lent for an hour'),
        release('4.0.3', 114, 'Fixes filling in forms with two steps'),
      ],
      launchedDaysAgo: 440,
      scenes: ['table', 'form', 'inbox'],
      popularity: 50,
      liking: 3.9,
      praise: [
        'Lending a key for an hour, with my name on it, is just what we needed for suppliers.',
        'The emergency envelope was opened once, by two people, and it worked.',
        'It notices which keys a leaver has seen and lists them for changing.',
      ],
      complaints: [
        'The browser part misses forms that spread over two pages.',
        'Import from our former product lost the notes.',
        'No offline copy for the laptop.',
      ],
    },
    {
      slug: 'guest-pass',
      vendor: 'glasrand',
      name: 'Guest Pass',
      tagline: 'Visitors announced, greeted, and off the list by evening',
      description: `The host announces a guest; the guest gets a mail with the way, the parking space and a code; at the door the code opens the form with everything filled in; the host gets a message; a badge is printed. In the evening whoever has not signed out is asked about, and the list is closed.

Safety rules and confidentiality can be signed before arrival, in the guest's language. Regular visitors are known for as long as they agreed.

The evacuation list is on the phones of those who need it and works without a network for an hour.

- Names are deleted after the term you set, 30 days unless changed
- No photographs unless the law of your trade demands them

Doors and barriers are not opened by the app. It is a list with manners.`,
      tags: ['visitors', 'reception', 'sign-in', 'badges'],
      aliases: ['visitor management'],
      integrates: [
        reads('identity', 'Hosts and where they are'),
        writes('messages', 'Your guest is here'),
        reads('records', 'Regular visitors need not spell their name'),
      ],
      industries: ['manufacturing', 'public-sector', 'healthcare', 'education'],
      support: { hours: 'Weekdays 8-18 CET', firstAnswerHours: 6, channels: ['mail', 'chat'] },
      plans: [
        free('Front desk', ['50 visits a month', 'One door']),
        paid('Building', 3900, 'month', 'site', ['Unlimited visits', 'Badges', 'Evacuation list']),
      ],
      releases: [
        release('2.2.0', 57, 'Safety rules can be signed before arrival'),
        release('2.1.0', 129, 'Parking spaces'),
      ],
      launchedDaysAgo: 270,
      scenes: ['form', 'table', 'inbox'],
      popularity: 25,
      liking: 4.1,
      praise: [
        'Visitors come in with a code and our porter has time to smile.',
        'The evacuation list was right when we needed it.',
        'Names are gone after the term, without anyone remembering.',
      ],
      complaints: [
        'Groups of thirty pupils are a queue.',
        'Badge printers of one make only.',
        'The message to the host says nothing about where the guest stands.',
      ],
    },
  ],
};
