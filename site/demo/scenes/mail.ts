import { chance, cycled, type Random, shuffled, whole } from '#db/seed/random.ts';
import { people } from './people.ts';
import { dayOf, timeOf } from './values.ts';
import type { Words } from './vocabulary.ts';
import { partyOf } from './words.ts';

export type Mail = {
  from: string;
  party: string;
  subject: string;
  when: string;
  unread: boolean;
  text: MailText;
};

type MailText = { greeting: string; start: string; leadIn: string; end: string };

/** Letters that fit any subject; what is listed in them comes from the trade. */
const texts: readonly MailText[] = [
  {
    greeting: 'Hello,',
    start:
      'please find the current state in the file below. Two points are still open on our side.',
    leadIn: 'These are the ones we are waiting for:',
    end: 'Could you have a look by Thursday? A short yes is enough.',
  },
  {
    greeting: 'Good morning,',
    start:
      'thank you for the quick answer. We went through it with the team and agree with the plan.',
    leadIn: 'Before we start we would like to settle this:',
    end: 'I am at my desk until five today.',
  },
  {
    greeting: 'Hello,',
    start: 'a short note after our call: everything is done except what is listed here.',
    leadIn: 'Still to do:',
    end: 'Please tell me if one of the dates does not suit you.',
  },
  {
    greeting: 'Good afternoon,',
    start:
      'we checked it again this morning and found two small things that we would like to change.',
    leadIn: 'It concerns:',
    end: 'Nothing urgent. Next week is early enough for us.',
  },
];

/** Eight messages, newest first, with subjects of the trade. */
export function mailsOf(random: Random, words: Words): Mail[] {
  const subjects = shuffled(random, [...words.subjects, ...words.titles]);
  const [first, ...others] = shuffled(random, words.subjects);
  const names = shuffled(random, people);
  const start = whole(random, 0, 3);
  return Array.from({ length: 8 }, (_, index) => ({
    from: cycled(names, index),
    party: partyOf(words, cycled(names, index), index + start),
    subject: index < 5 ? cycled([...others, first ?? ''], index) : cycled(subjects, index),
    when: index < 4 ? timeOf(random) : dayOf(random),
    unread: index === 0 || index === 2 || chance(random, 0.25),
    text: cycled(texts, index + start),
  }));
}
