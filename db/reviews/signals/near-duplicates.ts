import { sql } from 'kysely';
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

/**
 * Of the 16 hashes of a text's sketch a copy shares most; texts that share a sentence share one or two
 * and need no comparing. A short text has fewer.
 */
const IN_COMMON = 3;
/** Texts that are compared at most, the newest first. */
const COMPARED = 200;

/** Another review whose text is nearly the same, whoever wrote it about which app, or null. */
export async function nearDuplicate(
  { trx }: Change,
  { body, id }: ReviewToJudge,
): Promise<Signal | null> {
  const threshold = body.length < SHORT ? SHORT_COPY_FROM : COPY_FROM;
  // Once and beforehand: inside the query below it would be made anew for every row.
  const made = await sql<{ sketch: number[] }>`select text_sketch(${body}) as sketch`.execute(trx);
  const sketch = sql<number[]>`${made.rows[0]?.sketch ?? []}::integer[]`;
  const copied = await trx
    .selectFrom((near) =>
      near
        .selectFrom('review')
        .select(['id', 'body'])
        .where(sql<boolean>`sketch && ${sketch}`)
        .where(sql<boolean>`(
          select count(*) >= least(${IN_COMMON}, cardinality(sketch))
          from unnest(sketch) hash where hash = any(${sketch})
        )`)
        .where('id', '<>', id)
        .orderBy('created_at', 'desc')
        .limit(COMPARED)
        .as('near'),
    )
    .select(['id', sql<number>`similarity(body, ${body})`.as('similarity')])
    .orderBy('similarity', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  if (!copied || copied.similarity < threshold) return null;
  const similarity = Math.round(copied.similarity * 100) / 100;
  return { kind: 'near_duplicate', weight: 40, details: { reviewId: copied.id, similarity } };
}
