import type { Signal } from './signal.ts';

/** The same letter or sign eight times in a row; dots and dashes draw lines. */
const SAME_SIGN = /([\p{L}!?$*+&\p{Extended_Pictographic}])(?:\s?\1){7,}/u;
/** The same word four times in a row. */
const SAME_WORD = /(?<![\p{L}\p{N}])([\p{L}\p{N}]+)(?:[^\p{L}\p{N}]+\1){3,}(?![\p{L}\p{N}])/u;
const LEAST_WORDS = 9;
/** Share of groups of three words that were there before: honest texts stay below 0.1. */
const REPEATED_SHARE = 0.3;
/** Share of one word that says something; keywords are stuffed in from there. */
const STUFFED_SHARE = 0.24;
const STUFFED_LEAST = 4;
/** So often has a list of keywords one of them. */
const KEYWORD_LEAST = 3;
/** Words that say little and come often. */
const EMPTY = new Set(
  'very with this that they have more also from when what much many the and for not was are you our but its has had can all too one die der das und ist les des est pas que los las una por het een van'.split(
    ' ',
  ),
);

/** Words of which any sentence has one. */
const SHORT_WORDS = new Set(
  'a an i is it its of to in on at by my we me be do no or so if as up us he de la le en el un et y e o i w na'.split(
    ' ',
  ),
);

/** The same sign, word or sentence over and over, or a list of keywords, or null. */
export function repetition(words: string): Signal | null {
  const seen = SAME_SIGN.exec(words)?.[0] ?? SAME_WORD.exec(words)?.[0] ?? repeatedIn(words);
  if (seen === null) return null;
  return { kind: 'repetition', weight: 25, details: { repeated: seen.slice(0, 60) } };
}

function repeatedIn(text: string): string | null {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < LEAST_WORDS) return null;
  const groups = words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`);
  const again = groups.filter((group, index) => groups.indexOf(group) < index);
  if (again.length / groups.length >= REPEATED_SHARE) return again[0] ?? null;
  return stuffedWord(words) ?? keywordOf(words);
}

function stuffedWord(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) {
    if (word.length > 2 && !EMPTY.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const [word, count] of counts) {
    if (count >= STUFFED_LEAST && count / words.length >= STUFFED_SHARE) return word;
  }
  return null;
}

/** No sentence, only things somebody may look for. */
function keywordOf(words: readonly string[]): string | null {
  if (words.some((word) => EMPTY.has(word) || SHORT_WORDS.has(word))) return null;
  return (
    words.find((word) => words.filter((other) => other === word).length >= KEYWORD_LEAST) ?? null
  );
}
