import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '#db/connection.ts';
import { startPostgres } from '#db/embedded/postgres.ts';
import { migrate } from '#db/migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Of the database that each test file clones. */
    templateUrl: string;
  }
}

const TEMPLATE = 'template_of_tests';

/** Starts a Postgres for the tests with one migrated database to clone. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'vitrine-test-postgres-'));
  const given = process.env['TEST_POSTGRES_BINARIES'];
  const binaries = given && existsSync(given) ? { binaries: given } : {};
  const postgres = await startPostgres({ directory, durable: false, ...binaries });
  const admin = openDatabase(postgres.url, { max: 1 });
  await sql`create database ${sql.ref(TEMPLATE)}`.execute(admin);
  await admin.destroy();
  const templateUrl = withDatabase(postgres.url, TEMPLATE);
  const kysely = openDatabase(templateUrl, { max: 1 });
  await migrate(kysely);
  await kysely.destroy();
  project.provide('templateUrl', templateUrl);
  return async () => {
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  };
}

/** The same address with another database. */
export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
