import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type Kysely, sql } from 'kysely';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { openDatabase } from '#db/connection.ts';
import { migrate, migrationsAreCurrent } from '#db/migrate.ts';
import type { Tables } from '#db/tables.ts';
import { withDatabase } from '../support/postgres-setup.ts';

const files = readdirSync(path.join(import.meta.dirname, '../../db/migrations'));
const server = inject('templateUrl');
let name: string;
let kysely: Kysely<Tables>;

beforeEach(async () => {
  name = `empty_${randomUUID().replaceAll('-', '')}`;
  await onServer(sql`create database ${sql.ref(name)}`);
  kysely = openDatabase(withDatabase(server, name), { max: 6 });
});

afterEach(async () => {
  await kysely.destroy();
  await onServer(sql`drop database ${sql.ref(name)} with (force)`);
});

async function onServer(statement: ReturnType<typeof sql>) {
  const admin = openDatabase(withDatabase(server, 'vitrine'), { max: 1 });
  await statement.execute(admin).finally(() => admin.destroy());
}

test('migrations run once, and the second time there is nothing to do', async () => {
  expect(await migrationsAreCurrent(kysely)).toBe(false);
  expect(await migrate(kysely)).toBe(files.length);
  expect(await migrationsAreCurrent(kysely)).toBe(true);
  expect(await migrate(kysely)).toBe(0);
});

test('of several processes at once one migrates and the others wait', async () => {
  const others = [1, 2, 3].map(() => openDatabase(withDatabase(server, name), { max: 1 }));
  const ran = await Promise.all([kysely, ...others].map((one) => migrate(one)));
  await Promise.all(others.map((one) => one.destroy()));
  expect(ran.toSorted()).toEqual([0, 0, 0, files.length].toSorted());
});

test('a database that is one migration behind is not current', async () => {
  await migrate(kysely);
  const last = files
    .toSorted()
    .at(-1)
    ?.replace(/\.sql$/, '');
  await sql`delete from kysely_migration where name = ${last}`.execute(kysely);
  expect(await migrationsAreCurrent(kysely)).toBe(false);
});

test('names of migrations are dated, so that they run in the order of their writing', () => {
  for (const file of files) expect(file).toMatch(/^\d{4}-\d{2}-\d{2}-\d{4}-[a-z-]+\.sql$/);
});
