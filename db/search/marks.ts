import { distance } from './spelling.ts';
import { termsOf } from './terms.ts';
import { type Token, tokensOf } from './words.ts';

export type Part = { text: string; marked: boolean };

/** From so many letters on one and two mistakes are forgiven, as in the settings of the index. */
const FORGIVEN = [
  { letters: 8, mistakes: 2 },
  { letters: 4, mistakes: 1 },
] as const;

const remembered = new Map<string, readonly Token[]>();
/** About as many as 10,000 apps have; then it is emptied and starts again. */
const MOST_REMEMBERED = 20_000;

/**
 * Splits a text into parts and marks the words that a question found in it: the same word in any
 * form, a synonym, the beginning of a word, or nearly the same letters.
 */
export function marker(question: string): (text: string) => Part[] {
  const terms = termsOf(question);
  const asked = terms.flatMap((term) => term.words);
  const others = new Set(
    terms
      .flatMap((term) => term.others)
      .filter(isOneWord)
      .flat(),
  );
  const judged = new Map<string, boolean>();
  const isMatch = (word: string) => {
    const known = judged.get(word);
    if (known !== undefined) return known;
    const match = others.has(word) || asked.some((one) => isMeant(one, word));
    judged.set(word, match);
    return match;
  };
  return (text) => {
    const found = rememberedTokens(text).filter(({ parts, word }) =>
      [word, ...parts].some(isMatch),
    );
    return partsOf(text, found);
  };
}

/** Names and taglines are on one page after another; taking them apart is most of the work. */
function rememberedTokens(text: string): readonly Token[] {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const tokens = tokensOf(text);
  remembered.set(text, tokens);
  return tokens;
}

function isOneWord(words: readonly string[]): boolean {
  return words.length === 1;
}

function isMeant(asked: string, word: string): boolean {
  if (word.startsWith(asked)) return true;
  const mistakes = FORGIVEN.find(({ letters }) => asked.length >= letters)?.mistakes ?? 0;
  // Hardly anybody mistypes the first letter, and Meilisearch counts that twice.
  const isNear = asked[0] === word[0] && Math.abs(asked.length - word.length) <= mistakes;
  return isNear && distance(asked, word) <= mistakes;
}

function partsOf(text: string, found: readonly { start: number; end: number }[]): Part[] {
  const parts: Part[] = [];
  let place = 0;
  for (const { start, end } of found) {
    if (start > place) parts.push({ text: text.slice(place, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    place = end;
  }
  if (place < text.length) parts.push({ text: text.slice(place), marked: false });
  return parts;
}
