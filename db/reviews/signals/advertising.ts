import { appealsIn } from './appeals.ts';
import { type Clue, strongestOf, sumOf, type Weighed } from './clue.ts';
import { experienceIn } from './experience.ts';
import { CALLS, OFFERS, TESTIMONIES } from './lures.ts';
import { ABROAD } from './lures-abroad.ts';
import { OTHER_SCRIPTS } from './lures-abroad-scripts.ts';
import { INTERESTS, PITCHES, RIVALS } from './pitches.ts';
import { type PlainText, withoutStandIns, wordsWithStandIns } from './plain-text.ts';
import { emptyPraise } from './praise.ts';
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
/**
 * From how many points on a text is held for advertising: one thing that no customer writes, or a trade
 * with a promise or a call beside it. Found with generated texts: see the test of the corpus.
 */
export const HOLDS_FROM = 4;
const ADDRESSED = vocabularyOf(ADDRESSED_WORDS);
const CAPS = { addressed: 4, offers: 4, calls: 4, testimonies: 4, pitches: 6, rivals: 6, interests: 4, abroad: 8, disguises: 5 } as const;
/** A word in two alphabets, or spelt out letter by letter, is not written by accident. */
const POINTS_PER_DISGUISE = 3;
/** 'Code SAVE30', where the code is in capitals; not 'error code E1234'. */
const CODE =
  /(?<!\b(?:[Ee]rror|[Ss]tatus|[Ee]xit|HTTP|[Pp]ostal|[Zz]ip|ZIP|[Bb]ar|QR|[Cc]ountry|[Ss]ource|[Cc]urrency|[Cc]ost|[Tt]ax|[Rr]esponse|[Rr]eturn|[Rr]eason|[Ll]anguage|[Aa]ccount|[Pp]roduct|[Ii]tem|HS|ISO) )\b(?:[Cc]ode|CODE|[Cc]oupon|COUPON|[Vv]oucher|VOUCHER|[Pp]romo|PROMO)\b\W{0,3}(?:is\W+|code\W+)?(?=[A-Z0-9]*[A-Z])(?=[A-Z0-9]*\d|[A-Z]{5})[A-Z0-9]{4,}\b/u;
const SIGNS =
  /[\u{1F4B0}\u{1F4B8}\u{1F911}\u{1F4B5}\u{1F4B4}\u{1F4B6}\u{1F4B7}\u{1F449}\u{1F447}\u{1F4F2}\u{1F4DE}\u{1F3B0}\u{1F51E}\u{1F48A}]/u;
const LOUD =
  /!{3,}|(?:[\u{1F525}\u{1F680}\u{1F4AF}\u2B50\u{1F31F}\u{1F60D}\u{1F389}\u2705\u{1F6A8}\u{1F381}].*){2}/su;

/** Somebody sells something, whatever it is, or null. */
export function advertising({ disguised, shown, words }: PlainText): Signal | null {
  // A full stop ends a sentence, over which no clue reaches; one inside a number does not.
  const whole = words
    .replace(/(?<=\d)\.(?=\d)/gu, ',')
    .replace(/(?<=\p{L}{2})[._](?=\p{L}{2})/gu, ' ');
  const texts = [...new Set([whole, withoutStandIns(whole)])];
  const pieces = piecesOf(texts);
  const experience = experienceIn(pieces, words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
  const selling: Weighed[] = [
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
  const about = [...loudest([...tradesIn(texts)], wordsOfTrades(pieces, experience.seen)), ...selling];
  const ulterior = [sumOf(RIVALS, texts, CAPS.rivals), sumOf(INTERESTS, texts, CAPS.interests)];
  const evidence = [...about, ...ulterior];
  const points = Math.max(0, pointsOf(about) + experience.points) + pointsOf(ulterior);
  if (process.env['WHY']) console.log('F', JSON.stringify({ len: words.match(/\p{L}+/gu)?.length ?? 0, seen: experience.seen, vocab: wordsOfTrades(pieces, 0).points, clues: pointsOf(tradesIn(texts)), sell: selling.map((e) => e.points), ult: ulterior.map((e) => e.points), points }));
  if (points < HOLDS_FROM) return null;
  const seen = evidence.flatMap((one) => one.words).slice(0, 6);
  return { kind: 'advertising', weight: Math.min(80, 20 + 6 * points), details: { points, seen } };
}

function pointsOf(evidence: readonly Weighed[]): number {
  return evidence.reduce((sum, one) => sum + one.points, 0);
}

function loudest(clues: Weighed[], words: Weighed): Weighed[] {
  const sum = clues.reduce((all, one) => all + one.points, 0);
  return sum >= words.points ? clues : [words];
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

function codeIn(shown: string): Weighed {
  const code = CODE.exec(shown)?.[0];
  return code ? { points: 3, words: [code] } : { points: 0, words: [] };
}
