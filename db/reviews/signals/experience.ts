import { EXPERIENCE_WORDS } from './vocabulary/experience.ts';
import { foundIn, vocabularyOf } from './vocabulary/vocabulary.ts';

const VOCABULARIES = Object.values(EXPERIENCE_WORDS).map(vocabularyOf);
/** So many points of experience any advertisement can have; each one beyond takes a point off. */
const SOME = 4;
/** No experience outweighs a plain offer: whoever sends spam can also praise first. */
const MOST_OFF = 7;
/** In words: a shorter text says too little to be strange, and a longer one that never speaks of an app is. */
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
  return { seen, points: -Math.min(MOST_OFF, seen - SOME) };
}

/** Points of a text without any such word. */
function strangeness(length: number): number {
  if (length < SHORT) return 0;
  return length < LONG ? 1 : 3;
}
