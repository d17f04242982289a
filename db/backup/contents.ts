import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** Keys of pictures that the site draws anew wherever they are not there. */
export const DRAWN_AGAIN = 'social/';

/**
 * Tables that a backup leaves out, because what they hold follows from the rest: the indexer
 * compares everything when it starts and fills what is searched, the worker measures trends and
 * tells of lapses when it starts.
 */
const DERIVED: readonly string[] = [
  'facet_count',
  'indexing_failure',
  'lapse_announcement',
  'listing_trend',
  'search_change',
  'searchable_app',
];

/**
 * What lets people in for a while is nothing to keep in a file, and neither is what was counted in the
 * last minutes, with the salt of those counts, without which hashes of networks say nothing. Mail waits
 * for moments only: what was to be sent then has been, and it holds links.
 */
const PASSING: readonly string[] = [
  'limit_salt',
  'mail',
  'one_time_token',
  'rate_limit',
  'session',
  'spent_challenge',
  'vendor_network',
];

/** Made by the migrations themselves; the manifest names which have run. */
const OF_THE_MIGRATIONS: readonly string[] = ['kysely_migration', 'kysely_migration_lock'];

export type KeptTable = {
  name: string;
  /** Those that are written; generated ones follow from them. */
  columns: string[];
  /** SQL of an order that is the same on every server: by the primary key, where there is one. */
  order: string;
};

/** Whether a table's rows are in a backup. */
export function isKept(table: string): boolean {
  return ![...DERIVED, ...PASSING, ...OF_THE_MIGRATIONS].includes(table);
}

/**
 * The tables of a backup, each after all those that it refers to, as the database tells them: a
 * backup of an older schema has the tables of that schema. What is only checked at the end of the
 * transaction may come later.
 */
export async function keptTables(kysely: Kysely<Tables>): Promise<KeptTable[]> {
  const { rows } = await sql<KeptTable & { parents: string[] }>`
    select c.relname as name,
      (select array_agg(a.attname::text order by a.attnum)
        from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      ) as columns,
      coalesce((
        select string_agg(
          quote_ident(a.attname) || case when a.attcollation = 0 then '' else ' collate "C"' end,
          ', ' order by k.place)
        from pg_index i
        cross join unnest(i.indkey::int2[]) with ordinality as k (attnum, place)
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary
      ), quote_ident(c.relname) || '::text collate "C"') as order,
      array(
        select distinct parent.relname::text
        from pg_constraint f join pg_class parent on parent.oid = f.confrelid
        where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> f.conrelid
          and not f.condeferrable
      ) as parents
    from pg_class c
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    order by c.relname
  `.execute(kysely);
  return parentsFirst(rows.filter((row) => isKept(row.name)));
}

/** Numbers that are given out next, of every sequence. */
export async function sequences(kysely: Kysely<Tables>): Promise<{ name: string; next: string }[]> {
  const { rows: names } = await sql<{ name: string }>`
    select sequencename as name from pg_sequences where schemaname = current_schema() order by 1
  `.execute(kysely);
  const found: { name: string; next: string }[] = [];
  for (const { name } of names) {
    const { rows } = await sql<{ next: string }>`
      select (last_value + is_called::integer)::text as next from ${sql.id(name)}
    `.execute(kysely);
    found.push({ name, next: rows[0]?.next ?? '1' });
  }
  return found;
}

function parentsFirst(tables: (KeptTable & { parents: string[] })[]): KeptTable[] {
  const sorted: KeptTable[] = [];
  let left = tables;
  while (left.length > 0) {
    const waiting = new Set(left.map((table) => table.name));
    const ready = left.filter((table) => !table.parents.some((parent) => waiting.has(parent)));
    if (ready.length === 0) {
      throw new Error(`These tables refer to each other in a circle: ${[...waiting].join(', ')}.`);
    }
    for (const { columns, name, order } of ready) sorted.push({ columns, name, order });
    left = left.filter((table) => !ready.includes(table));
  }
  return sorted;
}
