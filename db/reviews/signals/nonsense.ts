import { isKnownWord } from './known-words.ts';
import type { Signal } from './signal.ts';

/** Rows of a keyboard, along which fingers run; four keys of one in order are no word. */
const ROWS = [
  'qwertyuiop',
  'qwertzuiop',
  'azertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'yxcvbnm',
  '1234567890',
];
const RUNS = new Set(
  ROWS.flatMap((row) => [row, [...row].reverse().join('')]).flatMap((row) =>
    [...row].slice(3).map((_, start) => row.slice(start, start + 4)),
  ),
);
/** Words that contain four such keys in order all the same. */
const NO_RUN = /propert|tres|were|tryui|poiuy/u;
/** Pairs of letters that hardly any language of the Latin alphabet has inside a word. */
const UNLIKELY = new Set(
  `bq bx cj cx dx fq fx fz gq gx hx jb jc jd jf jg jh jk jl jm jn jp jq jr js jt jv jw jx jz kq kx lx mx
 mz pq pz qb qc qd qe qf qg qh qj qk ql qm qn qo qp qr qs qt qv qw qx qy qz sx vb vf vh vj vk vm vp vq vw
 vx wq wv wx xb xd xg xj xk xm xn xq xr xs xv xw xz zb zc zf zg zj zn zp zq zr zx kj fj gj hj dk fk fd gf
 dj hg kh sd fg jhg dfg fgh hjk cv vc`.split(/\s+/),
);
const SHARE = 0.4;
/** From this many words on, some of them have to be words. */
const LEAST_WORDS = 8;
const LONGEST_WORD = 45;

/** Keys hit at random, or words that are none, or null. */
export function nonsense(words: string): Signal | null {
  const written = words.match(/\p{L}[\p{L}\p{N}'’]*/gu) ?? [];
  const latin = written.filter((word) => /^[a-z'’\d]+$/u.test(word));
  const seen =
    signsOnly(words, written) ??
    tooLong(latin) ??
    hitAtRandom(latin) ??
    placeholder(words) ??
    unknown(latin, written);
  if (seen === null) return null;
  return { kind: 'nonsense', weight: 25, details: { seen: seen.slice(0, 60) } };
}

function signsOnly(words: string, written: readonly string[]): string | null {
  const signs = words.replace(/\s/gu, '');
  const letters = written.join('').length;
  return letters / signs.length < 0.4 ? signs : null;
}

function tooLong(latin: readonly string[]): string | null {
  return latin.find((word) => word.length > LONGEST_WORD) ?? null;
}

function hitAtRandom(latin: readonly string[]): string | null {
  const long = latin.filter((word) => word.length >= 3);
  const random = long.filter((word) => isRandom(word));
  const most = Math.max(2, SHARE * long.length);
  return random.length >= most || (long.length === 1 && random.length === 1)
    ? random.slice(0, 5).join(' ')
    : null;
}

function isRandom(word: string): boolean {
  if (isKnownWord(word)) return false;
  const fours = [...word].slice(3).map((_, start) => word.slice(start, start + 4));
  if (fours.some((four) => RUNS.has(four)) && !NO_RUN.test(word)) return true;
  if (word.length >= 4 && !/[aeiouy]/u.test(word)) return true;
  if (/(.{2,3})\1{2,}/u.test(word)) return true;
  const consonants = word.replace(/sch|ch|ck|tz|ph|th|st|ght/gu, 'x');
  if (/[^aeiouy\d'’]{5,}/u.test(consonants)) return true;
  const pairs = [...word].slice(1).map((_, start) => word.slice(start, start + 2));
  return pairs.filter((pair) => UNLIKELY.has(pair)).length >= (word.length < 6 ? 1 : 2);
}

function placeholder(words: string): string | null {
  return (
    /\b(?:lorem ipsum|dolor sit amet|test(?:ing)? test(?:ing)?|just (?:a )?test(?:ing)?\b.{0,20}(?:ignore|$)|foo bar|blah blah blah)/u.exec(
      words,
    )?.[0] ?? null
  );
}

/** Many words in Latin letters, of which not one is common in any language that is looked up. */
function unknown(latin: readonly string[], written: readonly string[]): string | null {
  if (latin.length < LEAST_WORDS || latin.length < written.length / 2) return null;
  return latin.some((word) => isKnownWord(word)) ? null : latin.slice(0, 5).join(' ');
}
