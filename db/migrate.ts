import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Kysely, sql } from 'kysely';
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

/** Whether every migration of this code has run. */
export async function migrationsAreCurrent(kysely: Kysely<Tables>): Promise<boolean> {
  const migrations = await new Migrator({ db: kysely, provider }).getMigrations();
  return migrations.every((migration) => migration.executedAt !== undefined);
}

async function refuseOldPostgres(kysely: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ version: string }>`
    select current_setting('server_version_num') as version
  `.execute(kysely);
  const major = Math.floor(Number(rows[0]?.version) / 10_000);
  if (major < OLDEST_POSTGRES) {
    throw new Error(`Vitrine needs Postgres ${OLDEST_POSTGRES} or later; this one is ${major}.`);
  }
}
