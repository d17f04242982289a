import type { Kysely } from 'kysely';
import { migrationsAreCurrent } from '#db/migrate.ts';
import type { Tables } from '#db/tables.ts';

/** A balancer asks every few seconds; it must not wait for a dead service. */
const PATIENCE = 2_000;

export type Readiness = {
  ready: boolean;
  postgres: 'ok' | 'unreachable' | 'migrations missing';
  /** Which engine answers searches. */
  search: 'meilisearch' | 'postgres';
};

/**
 * Whether this process can serve: Postgres answers and its schema is that of this code.
 * @param searchIsHealthy asks Meilisearch; without it Postgres answers searches
 */
export async function readiness(
  kysely: Kysely<Tables>,
  searchIsHealthy: () => Promise<boolean>,
): Promise<Readiness> {
  const [migrated, meilisearch] = await Promise.all([
    within(PATIENCE, migrationsAreCurrent(kysely)),
    within(PATIENCE, searchIsHealthy()),
  ]);
  const postgres =
    migrated === null ? 'unreachable' : migrated ? 'ok' : ('migrations missing' as const);
  const search = meilisearch === true ? 'meilisearch' : 'postgres';
  return { ready: postgres === 'ok', postgres, search };
}

/** The answer, or null when it failed or took too long. */
async function within<Answer>(patience: number, asked: Promise<Answer>): Promise<Answer | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  return Promise.race([asked.catch(() => null), late]).finally(() => clearTimeout(timer));
}
