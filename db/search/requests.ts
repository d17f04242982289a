import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import { tellIndexer } from './changes.ts';
import type { RequestKind } from './table.ts';

/** What somebody asked of the indexer and it has not finished. */
export type IndexRequest = { id: number; kind: RequestKind };

/** How a request ended. */
export type Outcome = { report: Record<string, unknown> } | { error: string };

/**
 * Asks the indexer for a large piece of work; whichever has the turn does it.
 * @returns the number of the request, for `outcomeOf`
 */
export async function askIndexer(
  kysely: Kysely<Tables>,
  kind: RequestKind,
  at: Date,
): Promise<number> {
  const { id } = await kysely
    .insertInto('index_request')
    .values({ kind, asked_at: at })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tellIndexer(kysely);
  return id;
}

/** What was asked and is not finished, oldest first; also what an indexer that died had begun. */
export function openRequests(kysely: Kysely<Tables>): Promise<IndexRequest[]> {
  return kysely
    .selectFrom('index_request')
    .select(['id', 'kind'])
    .where('finished_at', 'is', null)
    .orderBy('id')
    .execute();
}

/**
 * Notes that work on a request begins.
 * @returns how often it has begun, this time included
 */
export async function startRequest(kysely: Kysely<Tables>, id: number, at: Date): Promise<number> {
  const { attempts } = await kysely
    .updateTable('index_request')
    .set((row) => ({ started_at: at, attempts: row('attempts', '+', 1) }))
    .where('id', '=', id)
    .returning('attempts')
    .executeTakeFirstOrThrow();
  return attempts;
}

/** Notes how a request ended. */
export async function finishRequest(
  kysely: Kysely<Tables>,
  id: number,
  outcome: Outcome,
  at: Date,
): Promise<void> {
  await kysely
    .updateTable('index_request')
    .set({
      finished_at: at,
      report: 'report' in outcome ? sql`${JSON.stringify(outcome.report)}::jsonb` : null,
      error: 'error' in outcome ? outcome.error : null,
    })
    .where('id', '=', id)
    .execute();
}

/** How a request ended, or null while it has not. */
export async function outcomeOf(kysely: Kysely<Tables>, id: number): Promise<Outcome | null> {
  const row = await kysely
    .selectFrom('index_request')
    .select(['finished_at', 'report', 'error'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row?.finished_at) return null;
  return row.error === null ? { report: row.report ?? {} } : { error: row.error };
}
