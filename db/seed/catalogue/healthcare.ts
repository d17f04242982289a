import { paid, reads, readsAndWrites, release, trial, verified, writes } from './entry.ts';
import type { DemoCategory } from './shape.ts';

export const healthcare: DemoCategory = {
  category: 'healthcare',
  apps: [
    {
      slug: 'praxis-calendar',
      vendor: 'pelikan-praxis',
      name: 'Praxis Calendar',
      tagline: 'Appointments for practices, with time for the difficult ones',
      description: `A practice day fails when every visit gets the same fifteen minutes. Praxis Calendar has kinds of visit, each with a doctor, a room, perhaps a device, and a length that it compares with reality and proposes to correct.

## For patients

Booking online without an account, in nine languages, with questions that lead to the right kind of visit or to the telephone. Reminders. An easy way to cancel, which is why freed times can be offered to the waiting list.

## For the desk

Urgent places that open in the morning, series, families, transport. The day as a list that can be printed when the network is down.

No diagnoses are kept here. The calendar is not a patient record and does not bill; it passes the visit on to your practice system.`,
      tags: ['appointments', 'practice', 'scheduling', 'patients', 'booking'],
      aliases: ['terminkalender', 'appointment booking'],
      integrates: [
        readsAndWrites('records', 'Patients and their appointments'),
        writes('messages', 'Reminders, and offers of a freed time'),
        reads('identity', 'Doctors, rooms and devices'),
      ],
      industries: ['healthcare'],
      compliance: [
        verified('hipaa', 'Lindacher Prüfstelle', 72),
        verified('gdpr', 'Lindacher Prüfstelle', 72),
        verified('iso-27001', 'Lindacher Prüfstelle', 72),
      ],
      support: { hours: 'Weekdays 7-19 CET', firstAnswerHours: 2, channels: ['mail', 'phone'] },
      plans: [
        trial('Practice', 5900, 'month', 'site', 30, [
          'Three doctors',
          'Online booking',
          'Reminders',
        ]),
        paid('Group practice', 12900, 'month', 'site', [
          'Unlimited doctors',
          'Rooms and devices',
          'Waiting list',
        ]),
      ],
      releases: [
        release('8.1.0', 21, 'Kinds of visit learn how long they really take'),
        release('8.0.3', 76, 'Fixes series of visits over public holidays'),
        release('8.0.0', 134, 'A freed time is offered to the waiting list'),
      ],
      launchedDaysAgo: 660,
      certificate: { level: 'advanced', issuedDaysAgo: 142 },
      scenes: ['calendar', 'table', 'form'],
      popularity: 70,
      liking: 4.4,
      praise: [
        'Freed appointments are taken within the hour by somebody from the waiting list.',
        'It learned that our first visits take twenty-eight minutes, not twenty, and Thursdays became bearable.',
        'Patients of eighty book online, some of them at night.',
        'The telephone is silent enough to hear the person at the desk.',
      ],
      complaints: [
        'Two doctors who share a room on alternate weeks were a struggle to set up.',
        'The booking page shows too few free times for our taste.',
        'Text reminders are charged apart.',
      ],
    },
    {
      slug: 'ward-handover',
      vendor: 'pelikan-praxis',
      name: 'Ward Handover',
      tagline: 'What the next shift must know about each patient, in order',
      description: `Ward Handover follows the order that nurses know: situation, background, assessment, recommendation. For each patient the next shift sees what changed, what is open, what to watch and what was promised to the family. Notes from the last shift fade but do not vanish.

The handover happens at the bed or in the room, with a tablet. Open tasks are read out and taken by name. Both shifts sign. A paper copy can be printed at any time, and the app asks for its return.

When a patient moves to another ward the handover goes along.

It is not the record: medication, findings and charts stay in your clinical system and are shown by link. It gives no warnings of a medical kind and is not a medical device.`,
      tags: ['handover', 'nursing', 'ward', 'shift', 'patient safety'],
      aliases: ['shift handover', 'sbar'],
      integrates: [
        reads('identity', 'Who is on which ward and shift'),
        reads('records', 'Patient, bed and responsible doctor'),
        writes('files', 'Signed handovers for the legal term'),
      ],
      industries: ['healthcare'],
      compliance: [
        verified('hipaa', 'Lindacher Prüfstelle', 72),
        verified('gdpr', 'Lindacher Prüfstelle', 72),
      ],
      support: { hours: 'Around the clock', firstAnswerHours: 1, channels: ['mail', 'phone'] },
      plans: [
        trial('Ward', 8900, 'month', 'site', 30, ['One ward', 'Unlimited staff', 'Paper copy']),
        paid('House', 69000, 'month', 'site', [
          'All wards',
          'Transfers between wards',
          'Figures on quality',
        ]),
      ],
      releases: [
        release('3.4.0', 33, 'Open tasks are read out before the list is signed'),
        release('3.3.0', 111, 'Transfers carry the handover to the next ward'),
      ],
      launchedDaysAgo: 340,
      certificate: { level: 'advanced', issuedDaysAgo: 118 },
      scenes: ['table', 'timeline', 'form'],
      popularity: 39,
      liking: 4.5,
      praise: [
        'Nothing about allergies has been lost between shifts since October.',
        'We hand over in eleven minutes at the bed instead of thirty in the kitchen.',
        'Tired at six in the morning, I am glad of a list in the right order.',
      ],
      complaints: [
        'The tablet logs me out with gloves on.',
        'Patients who move twice in one day appear in two places for a minute.',
        'It needs a nurse who champions it, or the notes get thin.',
      ],
    },
    {
      slug: 'lab-slip',
      vendor: 'pelikan-praxis',
      name: 'Lab Slip',
      tagline: 'Orders and results between practices and laboratories',
      description: `A practice orders, a courier carries, a laboratory measures, a doctor reads. Lab Slip keeps the four in step. The order is made from the patient's record; labels are printed with the order of tubes; the courier list says what is waiting; the laboratory asks back if a sample is unclear.

Results come as values and as a signed finding. An urgent value must be confirmed by a person with a name, and it climbs to the next person until it is.

Values of several laboratories are drawn in one curve with the reference range of each. They are not converted and not interpreted.

- 60 laboratories in five countries are connected
- Profiles for what you order often
- Costs for the patient shown before ordering

Genetic and pathology reports arrive as files only.`,
      tags: ['laboratory', 'lab orders', 'results', 'practice'],
      integrates: [
        readsAndWrites('records', 'The patient, and that a result has come'),
        writes('files', 'Findings as signed files'),
        writes('messages', 'Urgent results ask for a confirmation'),
      ],
      industries: ['healthcare'],
      compliance: [
        verified('hipaa', 'Lindacher Prüfstelle', 72),
        verified('gdpr', 'Lindacher Prüfstelle', 72),
      ],
      support: { hours: 'Weekdays 7-19 CET', firstAnswerHours: 2, channels: ['mail', 'phone'] },
      plans: [
        paid('Sender', 2900, 'month', 'site', ['Unlimited orders', 'Labels', 'Urgent results']),
        paid('Laboratory', 29000, 'month', 'site', [
          'Unlimited senders',
          'Sample questions',
          'Courier list',
        ]),
      ],
      releases: [
        release('5.0.2', 69, 'Labels say which tube comes first'),
        release('5.0.0', 150, 'Values from two laboratories in one curve'),
      ],
      launchedDaysAgo: 480,
      scenes: ['form', 'table', 'timeline'],
      popularity: 34,
      liking: 4.1,
      praise: [
        'The label says which tube comes first, so the trainee gets it right.',
        'Urgent results are confirmed by name, no more "I left a message".',
        'Values from both of our laboratories are in one curve, with their own ranges.',
      ],
      complaints: [
        'Our smallest laboratory still sends faxes.',
        'Changing a sent order means cancelling it.',
        'Paying without a trial took some trust.',
      ],
    },
    {
      slug: 'clinic-desk-arabic',
      vendor: 'rafiq-systems',
      name: 'Clinic Desk Arabic',
      tagline: 'Reception for clinics in Arabic, English and French',
      description: `At the desk of a clinic there are names in two scripts, three insurance companies, a grandmother, a child with a fever and a telephone. Clinic Desk Arabic is made for that desk.

A patient is found by either spelling, by telephone or by a family member. Registration takes a photo of the card and fills in what is on it, for checking. The queue has numbers, urgent places and a screen. The share that insurance pays and the share that the patient pays are worked out before the visit.

- Arabic, English and French per person at the desk
- Both calendars
- Families share a telephone and an address, not a file

There is no medical record in it; the visit is passed on to the system the doctor uses. Claims to insurers are prepared as files and not sent.`,
      tags: ['clinic', 'reception', 'arabic', 'patients', 'عيادة'],
      aliases: ['مكتب العيادة', 'clinic reception'],
      integrates: [
        readsAndWrites('records', 'Patients with names in two scripts'),
        writes('ledger', 'Visits and insurance shares'),
        writes('messages', 'Reminders by text'),
      ],
      industries: ['healthcare'],
      support: {
        hours: 'Sunday to Thursday 8-20 AST',
        firstAnswerHours: 2,
        channels: ['mail', 'chat', 'phone'],
      },
      plans: [
        trial('Clinic', 4500, 'month', 'site', 14, [
          'Unlimited staff',
          'Queue screen',
          'Insurance shares',
        ]),
        paid('Polyclinic', 12000, 'month', 'site', ['Several clinics', 'Central desk', 'Figures']),
      ],
      releases: [
        release('2.0.1', 40, 'Finds a patient by either spelling'),
        release('2.0.0', 119, 'Queue screen with numbers or names'),
      ],
      launchedDaysAgo: 160,
      certificate: { level: 'basic', issuedDaysAgo: 74 },
      scenes: ['table', 'form', 'calendar'],
      popularity: 18,
      liking: 4.2,
      praise: [
        'One patient, three spellings of the name, one file.',
        'The queue screen calls numbers, and our waiting room is a calmer place.',
        'It was right to left from the first day, not as an afterthought.',
      ],
      complaints: [
        'Hijri dates appear on the screen but not on the printed card.',
        'Insurance rules of one company must be entered by hand.',
        'The French translation lags by a release.',
      ],
    },
    {
      slug: 'sample-trail',
      vendor: 'vakkasuo',
      name: 'Sample Trail',
      tagline: 'Where a sample is, how cold it was, and who had it',
      description: `A sample has a donor or a source, a consent, a place, a temperature and a history of hands. Sample Trail keeps these five together from the needle to the last aliquot.

Places are drawn as they are: freezer, rack, box, position. A whole box can be read from below with a plate scanner, and differences from what should be there are shown. Taking out needs a reason; putting back needs a scan.

With sensors from Cold Chain Probe, each sample carries its own curve, including the minutes on the bench. When a freezer fails, you get the list of samples that were too warm, and for how long.

If consent is withdrawn, all samples are locked and listed for destruction, with a paper to sign.

No measurements or results are stored. Identities of donors can be kept by a trustee.`,
      tags: ['samples', 'biobank', 'chain of custody', 'freezer'],
      aliases: ['sample tracking', 'biobanking'],
      integrates: [
        writes('files', 'Custody papers'),
        readsAndWrites('events', 'Takes temperatures from Cold Chain Probe'),
        reads('identity', 'Who may take what out'),
      ],
      industries: ['healthcare', 'education'],
      support: { hours: 'Weekdays 7-19 EET', firstAnswerHours: 3, channels: ['mail', 'phone'] },
      plans: [
        trial('Freezer', 5500, 'month', 'site', 30, [
          '20,000 samples',
          'Boxes and positions',
          'Custody',
        ]),
        paid('Bank', 24000, 'month', 'site', ['Unlimited samples', 'Consent', 'Requests']),
      ],
      releases: [
        release('1.1.0', 17, 'Boxes can be scanned whole from below'),
        release('1.0.0', 60, 'First release'),
      ],
      launchedDaysAgo: 60,
      scenes: ['table', 'map', 'timeline'],
      popularity: 0,
      liking: 4,
      praise: [
        'A box of a hundred tubes is read in one go from below.',
        'When a freezer failed, I knew in a minute which samples had been too warm.',
        'If someone withdraws consent, their samples are marked at once.',
      ],
      complaints: [
        'Labels from our old system needed a converter.',
        'Aliquots of aliquots are shown in one long list.',
        'It wants a scanner that costs more than the app.',
      ],
    },
  ],
};
