import { type Kysely, sql, type Transaction } from 'kysely';
import { migrateInside } from '../migrate.ts';
import type { Tables } from '../tables.ts';
import { keptTables } from './contents.ts';

type Kind = 'materialized view' | 'view' | 'table' | 'sequence' | 'function';

/** `name` is quoted for SQL where the kind is a function; `label` tells it to people. */
export type SchemaObject = { kind: Kind; name: string; label: string };

/** In this order nothing is dropped before what needs it. */
const DROP_ORDER: readonly Kind[] = ['materialized view', 'view', 'table', 'sequence', 'function'];

/**
 * What somebody made in a schema; what belongs to an extension or to a column is not told.
 * @param schema null for the one of the connection
 */
export async function objectsIn(
  kysely: Kysely<Tables>,
  schema: string | null,
): Promise<SchemaObject[]> {
  const { rows } = await sql<SchemaObject>`
    with here as (select oid from pg_namespace where nspname = coalesce(${schema}, current_schema()))
    select kind, name, kind || ' ' || label as label from (
      select 'pg_class'::regclass as catalog, c.oid, c.relname::text as name, c.relname::text as label,
        case c.relkind when 'm' then 'materialized view' when 'v' then 'view'
          when 'S' then 'sequence' else 'table' end as kind
      from pg_class c
      where c.relnamespace in (table here) and c.relkind in ('r', 'p', 'f', 'm', 'v', 'S')
      union all
      select 'pg_proc'::regclass, p.oid, p.oid::regprocedure::text,
        p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')', 'function'
      from pg_proc p where p.pronamespace in (table here)
    ) found
    where not exists (
      select from pg_depend d
      where d.classid = found.catalog and d.objid = found.oid and d.deptype in ('e', 'a', 'i')
        and d.refclassid in ('pg_class'::regclass, 'pg_extension'::regclass)
    )
    order by kind, name
  `.execute(kysely);
  return rows;
}

/**
 * Makes the schema anew as it was after a migration, with no row in the tables of a backup and
 * their triggers off. Call `requireEmpty` before, in the same transaction.
 */
export async function layOut(trx: Transaction<Tables>, last: string): Promise<void> {
  await dropAll(trx);
  await migrateInside(trx, { last });
  const tables = (await keptTables(trx)).map((table) => table.name);
  for (const table of tables) {
    await sql`alter table ${sql.id(table)} disable trigger user`.execute(trx);
  }
  // What the migrations put in is in the backup too. Audit rows may not be deleted, also not none.
  for (const table of tables.toReversed()) {
    if (await hasRows(trx, table)) await sql`delete from ${sql.id(table)}`.execute(trx);
  }
}

/** Has the triggers of all tables that `layOut` made work again, and all that refers to others checked. */
export async function armTriggers(trx: Transaction<Tables>): Promise<void> {
  await sql`set constraints all immediate`.execute(trx);
  for (const { name } of await keptTables(trx)) {
    await sql`alter table ${sql.id(name)} enable trigger user`.execute(trx);
  }
}

async function dropAll(trx: Transaction<Tables>): Promise<void> {
  const objects = await objectsIn(trx, null);
  for (const kind of DROP_ORDER) {
    const names = objects
      .filter((object) => object.kind === kind)
      .map((object) => (kind === 'function' ? sql.raw(object.name) : sql.id(object.name)));
    if (names.length === 0) continue;
    // Without `cascade`: what others have built upon these tables is not ours to drop.
    await sql`drop ${sql.raw(kind)} ${sql.join(names)}`.execute(trx);
  }
}

async function hasRows(kysely: Kysely<Tables>, table: string): Promise<boolean> {
  const { rows } = await sql<{ some: boolean }>`
    select exists (select from ${sql.id(table)}) as some
  `.execute(kysely);
  return rows[0]?.some ?? false;
}
