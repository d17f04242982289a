import { sql } from 'kysely';
import type { Reading } from '../tables.ts';
import { countsBy, type FacetCounts } from './question.ts';

/** The scope of all apps on offer. */
export const EVERYWHERE = '';

/** How many apps each category and group has, by slug. */
export const sizesOfCategories = sql<Record<string, number>>`(
  select coalesce(json_object_agg(value, apps), '{}')
  from facet_count
  where scope = ${EVERYWHERE} and facet = 'category' and apps > 0
)`;

type Counted = Record<string, Record<string, Record<string, number>>>;

/** The rows of `facetCounts` as one value, to stand in a larger question. */
export function countsIn(scopes: readonly string[]) {
  return sql<Counted>`(
    select coalesce(json_object_agg(scope, counts), '{}')
    from (
      select scope, json_object_agg(facet, counts) as counts
      from (
        select scope, facet, json_object_agg(value, apps) as counts
        from facet_count
        where scope = any(${scopes}::text[]) and apps > 0
        group by scope, facet
      ) facets
      group by scope
    ) scopes
  )`;
}

/** The counts of a scope among those of `countsIn`. */
export function countsOf(counted: Counted, scope: string): FacetCounts {
  return countsBy((facet) => counted[scope]?.[facet] ?? {});
}

/**
 * How many apps have each value of each facet, as the database has counted them.
 * @param scopes slugs of categories and groups, or EVERYWHERE
 * @returns the counts of each scope, in the order of the scopes
 */
export async function facetCounts(
  reading: Reading,
  scopes: readonly string[],
): Promise<FacetCounts[]> {
  const row = await reading
    .selectNoFrom(countsIn([...scopes]).as('counted'))
    .executeTakeFirstOrThrow();
  return scopes.map((scope) => countsOf(row.counted, scope));
}
