import { setTimeout as sleep } from 'node:timers/promises';
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type pg from 'pg';
import { WrongSetting } from '../environment.ts';
import { migrateInside, migrationNames, migrationsRun } from '../migrate.ts';
import { takeLock } from '../search/turn.ts';
import type { Tables } from '../tables.ts';
import { isKept } from './contents.ts';
import { objectsIn } from './objects.ts';

/** What a shop that was stopped a moment ago still holds is waited for, in milliseconds. */
const PATIENCE = 2_000;
const LOOK = 100;
/** Where the migrations run a second time, to see what they put in by themselves. */
const SECOND = 'vitrine_as_migrated';

/**
 * Makes sure that no program works with this database, and keeps indexers from beginning.
 * @throws WrongSetting with one sentence
 */
export async function requireNobodyElse(client: pg.Client): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    const others = await otherConnections(client);
    if (others === 0 && (await takeLock(client))) return;
    if (performance.now() > deadline) {
      throw new WrongSetting(
        `This database is in use (other connections: ${others}). Stop Vitrine and whatever else uses it, then try again.`,
      );
    }
    await sleep(LOOK);
  }
}

async function otherConnections(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ others: number }>(`
    select count(*)::integer as others from pg_stat_activity
    where datname = current_database() and usename = current_user
      and pid <> pg_backend_pid() and backend_type = 'client backend'
  `);
  return rows[0]?.others ?? 0;
}

/**
 * Makes sure that the database holds nothing but what its migrations put there by themselves, and
 * holds its tables until the transaction ends.
 * @throws WrongSetting with one sentence that names what was found
 */
export async function requireEmpty(trx: Transaction<Tables>): Promise<void> {
  const here = await objectsIn(trx, null);
  if (here.length === 0) return;
  const tables = here.filter((object) => object.kind === 'table').map((table) => table.name);
  await holdTables(trx, tables);
  const run = await migrationsRun(trx);
  const names = await migrationNames();
  if (run.some((name) => !names.includes(name))) {
    throw new WrongSetting('This database has the schema of a newer version of Vitrine.');
  }
  const schema = await schemaOf(trx);
  await sql`savepoint before_second`.execute(trx);
  await sql`create schema ${sql.id(SECOND)}`.execute(trx);
  await sql`set local search_path = ${sql.join([sql.id(SECOND), sql.id(schema)])}`.execute(trx);
  const last = run.at(-1);
  if (last) await migrateInside(trx, { last, schema: SECOND });
  const migrated = await objectsIn(trx, SECOND);
  const known = new Set(migrated.map((object) => object.label));
  const foreign = here.find((object) => !known.has(object.label));
  if (foreign) throw notEmpty(`the ${foreign.label} is not Vitrine's`);
  for (const table of tables.filter(isKept)) {
    await requireAsMigrated(trx, sql.id(schema, table), table);
  }
  await sql`rollback to savepoint before_second`.execute(trx);
}

/**
 * Keeps everybody from writing to the tables. `lock table` itself asks for rights that the owner of
 * the audit rows does not have; the triggers come back with the tables, or with the rollback.
 */
async function holdTables(trx: Transaction<Tables>, tables: readonly string[]): Promise<void> {
  await sql`set local lock_timeout = ${sql.lit(PATIENCE)}`.execute(trx);
  for (const table of tables) {
    await sql`alter table ${sql.id(table)} disable trigger user`.execute(trx);
  }
}

async function schemaOf(kysely: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ schema: string }>`
    select current_schema()::text as schema
  `.execute(kysely);
  return rows[0]?.schema ?? 'public';
}

async function requireAsMigrated(
  kysely: Kysely<Tables>,
  here: RawBuilder<unknown>,
  table: string,
): Promise<void> {
  const second = sql.id(SECOND, table);
  // A full table is not read to its end: one row more than there should be says enough.
  const found = await sql<{ more: boolean; other: boolean }>`
    select
      (select count(*) from (select from ${here} limit (select count(*) + 1 from ${second})) few)
        > (select count(*) from ${second}) as more,
      exists (
        select t::text from (select * from ${here} limit (select count(*) + 1 from ${second})) t
        except all select t::text from ${second} t
      ) as other
  `.execute(kysely);
  if (found.rows[0]?.more || found.rows[0]?.other) throw notEmpty(`the table ${table} holds rows`);
}

function notEmpty(why: string): WrongSetting {
  return new WrongSetting(
    `This database is not empty: ${why}. Restore into an empty one. Nothing was restored.`,
  );
}
