import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Tells Postgres how large the tables have become. It finds out by itself within a minute; until
 * then it plans for empty ones, which makes a question about hundreds of listings take seconds.
 */
export async function refreshStatistics(kysely: Kysely<Tables>): Promise<void> {
  await sql`analyze`.execute(kysely);
}
