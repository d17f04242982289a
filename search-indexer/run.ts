import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { type Turn, takeTurn } from '#db/search/turn.ts';
import type { Tables } from '#db/tables.ts';
import type { SearchIndex } from './client.ts';
import { fillWhenEmpty, indexMarked } from './keep.ts';

/** A change is told at once; this is for one that was told to nobody, in milliseconds. */
const LOOK_ANYWAY = 5_000;
/** Wait after a failure, doubled up to the longest, in milliseconds. */
const PAUSE = { first: 250, longest: 10_000 } as const;

export type IndexerLog = {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
};

export type IndexerOptions = {
  databaseUrl: string;
  kysely: Kysely<Tables>;
  index: SearchIndex;
  log: IndexerLog;
  stop: AbortSignal;
  /** Called once the index is prepared and the first round is done. */
  onWorking?: () => void;
};

/** Keeps the index equal to the database until stopped; of several indexers one works. */
export async function runIndexer(options: IndexerOptions): Promise<void> {
  let pause: number = PAUSE.first;
  while (!options.stop.aborted) {
    const turn = await takeTurn(options.databaseUrl, options.stop);
    if (!turn) return;
    try {
      await workWhileMine(turn, options, () => {
        pause = PAUSE.first;
      });
    } catch (error) {
      options.log.warn({ error, pause }, 'indexing failed; marks are kept and tried again');
      await sleep(pause, undefined, { signal: options.stop }).catch(() => undefined);
      pause = Math.min(pause * 2, PAUSE.longest);
    } finally {
      await turn.end().catch(() => undefined);
    }
  }
}

async function workWhileMine(turn: Turn, options: IndexerOptions, onSuccess: () => void) {
  const { index, kysely, log, stop } = options;
  await index.prepare();
  await fillWhenEmpty(kysely, index);
  let told = false;
  while (!stop.aborted && !turn.lost.aborted) {
    const started = performance.now();
    const listings = await indexMarked(kysely, index, new Date());
    onSuccess();
    if (listings > 0) {
      log.info({ listings, ms: Math.round(performance.now() - started) }, 'indexed');
      continue;
    }
    if (!told) options.onWorking?.();
    told = true;
    await Promise.race([turn.nextChange(LOOK_ANYWAY), aborted(stop)]);
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
