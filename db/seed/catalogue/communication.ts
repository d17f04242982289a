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

export const communication: DemoCategory = {
  category: 'communication',
  apps: [
    {
      slug: 'rive-chat',
      vendor: 'courrier-rive',
      name: 'Rive Chat',
      tagline: 'Team conversation in threads that end with a decision',
      description: `In Rive Chat a conversation has a subject, as a letter does, and can be closed with a sentence: what was decided, by whom, what happens next. Closed threads go into the decision log of the room, which is the page new colleagues should read first.

## Calm by default

A message makes a sound only for the people it names. Quiet hours follow each person's calendar and time zone. There is no "is typing", no read receipt, and the little number on the icon counts threads that wait for you, not messages.

## Fits in

Rooms can follow a group in the directory. Files remain in your store with their access rights. Notices of other apps can be sent to a room or silenced there.

Voice and video are for up to eight people. For webinars and large meetings use something else.`,
      tags: ['chat', 'messaging', 'team chat', 'threads', 'decisions'],
      aliases: ['instant messaging', 'messenger'],
      integrates: [
        readsAndWrites('identity', 'Rooms follow your groups; presence is written back'),
        readsAndWrites('files', 'Shared files stay in your store'),
        readsAndWrites('messages', 'Notices from other apps can be read in a room'),
      ],
      industries: ['media', 'professional-services', 'education', 'nonprofit'],
      compliance: [
        verified('gdpr', 'Nordlys Revisjon', 85),
        verified('iso-27001', 'Castellani Revisione', 150),
      ],
      support: { hours: 'Weekdays 8-20 CET', firstAnswerHours: 2, channels: ['mail', 'chat'] },
      plans: [
        freemium('Quay', ['25 people', '90 days of history', 'Five rooms']),
        paid('Bridge', 350, 'month', 'user', [
          'Unlimited history and rooms',
          'Guests',
          'Decision log',
        ]),
        paid('River', 600, 'month', 'user', [
          'Everything in Bridge',
          'Retention rules',
          'Export for a request',
        ]),
      ],
      releases: [
        release('9.1.0', 15, "Quiet hours follow each person's calendar"),
        release('9.0.2', 63, 'Search finds words in files'),
        release('9.0.0', 108, 'Threads can be closed with a decision'),
      ],
      launchedDaysAgo: 580,
      certificate: { level: 'standard', issuedDaysAgo: 36 },
      scenes: ['chat', 'inbox', 'table'],
      popularity: 83,
      liking: 4.2,
      praise: [
        'Threads end with a decision and I can find it again in March.',
        'Quiet hours are the first ones that people here respect.',
        'It is fast on old laptops and starts before I have sat down.',
      ],
      complaints: [
        'Calls with more than eight people stutter.',
        'I miss coloured names, silly as that may be.',
        'Guests see the member list of a room, which we had not expected.',
      ],
    },
    {
      slug: 'shared-postbox',
      vendor: 'petrel-and-son',
      name: 'Shared Postbox',
      tagline: 'One mailbox for several people without answering twice',
      description: `For addresses like info@ and bookings@ which four people read and nobody owns.

Each letter can be taken by a person; the others see who has it. A draft is visible to everybody while it is being written, so that nobody starts a second one. Notes can be left on a letter, and a letter can sleep until a date. Answers leave from the shared address with the name of the writer.

The person's record is shown beside the letter when the address is known.

## What it is not

- A help desk. There are no numbers, clocks or reports.
- A mail server. Your mail stays where it is; we read and send through it.
- Finished. We add two or three things a year, after asking.

One plan, one price. If you are fewer than three people you do not need it.`,
      tags: ['shared mailbox', 'email', 'inbox', 'assignments'],
      aliases: ['team inbox', 'info@'],
      integrates: [
        reads('records', 'Shows who is writing'),
        reads('identity', 'Who may open which box'),
      ],
      industries: ['professional-services', 'hospitality', 'public-sector', 'nonprofit'],
      support: { hours: 'Weekdays 9-17 GMT', firstAnswerHours: 5, channels: ['mail'] },
      plans: [
        trial('Postbox', 800, 'month', 'user', 21, [
          'Unlimited boxes',
          'Assignments',
          'Drafts seen by all',
        ]),
      ],
      releases: [
        release('4.7.1', 39, 'Drafts left for a week are pointed out'),
        release('4.7.0', 128, 'Rules by sender'),
      ],
      launchedDaysAgo: 690,
      certificate: { level: 'basic', issuedDaysAgo: 220 },
      scenes: ['inbox', 'table', 'chat'],
      popularity: 55,
      liking: 4.7,
      praise: [
        'Two of us answering the same guest is a thing of the past.',
        'Support is one gentleman who knows the product by heart and answers before lunch.',
        'It is mail, just mail, with a name on each letter.',
        'Nothing has ever moved to a place where I could not find it.',
      ],
      complaints: [
        'There is no app for the phone, only a narrow page.',
        'They close in August, and August is our high season.',
        'Rules know senders but not words in the text.',
      ],
    },
    {
      slug: 'tannoy',
      vendor: 'okonjo-bright',
      name: 'Tannoy',
      tagline: 'Urgent announcements by text, call and screen, with answers',
      description: `When the gas alarm goes off, nobody opens an inbox. Tannoy sends a short text to everyone in a place, then calls those who have not read it, then shows who has answered "safe", who needs help and who is silent.

Announcements are prepared in calm times: what is said, in which languages, to whom, and who may send it. Sending takes two taps and, for the largest groups, a second person.

- Works when your own network does not; texts and calls leave from ours
- Places and groups are read from the directory every night and on demand
- Each drill ends in a report with times

Ordinary news does not belong here, and the app says so if you send more than four in a month. It is not connected to fire panels or public warning systems.`,
      tags: ['emergency', 'alerts', 'mass notification', 'announcements'],
      aliases: ['emergency notification'],
      integrates: [
        reads('identity', 'Groups, places and phone numbers'),
        writes('messages', 'The same announcement inside the product'),
        reads('records', 'Customers or members, when they are to be told'),
      ],
      industries: ['education', 'healthcare', 'energy', 'public-sector'],
      support: { hours: 'Around the clock', firstAnswerHours: 1, channels: ['mail', 'phone'] },
      plans: [
        trial('Ready', 6000, 'month', 'organisation', 14, [
          '500 people',
          'Text and call',
          'Answers',
        ]),
        paid('Ready Plus', 19000, 'month', 'organisation', [
          '5,000 people',
          'Several places',
          'Drill reports',
        ]),
      ],
      releases: [
        release('2.1.0', 48, 'People can answer "safe" or "need help" with one key'),
        release('2.0.0', 121, 'Templates in several languages'),
      ],
      launchedDaysAgo: 215,
      scenes: ['map', 'form', 'dashboard'],
      popularity: 32,
      liking: 4,
      praise: [
        'In the flood we knew within nine minutes who was safe.',
        'The templates are short and could be understood by everyone.',
        'Calling those who had not read the text was the right order of things.',
      ],
      complaints: [
        'Numbers in the directory have to be perfect and ours were not.',
        'A drill counts against the number of texts in the plan.',
        'Sending to one floor only needs a group for each floor.',
      ],
    },
    {
      slug: 'text-bridge',
      vendor: 'zawadi-cloud',
      name: 'Text Bridge',
      tagline: 'Two-way text messages with customers, on record',
      description: `Text Bridge sends texts, receives the answers and files both with the customer. Colleagues answer from a shared list or from the customer's record; automations send reminders and act on a "yes".

## Sending well

Quiet hours by the customer's time zone, a daily limit per person, and the word STOP (in the right language) honoured at once and written to the record. Failed texts are explained: number not in use, phone off, blocked by the operator.

## Where

Two-way numbers in 31 countries, one-way with a sender name in 140. Lines to operators in East and West Africa are our own.

Group chats, pictures and internet messengers are not offered. Marketing to bought lists gets an account closed, and has done so twice.`,
      tags: ['sms', 'text messages', 'two-way', 'reminders'],
      aliases: ['sms gateway'],
      integrates: [
        readsAndWrites('records', "Messages are filed in the customer's timeline"),
        readsAndWrites('workflows', 'Send from an automation, start one from an answer'),
        writes('events', 'Delivered, failed and answered'),
      ],
      industries: ['healthcare', 'logistics', 'retail', 'finance'],
      support: {
        hours: 'Around the clock',
        firstAnswerHours: 2,
        channels: ['mail', 'chat', 'phone'],
      },
      plans: [
        trial('Bridge', 2000, 'month', 'organisation', 7, ['One number', '500 texts', 'Answers']),
        paid('Bridge 5000', 15000, 'month', 'organisation', [
          'Three numbers',
          '5,000 texts',
          'Sender names',
        ]),
      ],
      releases: [
        release('6.2.0', 65, 'Failed texts say why in words'),
        release('6.1.1', 140, 'Fixes long texts in two alphabets'),
      ],
      launchedDaysAgo: 530,
      certificate: { level: 'basic', issuedDaysAgo: 145 },
      scenes: ['chat', 'inbox', 'table'],
      popularity: 45,
      liking: 3.8,
      praise: [
        'Reminders by text halved our missed appointments.',
        'Customers answer in seconds what they would not answer by mail in a week.',
        'When a text fails it says why, in words.',
      ],
      complaints: [
        'Unused texts disappear at the end of the month.',
        'A number in a new country took eleven days.',
        'Long texts count as three and the counter tells you afterwards.',
      ],
    },
    {
      slug: 'huddle-minutes',
      vendor: 'straitline',
      name: 'Huddle Minutes',
      tagline: 'Minutes of a meeting, written only if everyone agrees',
      description: `Huddle Minutes joins a call, asks every person for consent, and leaves if one of them says no. If all agree it listens, and ten minutes after the end there is a page of minutes: who was there, what was decided, who does what by when, and what was left open.

The recording is deleted as soon as the minutes exist. Each speaker can correct what they are said to have said for 24 hours; then the minutes are filed and the actions become tasks, once the person named has accepted them.

It works in nine languages, one per meeting. Full transcripts are not produced. We think that minutes are more useful and that transcripts change how people talk.`,
      tags: ['meetings', 'minutes', 'notes', 'action items'],
      integrates: [
        writes('files', 'Minutes are stored with the meeting'),
        writes('workflows', 'Agreed actions become tasks'),
      ],
      industries: ['professional-services', 'finance'],
      support: { hours: 'Weekdays 9-18 SGT', firstAnswerHours: 12, channels: ['mail', 'chat'] },
      plans: [
        freemium('Five', ['Five meetings a month', 'Minutes in English']),
        paid('Unlimited', 900, 'month', 'user', ['Unlimited meetings', 'Nine languages', 'Tasks']),
      ],
      releases: [
        release('1.2.0', 21, 'Speakers can correct their own words for a day'),
        release('1.1.0', 55, 'Minutes in Bahasa, Thai and Vietnamese'),
      ],
      launchedDaysAgo: 84,
      scenes: ['chat', 'form', 'timeline'],
      popularity: 0,
      liking: 3.9,
      praise: [
        'It asks everyone, and when one person says no it simply leaves.',
        'Actions come out with a name and a date, not as a wall of text.',
        'Correcting my own sentence the next morning is a kindness.',
      ],
      complaints: [
        'Two people with similar voices become one very busy person.',
        'Half an hour of silence at the start ends up in the minutes.',
        'Nine languages, but not two of them in the same meeting.',
      ],
    },
  ],
};
