import { sql } from 'kysely';
import type { Reading } from '../tables.ts';
import { rowsOf } from './reading-rows.ts';
import { tokensOf } from './words.ts';

/** Shorter words are not corrected: too many others are near. */
const SHORTEST = 4;
/** From this length on two mistakes are forgiven, as in Meilisearch's settings. */
const LONG = 8;
const MISTAKES = 2;
/** Nobody means a longer word, and Postgres refuses to compare above 255 letters. */
const LONGEST = 40;
/** Unknown words of one question that are looked up; each costs some milliseconds. */
const MOST_UNKNOWN = 4;
/** The last character there is: what begins with a word stands before the word and this. */
const LAST = '\u{10ffff}';

/**
 * Words of the catalogue that are spelt nearly like these, nearest first and then most used. Words
 * that the catalogue has, or that begin one of its words, have none.
 */
export async function nearWords(
  reading: Reading,
  words: readonly string[],
): Promise<Map<string, string[]>> {
  const asked = [...new Set(words)].filter(
    (word) => word.length >= SHORTEST && word.length <= LONGEST,
  );
  if (asked.length === 0) return new Map();
  const rows = await rowsOf(
    reading,
    sql<{ asked: string; word: string; apps: number }>`
      with unknown as materialized (
        select a.asked from unnest(${asked}::text[]) with ordinality as a (asked, place)
        where not exists (
          select from search_word k where k.word ~>=~ a.asked and k.word ~<~ (a.asked || ${LAST})
        )
        order by a.place limit ${MOST_UNKNOWN}
      )
      select u.asked, n.word, n.apps
      from unknown u
      cross join lateral (
        select s.word, s.apps from search_word s where s.word % u.asked
        union
        select s.word, s.apps from search_word s
        where left(s.word, 1) = left(u.asked, 1)
          and length(s.word) between length(u.asked) - ${MISTAKES} and length(u.asked) + ${MISTAKES}
          and levenshtein_less_equal(left(s.word, ${LONGEST}), u.asked, ${2 * MISTAKES}) <= ${2 * MISTAKES}
      ) n
    `,
  );
  const near = new Map<string, string[]>();
  for (const word of asked) {
    const found = rows
      .filter((row) => row.asked === word)
      .map((row) => ({ ...row, distance: distance(word, row.word) }))
      .filter((row) => row.distance <= (word.length >= LONG ? MISTAKES : 1))
      .toSorted((a, b) => a.distance - b.distance || b.apps - a.apps);
    if (found.length === 0) continue;
    near.set(
      word,
      found.map((row) => row.word),
    );
  }
  return near;
}

/**
 * The question with each unknown word replaced by the nearest word of the catalogue, or null when
 * there is nothing to correct.
 */
export async function nearestSpelling(reading: Reading, question: string): Promise<string | null> {
  const tokens = tokensOf(question);
  const near = await nearWords(
    reading,
    tokens.map((token) => token.word),
  );
  if (near.size === 0) return null;
  const corrected = tokens.map(({ word }) => near.get(word)?.[0] ?? word);
  return corrected.join(' ');
}

/**
 * How many letters have to be put in, left out, replaced or swapped with their neighbour to make
 * one word of the other (Damerau and Levenshtein's distance, without moving a letter twice).
 */
export function distance(one: string, other: string): number {
  const [a, b] = [Array.from(one), Array.from(other)];
  let before: number[] = [];
  let last = b.map((_, place) => place);
  last.push(b.length);
  for (const [row, letter] of a.entries()) {
    const now = [row + 1];
    for (const [column, against] of b.entries()) {
      const replaced = (last[column] ?? 0) + (letter === against ? 0 : 1);
      const least = Math.min(replaced, (now[column] ?? 0) + 1, (last[column + 1] ?? 0) + 1);
      const isSwap = row > 0 && letter === b[column - 1] && a[row - 1] === against;
      now.push(isSwap ? Math.min(least, (before[column - 1] ?? 0) + 1) : least);
    }
    before = last;
    last = now;
  }
  return last.at(-1) ?? 0;
}
