/** Characters that look like others: Cyrillic and Greek letters that are drawn like Latin ones. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ї: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  ѕ: 's',
  т: 't',
  у: 'y',
  ѵ: 'v',
  ԝ: 'w',
  х: 'x',
  ɡ: 'g',
  ı: 'i',
  ɑ: 'a',
  α: 'a',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ω: 'w',
};
/** What people write for a letter inside a word so that a filter misses it. */
const STAND_INS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
};
/** What shows nothing or only dresses up the sign before it: joiners, variation selectors, keycaps. */
const UNSEEN = /\p{Cf}|\p{Variation_Selector}|\u034f|\u20e3|\u115f|\u1160|\u3164/gu;
const MIXED_WORD =
  /(?=\p{L}*\p{Script=Latin})(?=\p{L}*[\p{Script=Cyrillic}\p{Script=Greek}])\p{L}{3,}/gu;
/** Four letters or more, each alone: `c a s i n o`, `v.i.a.g.r.a`. */
const SPACED = /(?<![\p{L}\p{N}])\p{L}(?:([ .\-_*|])\p{L}\b)(?:\1\p{L}\b){2,}/gu;

export type PlainText = {
  /** As it was written, without what cannot be seen. */
  shown: string;
  /** In small letters without accents, disguises taken off, for looking up words. */
  words: string;
  /** Words that were written so that a filter would miss them. */
  disguised: string[];
};

/** A text without the tricks that make words look the same but be others. */
export function plainText(text: string): PlainText {
  const composed = text.normalize('NFKC');
  const hidden =
    composed.match(/\p{Script=Latin}[\u200b-\u200d\u2060\ufeff]+\p{Script=Latin}/gu) ?? [];
  const shown = composed.replace(UNSEEN, '');
  const mixed = shown.match(MIXED_WORD) ?? [];
  const spaced = shown.match(SPACED) ?? [];
  const joined = shown
    .replace(MIXED_WORD, (word) => [...word.toLowerCase()].map((c) => LOOKALIKES[c] ?? c).join(''))
    .replace(SPACED, (letters) => letters.replace(/[^\p{L}]/gu, ''))
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
  return { shown, words: joined, disguised: [...hidden, ...mixed, ...spaced] };
}

/** Words that have a digit or sign where a letter should be. */
export function wordsWithStandIns(words: string): string[] {
  return words.match(/(?<![\p{L}\p{N}])\p{L}*\p{L}[0134578@$]\p{L}+(?![\p{N}\p{L}@.])/gu) ?? [];
}

/** The text with digits and signs inside words read as the letters that they stand for: `cas1no`. */
export function withoutStandIns(words: string): string {
  return words.replace(/\S*\p{L}\S*/gu, (word) =>
    word.replace(/(?<=\p{L})[013457@$!8](?=\p{L})/gu, (sign) => STAND_INS[sign] ?? sign),
  );
}
