import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { WrongSetting } from '#db/environment.ts';
import type { Tables } from '#db/tables.ts';
import { openSearchIndex, type SearchIndex } from './client.ts';
import { runIndexer } from './run.ts';
import type { Services } from './services.ts';

/** How often it looks whether the work is done, in milliseconds. */
const LOOK = 200;
/** A Meilisearch that is started again answers within this, in milliseconds. */
const PATIENCE = 20_000;
/** How often it is asked whether it answers, in milliseconds. */
const ASK = 2_000;

const quiet = { info: () => undefined, warn: () => undefined };

/** Waits until something is done that the indexer does. @throws WrongSetting, see below */
export type Wait = (isDone: () => Promise<boolean>) => Promise<void>;

/**
 * Does work while an indexer runs beside it. That of the shop, if there is one, keeps its turn; only
 * one of them works.
 * @param asked ends every wait
 * @throws WrongSetting when the work waits and Meilisearch does not answer for 20 s
 */
export async function besideAnIndexer<Result>(
  { databaseUrl, meilisearch }: Services,
  kysely: Kysely<Tables>,
  asked: AbortSignal,
  work: (wait: Wait) => Promise<Result>,
): Promise<Result> {
  const done = new AbortController();
  const stop = AbortSignal.any([asked, done.signal]);
  const index = meilisearch && openSearchIndex(meilisearch);
  const indexing = runIndexer({ databaseUrl, kysely, index, log: quiet, stop });
  try {
    return await work(async (isDone) => {
      const answers = answering(index);
      while (!stop.aborted && !(await isDone())) {
        if (!answers()) throw new WrongSetting(notFindable(meilisearch?.url ?? ''));
        await sleep(LOOK, undefined, { signal: stop }).catch(() => undefined);
      }
    });
  } finally {
    done.abort();
    await indexing;
  }
}

/** Asks in the background, for one that is paused keeps who asks waiting. */
function answering(index: SearchIndex | null): () => boolean {
  let answered = performance.now();
  let asked = Number.NEGATIVE_INFINITY;
  return () => {
    const now = performance.now();
    if (index && now - asked > ASK) {
      asked = now;
      void index.isHealthy().then((isHealthy) => {
        if (isHealthy) answered = performance.now();
      });
    }
    return index === null || now - answered < PATIENCE;
  };
}

function notFindable(url: string): string {
  return `Meilisearch (${url}) does not answer; the indexer of the shop goes on when it does.`;
}
