import { sql } from 'kysely';
import type { Reading } from '../tables.ts';

/** Days that the usual wait looks back, as the recent rating does. */
const DAYS = 90;
/** Of fewer cases the middle one says nothing. */
const LEAST_CASES = 5;
const DAY = 24 * 60 * 60 * 1000;

/** Hours that half of the reviews waited at most that were decided lately; null when they were few. */
export async function usualWait(reading: Reading, at: Date): Promise<number | null> {
  const { cases, hours } = await reading
    .selectFrom('moderation_case')
    .select((select) => select.fn.countAll<number>().as('cases'))
    .select(
      sql<number | null>`extract(epoch from
        percentile_cont(0.5) within group (order by closed_at - opened_at))::float / 3600`.as(
        'hours',
      ),
    )
    .where('kind', '=', 'review')
    .where('outcome', '=', 'decided')
    .where('closed_at', '>', new Date(at.getTime() - DAYS * DAY))
    .where('closed_at', '<=', at)
    .executeTakeFirstOrThrow();
  return cases < LEAST_CASES ? null : hours;
}
