import { stopWords } from './stop-words.ts';
import { synonyms } from './synonyms.ts';
import { askedForm } from './words.ts';

/** A word or phrase of a question, and what may stand in its place. Each is a list of words. */
export type Term = {
  words: readonly string[];
  others: readonly (readonly string[])[];
  /** Whether the last word may go on: somebody may still be typing it. */
  isOpen: boolean;
};

/** More words than this are not looked at: each costs the database a search of its own. */
const MOST_TERMS = 12;

const LONGEST_PHRASE = 5;
const meanings = meaningsOf(synonyms);

/** The words of a question with their synonyms; words that say nothing are left out. */
export function termsOf(question: string): Term[] {
  const all = askedForm(question).split(' ').filter(Boolean);
  const telling = all.filter((word) => !stopWords.has(word));
  const words = (telling.length > 0 ? telling : all).slice(0, MOST_TERMS);
  const terms: Term[] = [];
  for (let place = 0; place < words.length; ) {
    const phrase = longestKnown(words.slice(place)) ?? words.slice(place, place + 1);
    place += phrase.length;
    const others = meanings.get(phrase.join(' ')) ?? [];
    terms.push({ words: phrase, others, isOpen: place === words.length });
  }
  return terms;
}

function longestKnown(words: readonly string[]): readonly string[] | null {
  for (let length = Math.min(LONGEST_PHRASE, words.length); length > 0; length -= 1) {
    const phrase = words.slice(0, length);
    if (meanings.has(phrase.join(' '))) return phrase;
  }
  return null;
}

/** Each phrase in its common form with the others of its group. */
function meaningsOf(groups: typeof synonyms): Map<string, readonly string[][]> {
  const pairs = groups.flatMap((group) => {
    const phrases = [...new Set(group.map(askedForm))];
    return phrases.map((phrase): [string, string[][]] => [
      phrase,
      phrases.filter((other) => other !== phrase).map((other) => other.split(' ')),
    ]);
  });
  return new Map(pairs);
}
