import { sql } from 'kysely';
import type { Change } from '../../change.ts';
import type { ReviewToJudge, Signal } from './signal.ts';

/**
 * How alike two texts are from which one is taken for a copy, as pg_trgm measures it: the share of
 * three-letter pieces in common. Copies in which a few words were changed come to 0.7 and more; two
 * texts about the same subject stay below 0.4, and below 0.6 even when they share half of their
 * sentences.
 */
export const COPY_FROM = 0.65;
/** Two short texts are alike by chance: 'Easy to use and good support.' */
const SHORT = 80;
export const SHORT_COPY_FROM = 0.85;

/** Another review whose text is nearly the same, whoever wrote it about which app, or null. */
export async function nearDuplicate(
  { trx }: Change,
  { body, id }: ReviewToJudge,
): Promise<Signal | null> {
  const threshold = body.length < SHORT ? SHORT_COPY_FROM : COPY_FROM;
  // The operator takes it from there; it holds until the transaction ends.
  await sql`select set_config('pg_trgm.similarity_threshold', ${String(threshold)}, true)`.execute(
    trx,
  );
  const copied = await trx
    .selectFrom('review')
    .select(['id', sql<number>`similarity(body, ${body})`.as('similarity')])
    .where(sql<boolean>`body % ${body}`)
    .where('state', '<>', 'withdrawn')
    .where('id', '<>', id)
    .orderBy('similarity', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  if (!copied) return null;
  const similarity = Math.round(copied.similarity * 100) / 100;
  return { kind: 'near_duplicate', weight: 40, details: { reviewId: copied.id, similarity } };
}
