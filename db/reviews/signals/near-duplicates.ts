import { type RawBuilder, sql } from 'kysely';
import type { Change } from '../../change.ts';
import type { ReviewToJudge, Signal } from './signal.ts';

/**
 * How alike two texts are from which one is taken for a copy, as pg_trgm measures it: the share of
 * three-letter pieces in common. A copy in which every fifth word was changed has 0.75; two texts that
 * share half of their sentences have 0.5. Of 1,500 reviews that were put together from the same few
 * thousand sentences, eight have 0.7 in common with an earlier one.
 */
export const COPY_FROM = 0.7;
/** Two short texts are alike by chance: 'Easy to use and good support.' */
const SHORT = 80;
export const SHORT_COPY_FROM = 0.85;
/** Words by which texts are found that are worth comparing: the longest, as these are the rarest. */
const WORDS = 10;
/** Letters that such a word has at least, and as many of it are looked for. */
const LETTERS = { least: 4, most: 20 } as const;
/** Share of these words that a copy has: 0.8 on average in one that is just alike enough. */
const SHARE = 0.6;
/** A copy is at most this many times as long or as short: beyond, too little can be in common. */
const LENGTHS = 2;

/** Another review whose text is nearly the same, whoever wrote it about which app, or null. */
export async function nearDuplicate(
  { trx }: Change,
  { body, id }: ReviewToJudge,
): Promise<Signal | null> {
  const words = longestWords(body);
  if (words.length === 0) return null;
  const alike = likenessTo(body, words);
  const copied = await trx
    .selectFrom('review')
    .select(['id', alike.as('similarity')])
    .where(sharesTwo(words))
    .where('state', '<>', 'withdrawn')
    .where('id', '<>', id)
    .where(alike, '>=', body.length < SHORT ? SHORT_COPY_FROM : COPY_FROM)
    .orderBy('similarity', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  if (!copied) return null;
  const similarity = Math.round(copied.similarity * 100) / 100;
  return { kind: 'near_duplicate', weight: 40, details: { reviewId: copied.id, similarity } };
}

/** How alike another text is; 0 without measuring where it cannot be a copy: measuring costs most. */
function likenessTo(body: string, words: readonly string[]): RawBuilder<number> {
  const [shortest, longest] = [Math.floor(body.length / LENGTHS), body.length * LENGTHS];
  const common = sql`(
    select count(*) from (select lower(body) as small offset 0) l, unnest(${words}::text[]) word
    where strpos(l.small, word) > 0
  )`;
  return sql`case
    when length(body) not between ${shortest} and ${longest} then 0
    when ${common} < ${Math.ceil(words.length * SHARE)} then 0
    else similarity(body, ${body}) end`;
}

function longestWords(body: string): string[] {
  const all = [...new Set(body.toLowerCase().match(/[\p{L}\p{N}]+/gu))];
  const long = all.filter((word) => word.length >= LETTERS.least);
  return (long.length > 1 ? long : all)
    .sort((a, b) => b.length - a.length)
    .slice(0, WORDS)
    .map((word) => [...word].slice(0, LETTERS.most).join(''));
}

/**
 * That a text has two of the words in common, which an index answers. To compare one text with all
 * others by all their trigrams takes seconds, and longer for long ones.
 */
function sharesTwo(words: readonly string[]): RawBuilder<boolean> {
  const pairs = words.flatMap((word, index) => {
    if (index % 2 === 1) return [];
    const next = words[index + 1];
    return [next === undefined ? holds(word) : sql`(${holds(word)} and ${holds(next)})`];
  });
  // A last one alone would let too much in.
  const whole = words.length > 2 && words.length % 2 === 1 ? pairs.slice(0, -1) : pairs;
  return sql`(${sql.join(whole, sql` or `)})`;
}

function holds(word: string): RawBuilder<boolean> {
  return sql`body ilike ${`%${word}%`}`;
}
