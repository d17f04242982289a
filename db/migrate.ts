import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Kysely, sql, type Transaction } from 'kysely';
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration';
import type { Tables } from './tables.ts';

/** Postgres below this lacks nothing we use, but nobody tests it. */
const OLDEST_POSTGRES = 15;

const folder = path.join(import.meta.dirname, 'migrations');

/** Plain SQL files, run in the order of their dated names. */
const provider: MigrationProvider = {
  async getMigrations() {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.sql'));
    const entries = names.map(async (name): Promise<[string, Migration]> => {
      const text = await readFile(path.join(folder, name), 'utf8');
      return [path.parse(name).name, { up: async (db) => void (await sql.raw(text).execute(db)) }];
    });
    return Object.fromEntries(await Promise.all(entries));
  },
};

/**
 * Brings the schema up to date; of several processes at once, one works and the others wait.
 * @returns how many migrations ran
 * @throws Error with one sentence when Postgres is too old or a migration fails
 */
export async function migrate(kysely: Kysely<Tables>): Promise<number> {
  await refuseOldPostgres(kysely);
  const { error, results = [] } = await new Migrator({ db: kysely, provider }).migrateToLatest();
  if (error) throw error;
  return results.filter((result) => result.status === 'Success').length;
}

/**
 * Brings an empty schema exactly to a migration, as part of a transaction.
 * @param options.last name of that migration
 * @param options.schema where the names of the migrations that ran are kept; the default one when
 *   left out
 * @throws what a migration fails with
 */
export async function migrateInside(
  trx: Transaction<Tables>,
  options: { last: string; schema?: string },
): Promise<void> {
  const place = options.schema ? { migrationTableSchema: options.schema } : {};
  const migrator = new Migrator({ db: trx, provider, ...place });
  const { error } = await migrator.migrateTo(options.last);
  if (error) throw error;
}

/** The names of this code's migrations, in the order in which they run. */
export async function migrationNames(): Promise<string[]> {
  return Object.keys(await provider.getMigrations()).toSorted();
}

/** The names of the migrations that have run here, in their order; none in a fresh database. */
export async function migrationsRun(kysely: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ isThere: boolean }>`
    select to_regclass('kysely_migration') is not null as "isThere"
  `.execute(kysely);
  if (!rows[0]?.isThere) return [];
  const run = await sql<{ name: string }>`
    select name from kysely_migration order by name collate "C"
  `.execute(kysely);
  return run.rows.map((row) => row.name);
}

/** Whether every migration of this code has run. */
export async function migrationsAreCurrent(kysely: Kysely<Tables>): Promise<boolean> {
  const migrations = await new Migrator({ db: kysely, provider }).getMigrations();
  return migrations.every((migration) => migration.executedAt !== undefined);
}

/** @throws Error with one sentence */
export async function refuseOldPostgres(kysely: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ version: string }>`
    select current_setting('server_version_num') as version
  `.execute(kysely);
  const major = Math.floor(Number(rows[0]?.version) / 10_000);
  if (major < OLDEST_POSTGRES) {
    throw new Error(`Vitrine needs Postgres ${OLDEST_POSTGRES} or later; this one is ${major}.`);
  }
}
