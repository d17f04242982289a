import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, inject } from 'vitest';
import type { Database } from '#db/change.ts';
import { openDatabase } from '#db/connection.ts';
import type { Tables } from '#db/tables.ts';
import { withDatabase } from './postgres-setup.ts';

/** A day in the middle of a year, for tests whose time does not matter. */
export const NOON = new Date('2026-06-15T12:00:00Z');

export type TestDatabase = Database & { url: string; setNow: (now: Date) => void };

/**
 * A migrated database of this test file alone, with a clock that stands still until it is set.
 * Call it at the top of the file.
 */
export function testDatabase(): TestDatabase {
  const templateUrl = inject('templateUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const url = withDatabase(templateUrl, name);
  let now = NOON;
  const kysely: Kysely<Tables> = openDatabase(url, { max: 12 });
  beforeAll(async () => {
    const template = new URL(templateUrl).pathname.slice(1);
    await onServer(templateUrl, (admin) =>
      sql`create database ${sql.ref(name)} template ${sql.ref(template)}`.execute(admin),
    );
  });
  afterAll(async () => {
    await kysely.destroy();
    // Only without force may a vacuum be ended, which is the superuser's; only with it others.
    await onServer(templateUrl, (admin) =>
      sql`drop database ${sql.ref(name)}`
        .execute(admin)
        .catch(() => sql`drop database ${sql.ref(name)} with (force)`.execute(admin)),
    );
  });
  return {
    kysely,
    url,
    now: () => now,
    setNow(time) {
      now = time;
    },
  };
}

async function onServer(templateUrl: string, work: (admin: Kysely<Tables>) => Promise<unknown>) {
  const admin = openDatabase(withDatabase(templateUrl, 'vitrine'), { max: 1 });
  await work(admin).finally(() => admin.destroy());
}
