import { sql } from 'kysely';
import type { Change } from '../change.ts';

/** Points of risk for a flag of somebody whose flags were never judged, or too few of them. */
const FLAG = 10;
/** What a flag counts at most and at least once its owner's others have been judged. */
const JUDGED = { most: 20, least: 2, from: 3 } as const;
/** All flags of the vendor's own people together: they alone press nothing. */
const VENDOR_FLAGS = 5;
/** All reports together, which need no account. */
const REPORTS = { each: 10, most: 30 } as const;

/**
 * How pressing a review is, 0 to 100: what its text gave away, and what readers hold against it. The
 * flags of somebody who was mostly right count more, of somebody who was mostly wrong hardly.
 */
export async function riskOf({ trx }: Change, reviewId: string): Promise<number> {
  const row = await trx
    .selectFrom('review as rv')
    .select((select) => [
      select
        .selectFrom('review_signal as s')
        .select(sql<number>`coalesce(sum(s.weight), 0)::int`.as('sum'))
        .whereRef('s.review_id', '=', 'rv.id')
        .whereRef('s.revision', '=', 'rv.revision')
        .where('rv.state', '=', 'held')
        .as('signals'),
      select
        .selectFrom('review_flag as f')
        .select(sql<number>`count(*)::int`.as('count'))
        .whereRef('f.review_id', '=', 'rv.id')
        .where('f.outcome', 'is', null)
        .where('f.vendor_id', 'is not', null)
        .as('vendor_flags'),
      select
        .selectFrom('report as r')
        .select(sql<number>`count(*)::int`.as('count'))
        .whereRef('r.review_id', '=', 'rv.id')
        .where('r.outcome', 'is', null)
        .as('reports'),
    ])
    .where('rv.id', '=', reviewId)
    .executeTakeFirstOrThrow();
  const flags = await customersFlags(trx, reviewId);
  const points =
    (row.signals ?? 0) +
    (row.vendor_flags ? VENDOR_FLAGS : 0) +
    Math.min(REPORTS.most, REPORTS.each * (row.reports ?? 0)) +
    flags.reduce((sum, flag) => sum + flagPoints(flag), 0);
  return Math.min(100, points);
}

/** What one flag counts, by how often its owner's others were right. */
export function flagPoints({ judged, upheld }: { judged: number; upheld: number }): number {
  if (judged < JUDGED.from) return FLAG;
  return Math.max(JUDGED.least, Math.round((JUDGED.most * upheld) / judged));
}

function customersFlags(trx: Change['trx'], reviewId: string) {
  return trx
    .selectFrom('review_flag as f')
    .leftJoin('review_flag as other', (join) =>
      join.onRef('other.person_id', '=', 'f.person_id').on('other.outcome', '<>', 'withdrawn'),
    )
    .select([
      sql<number>`count(other.id)::int`.as('judged'),
      sql<number>`count(*) filter (where other.outcome = 'upheld')::int`.as('upheld'),
    ])
    .where('f.review_id', '=', reviewId)
    .where('f.outcome', 'is', null)
    .where('f.vendor_id', 'is', null)
    .groupBy('f.id')
    .execute();
}
