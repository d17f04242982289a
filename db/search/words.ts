import pluralize from 'pluralize';
import { compounds, MOST_PARTS } from './compounds.ts';

/** A word of a text as the search compares it, and where the text has it. */
export type Token = {
  word: string;
  /** The words that it is made of where the text has them apart: 'help', 'desk' of 'helpdesk'. */
  parts: readonly string[];
  start: number;
  end: number;
};

/** Letters and digits, apostrophes inside, and the plus and sharp that end names like C++ and C#. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*|(?<=[\p{L}\p{N}])(?:\++|#)/gu;
/** What may stand between two words that are written as one elsewhere: 'help-desk', 'help desk'. */
const GAP = /^(?:\s|-|‐|‑|–)$/u;
/** Shorter words that end in s are rarely plurals: AWS, DNS, iOS. */
const SHORTEST_PLURAL = 4;
/** Names and terms that end like plurals and are none. */
const NO_PLURALS =
  'alias,always,bias,canvas,kubernetes,jenkins,windows,macos,redis,postgres,saas,paas,iaas,data,media';

for (const word of NO_PLURALS.split(',')) pluralize.addUncountableRule(word);
for (const [one, many] of Object.entries({ cache: 'caches', cookie: 'cookies', axis: 'axes' })) {
  pluralize.addIrregularRule(one, many);
}

/** The few plurals without an s that software is described with. */
const IRREGULAR = new Map([
  ['people', 'person'],
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
]);

/** The common form of words as they are written: there are few, and they come again and again. */
const known = new Map<string, string>();
/** The words of a catalogue of 10,000 apps; then it is emptied and starts again. */
const MOST_KNOWN = 100_000;

/**
 * The words of a text in their common form: without case and accents, singular, and compounds as
 * one word. 'Help-Desks' and 'helpdesk' are the same word.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const found of text.matchAll(WORD)) {
    const word = commonForm(found[0]);
    // Accents without a letter are no word.
    if (word === '') continue;
    tokens.push({ word, parts: [], start: found.index, end: found.index + found[0].length });
    joinLast(tokens, text);
  }
  return tokens;
}

/** Makes one word of the last two or three where they are a compound that was written apart. */
function joinLast(tokens: Token[], text: string): void {
  const last = tokens.at(-1);
  let first = last;
  let joined = last?.word ?? '';
  let longest: { parts: number; word: string; start: number } | null = null;
  for (let parts = 2; parts <= MOST_PARTS && first; parts += 1) {
    const before = tokens.at(-parts);
    if (!before || !GAP.test(text.slice(before.end, first.start))) break;
    first = before;
    joined = before.word + joined;
    const word = joined.endsWith('s') ? singular(joined) : joined;
    if (compounds.has(word)) longest = { parts, word, start: before.start };
  }
  if (!longest || !last) return;
  const { parts, start, word } = longest;
  const apart = tokens.splice(-parts, parts);
  const words = apart.flatMap((token) => (token.parts.length > 0 ? token.parts : token.word));
  tokens.push({ word, parts: words, start, end: last.end });
}

/** A question as it is put to the search: each word in its common form. */
export function askedForm(text: string): string {
  return tokensOf(text)
    .map((token) => token.word)
    .join(' ');
}

/** A text as it is searched: like a question, but what was written apart is found by its parts too. */
export function searchedForm(text: string): string {
  return tokensOf(text)
    .flatMap((token) => [token.word, ...token.parts])
    .join(' ');
}

/** What two ways of writing one name share: 'Node.js' and 'node js' have the key 'nodejs'. */
export function nameKey(name: string): string {
  return Array.from(name.matchAll(WORD), (found) => folded(found[0])).join('');
}

/** The parts of a name that its author wrote as one: 'OmniFocus' has 'Omni' and 'Focus'. */
export function splitName(name: string): string {
  return name.replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ');
}

function commonForm(word: string): string {
  const form = known.get(word);
  if (form !== undefined) return form;
  if (known.size >= MOST_KNOWN) known.clear();
  const found = singular(folded(word));
  known.set(word, found);
  return found;
}

function folded(word: string): string {
  if (word.startsWith('+')) return 'plus'.repeat(word.length);
  if (word === '#') return 'sharp';
  return (
    word
      .normalize('NFKD')
      // Accents, apostrophes, and what some characters hide: '⑴' becomes '(1)'.
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase()
  );
}

function singular(word: string): string {
  const isPlural = word.length >= SHORTEST_PLURAL && word.endsWith('s');
  return isPlural ? pluralize.singular(word) : (IRREGULAR.get(word) ?? word);
}
