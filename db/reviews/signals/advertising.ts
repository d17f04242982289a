import { appealsIn } from './appeals.ts';
import { type Clue, pointsOf, strongestOf, sumOf, type Weighed } from './clue.ts';
import { codeIn } from './codes.ts';
import { experienceIn } from './experience.ts';
import { INTERESTS } from './interests.ts';
import { CALLS, OFFERS, TESTIMONIES } from './lures.ts';
import { ABROAD } from './lures-abroad.ts';
import { OTHER_SCRIPTS } from './lures-abroad-scripts.ts';
import { PITCHES } from './pitches.ts';
import { type PlainText, withoutStandIns, wordsWithStandIns } from './plain-text.ts';
import { emptyPraise } from './praise.ts';
import { RIVALS } from './rivals.ts';
import type { Signal } from './signal.ts';
import { GOODS } from './trades-in-goods.ts';
import { MONEY } from './trades-in-money.ts';
import { RENOWN } from './trades-in-renown.ts';
import { ADDRESSED_WORDS } from './vocabulary/addressed.ts';
import { wordsOfTrades } from './vocabulary/trades.ts';
import { foundIn, piecesOf, vocabularyOf } from './vocabulary/vocabulary.ts';

/**
 * What spam sells, by trade. A trade alone is also what an app can be about ('a crypto library', 'shift
 * plans for a casino'), so that only what no customer writes has four points or more there.
 */
const TRADES: readonly (readonly Clue[])[] = [GOODS, MONEY, RENOWN].flatMap((some) =>
  Object.values(some),
);
const ADDRESSED = vocabularyOf(ADDRESSED_WORDS);
/**
 * From how many points on a text is held for advertising: a trade with a promise or a call beside it, and
 * little about the use of an app. Found with generated texts and with such as were written by hand: see
 * the test of the corpus.
 */
export const HOLDS_FROM = 4;
/** However often a text does one thing, it is one thing. */
const CAPS = {
  addressed: 4,
  pitches: 6,
  offers: 4,
  calls: 4,
  testimonies: 4,
  abroad: 8,
  disguises: 5,
  rivals: 6,
  interests: 4,
} as const;
/** A word in two alphabets, or spelt out letter by letter, is not written by accident. */
const POINTS_PER_DISGUISE = 3;
const SIGNS =
  /[\u{1F4B0}\u{1F4B8}\u{1F911}\u{1F4B5}\u{1F4B4}\u{1F4B6}\u{1F4B7}\u{1F449}\u{1F447}\u{1F4F2}\u{1F4DE}\u{1F3B0}\u{1F51E}\u{1F48A}]/u;
const LOUD =
  /!{3,}|(?:[\u{1F525}\u{1F680}\u{1F4AF}\u2B50\u{1F31F}\u{1F60D}\u{1F389}\u2705\u{1F6A8}\u{1F381}].*){2}/su;

/** Somebody sells something, whatever it is, or null. */
export function advertising(plain: PlainText): Signal | null {
  const texts = textsToSearch(plain.words);
  const pieces = piecesOf(texts);
  const experience = experienceIn(pieces, wordsIn(plain.words));
  const trade = tradeIn(texts, pieces, experience.seen);
  const sold = [...trade, ...sellingIn(plain, texts, without(pieces, trade))];
  // Experience of this app takes nothing from praise of another one: who was a customer can have left.
  const ulterior = [sumOf(RIVALS, texts, CAPS.rivals), sumOf(INTERESTS, texts, CAPS.interests)];
  const points = Math.max(0, pointsOf(sold) + experience.points) + pointsOf(ulterior);
  if (points < HOLDS_FROM) return null;
  const seen = [...ulterior, ...sold].flatMap((one) => one.words).slice(0, 6);
  return { kind: 'advertising', weight: Math.min(80, 20 + 6 * points), details: { points, seen } };
}

/** A full stop ends a sentence, over which no clue reaches; one inside a number or name does not. */
function textsToSearch(words: string): string[] {
  const whole = words
    .replace(/(?<=\d)\.(?=\d)/gu, ',')
    .replace(/(?<=\p{L}{2})[._](?=\p{L}{2})/gu, ' ');
  return [...new Set([whole, withoutStandIns(whole)])];
}

/** A word counts once. */
function without(pieces: ReadonlySet<string>, counted: readonly Weighed[]): ReadonlySet<string> {
  const words = new Set(counted.flatMap((one) => one.words));
  return new Set([...pieces].filter((piece) => !words.has(piece)));
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** How the text turns to a reader, whatever the trade. */
function sellingIn(
  { disguised, shown, words }: PlainText,
  texts: readonly string[],
  pieces: ReadonlySet<string>,
): Weighed[] {
  return [
    appealsIn(words),
    foundIn(pieces, ADDRESSED, CAPS.addressed),
    sumOf(PITCHES, texts, CAPS.pitches),
    sumOf(OFFERS, texts, CAPS.offers),
    sumOf(CALLS, texts, CAPS.calls),
    sumOf(TESTIMONIES, texts, CAPS.testimonies),
    sumOf([...ABROAD, ...OTHER_SCRIPTS], texts, CAPS.abroad),
    codeIn(shown),
    emptyPraise(words),
    { points: SIGNS.test(shown) ? 2 : LOUD.test(shown) ? 1 : 0, words: [] },
    disguisesIn(disguised, wordsWithStandIns(words)),
  ];
}

/** What is sold, by the forms of words or by the single words that speak louder. */
function tradeIn(
  texts: readonly string[],
  pieces: ReadonlySet<string>,
  experience: number,
): Weighed[] {
  const forms = tradesIn(texts);
  const words = wordsOfTrades(pieces, experience);
  return pointsOf(forms) >= words.points ? forms : [words];
}

/** The trade that speaks loudest counts; others beside it hardly do, as an app can be about two. */
function tradesIn(texts: readonly string[]): Weighed[] {
  const [first, second] = TRADES.map((clues) => strongestOf(clues, texts))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
  if (!first) return [];
  return second ? [first, { points: 1, words: second.words }] : [first];
}

/** One or two words with a digit inside can be names, such as 'log4j'. */
function disguisesIn(disguised: readonly string[], standIns: readonly string[]): Weighed {
  const all = [...disguised, ...standIns.slice(2)];
  return {
    points: Math.min(CAPS.disguises, POINTS_PER_DISGUISE * all.length),
    words: all.slice(0, 3),
  };
}
