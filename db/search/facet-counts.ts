import { sql } from 'kysely';
import type { Reading } from '../tables.ts';
import { countsBy, type FacetCounts } from './question.ts';
import { rowsOf } from './reading-rows.ts';

/** The scope of all apps on offer. */
export const EVERYWHERE = '';

/**
 * How many apps have each value of each facet, as the database has counted them.
 * @param scopes slugs of categories and groups, or EVERYWHERE
 * @returns the counts of each scope, in the order of the scopes
 */
export async function facetCounts(
  reading: Reading,
  scopes: readonly string[],
): Promise<FacetCounts[]> {
  const rows = await rowsOf(
    reading,
    sql<{ scope: string; counts: Record<string, Record<string, number>> }>`
      select scope, json_object_agg(facet, counts) as counts
      from (
        select scope, facet, json_object_agg(value, apps) as counts
        from facet_count
        where scope = any(${[...scopes]}::text[]) and apps > 0
        group by scope, facet
      ) facets
      group by scope
    `,
  );
  const known = new Map(rows.map((row) => [row.scope, row.counts]));
  return scopes.map((scope) => countsBy((counted) => known.get(scope)?.[counted] ?? {}));
}
