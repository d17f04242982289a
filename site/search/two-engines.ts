import type { Logger } from 'pino';
import { postgresEngine } from '#db/search/postgres-engine.ts';
import { NO_FILTERS, type SearchEngine } from '#db/search/question.ts';
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
/** Apps that may be missing in the index while it takes up changes: a few, or a share of many. */
const MAY_MISS = { apps: 3, share: 0.02 } as const;

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
  const breaker = await watch(index, meilisearch, reading, log);
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

/**
 * Meilisearch is fit to answer when it answers a question like those of visitors in time, with cards
 * of this code, and misses next to nothing.
 */
function watch(
  index: SearchIndex,
  engine: SearchEngine,
  reading: Reading,
  log: Logger,
): Promise<Breaker> {
  let rows = 0;
  const check = async () => {
    // A database that does not answer says nothing about Meilisearch.
    const counting = countRows(reading).catch(() => rows);
    const [[answer]] = await Promise.all([
      index.ask([{ q: '', limit: 0 }], PATIENCE),
      engine.search({ ...LIKE_A_VISITOR, at: new Date() }),
    ]);
    rows = await counting;
    const found = answer?.total ?? 0;
    const least = rows - Math.max(MAY_MISS.apps, rows * MAY_MISS.share);
    if (found < least || (found === 0 && rows > 0)) {
      throw new Error(`The index has ${found} of ${rows} apps.`);
    }
  };
  return openBreaker(check, (isOpen, reason) => {
    if (isOpen) log.warn({ reason }, 'Postgres answers searches');
    else log.info('Meilisearch answers searches again');
  });
}

const LIKE_A_VISITOR = {
  words: 'a',
  filters: { ...NO_FILTERS, pricing: ['free', 'paid'] },
  sort: 'relevance',
  page: 1,
} as const;
