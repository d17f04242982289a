import { EXPERIENCE_WORDS } from './vocabulary/experience.ts';
import { foundIn, vocabularyOf } from './vocabulary/vocabulary.ts';

const VOCABULARIES = Object.values(EXPERIENCE_WORDS).map(vocabularyOf);
/** Words of experience from which on a text is one of a customer, as far as its words can tell. */
const SOME = 5;
/** So many words beyond that take one point off. */
const PER_POINT = 1;
/** No experience outweighs a plain offer: whoever sends spam can also praise first. */
const MOST_OFF = 7;

/** Numbers of words. */
const SHORT = 5;
const LONG = 8;

export type Experience = {
  /** How many points of such words there are. */
  seen: number;
  /** What that does to the points of advertising: more if there is none, fewer if there is much. */
  points: number;
};

/** How far a text tells of the use of an app. */
export function experienceIn(pieces: ReadonlySet<string>, length: number): Experience {
  const seen = VOCABULARIES.reduce(
    (sum, vocabulary) => sum + foundIn(pieces, vocabulary, Number.POSITIVE_INFINITY).points,
    0,
  );
  if (seen < SOME) return { seen, points: Math.max(0, strangeness(length) - seen) };
  return { seen, points: -Math.min(MOST_OFF, Math.floor((seen - SOME) / PER_POINT)) };
}

/** Points of a text without any such word: a short one says too little to tell. */
function strangeness(length: number): number {
  if (length < SHORT) return 1;
  return length < LONG ? 2 : 3;
}
