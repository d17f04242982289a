import type { Kysely } from 'kysely';
import { readingOf } from '#db/connection.ts';
import { migrationsAreCurrent } from '#db/migrate.ts';
import { countMarks } from '#db/search/changes.ts';
import { countFailures } from '#db/search/failures.ts';
import type { Tables } from '#db/tables.ts';

/** A balancer asks every few seconds; it must not wait for a dead service. */
const PATIENCE = 2_000;

export type Readiness = {
  ready: boolean;
  postgres: 'ok' | 'unreachable' | 'migrations missing';
  /** Which engine answers searches. */
  search: 'meilisearch' | 'postgres';
  /** Changes that wait to be indexed, and listings that an engine refused; null when unknown. */
  indexing: { waiting: number; failed: number } | null;
};

/**
 * Whether this process can serve: Postgres answers and its schema is that of this code.
 * @param search which engine answers searches
 */
export async function readiness(
  kysely: Kysely<Tables>,
  search: Readiness['search'],
): Promise<Readiness> {
  const [migrated, indexing] = await Promise.all([
    within(PATIENCE, migrationsAreCurrent(kysely)),
    within(PATIENCE, indexingOf(kysely)),
  ]);
  const postgres =
    migrated === null ? 'unreachable' : migrated ? 'ok' : ('migrations missing' as const);
  return { ready: postgres === 'ok', postgres, search, indexing };
}

async function indexingOf(kysely: Kysely<Tables>): Promise<Readiness['indexing']> {
  const [waiting, failed] = await Promise.all([
    countMarks(kysely),
    countFailures(readingOf(kysely)),
  ]);
  return { waiting, failed };
}

/** The answer, or null when it failed or took too long. */
async function within<Answer>(patience: number, asked: Promise<Answer>): Promise<Answer | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  return Promise.race([asked.catch(() => null), late]).finally(() => clearTimeout(timer));
}
