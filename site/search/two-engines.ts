import type { Logger } from 'pino';
import { postgresEngine } from '#db/search/postgres-engine.ts';
import type { SearchEngine } from '#db/search/question.ts';
import { countRows } from '#db/search/rows.ts';
import type { Reading } from '#db/tables.ts';
import type { SearchIndex } from '#search-indexer/client.ts';
import { type Breaker, openBreaker } from './breaker.ts';
import { meilisearchEngine } from './meilisearch-engine.ts';

export type Engine = 'meilisearch' | 'postgres';

/** Two engines behind one question. */
export type TwoEngines = {
  /** By Meilisearch, unless it is known to be down; by Postgres when it turns out to be. */
  ask<Answer>(
    question: (engine: SearchEngine) => Promise<Answer>,
  ): Promise<{ answer: Answer; engine: Engine }>;
  /** Who answers this moment. */
  engine(): Engine;
  stop(): void;
};

/** Meilisearch slower than this counts as down, in milliseconds: Postgres is quicker by then. */
const PATIENCE = 400;
/** Share of the apps that may be missing in the index while it takes up changes. */
const MAY_MISS = 0.02;

/** @param index null where there is no Meilisearch */
export async function openTwoEngines(
  reading: Reading,
  index: SearchIndex | null,
  log: Logger,
): Promise<TwoEngines> {
  const postgres = postgresEngine(reading);
  const byPostgres = async <Answer>(question: (engine: SearchEngine) => Promise<Answer>) => {
    return { answer: await question(postgres), engine: 'postgres' as const };
  };
  if (!index) return { ask: byPostgres, engine: () => 'postgres', stop: () => undefined };
  const meilisearch = meilisearchEngine(index, PATIENCE);
  const breaker = await watch(index, reading, log);
  return {
    async ask(question) {
      if (breaker.isOpen()) return byPostgres(question);
      try {
        return { answer: await question(meilisearch), engine: 'meilisearch' };
      } catch (error) {
        breaker.trip(error);
        return byPostgres(question);
      }
    },
    engine: () => (breaker.isOpen() ? 'postgres' : 'meilisearch'),
    stop: () => breaker.stop(),
  };
}

/** The index is fit to answer when it does so in time and misses next to nothing. */
function watch(index: SearchIndex, reading: Reading, log: Logger): Promise<Breaker> {
  const check = async () => {
    const [rows, [answer]] = await Promise.all([
      countRows(reading),
      index.ask([{ q: '', limit: 0 }], PATIENCE),
    ]);
    const found = answer?.total ?? 0;
    if (found < rows * (1 - MAY_MISS)) throw new Error(`The index has ${found} of ${rows} apps.`);
  };
  return openBreaker(check, (isOpen, reason) => {
    if (isOpen) log.warn({ reason }, 'Postgres answers searches');
    else log.info('Meilisearch answers searches again');
  });
}
