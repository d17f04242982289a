import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { type Turn, takeTurn } from '#db/search/turn.ts';
import type { Tables } from '#db/tables.ts';
import type { SearchIndex } from './client.ts';
import { followRows } from './follow-rows.ts';
import { keepIndex } from './keep-index.ts';
import { type IndexerLog, openWork } from './work.ts';

/** Wait after a failure of Postgres, doubled up to the longest, in milliseconds. */
const PAUSE = { first: 250, longest: 5_000 } as const;
/** A turn that lasted this long went well; the next wait is short again. */
const WELL = 10_000;
/** A task that Meilisearch works on is not waited for longer than this at the end. */
const END_WITHIN = 2_000;

export type IndexerOptions = {
  databaseUrl: string;
  /** Three connections are in use at a time. */
  kysely: Kysely<Tables>;
  /** Null where there is no Meilisearch: only what Postgres searches is kept then. */
  index: SearchIndex | null;
  log: IndexerLog;
  stop: AbortSignal;
  /** Called once both engines are what the database was at the start. */
  onWorking?: () => void;
};

/** Keeps both engines equal to the database until stopped; of several indexers one works. */
export async function runIndexer(options: IndexerOptions): Promise<void> {
  let pause: number = PAUSE.first;
  while (!options.stop.aborted) {
    const turn = await takeTurn(options.databaseUrl, options.stop);
    if (!turn) return;
    const started = performance.now();
    try {
      await workWhileMine(turn, options);
    } catch (error) {
      if (performance.now() - started > WELL) pause = PAUSE.first;
      options.log.warn({ error, pause }, 'the database failed; marks are kept and tried again');
      await sleep(pause, undefined, { signal: options.stop }).catch(() => undefined);
      pause = Math.min(pause * 2, PAUSE.longest);
    } finally {
      await turn.end().catch(() => undefined);
    }
  }
}

/** @throws what ended one of the two parts; the other is ended too */
async function workWhileMine(turn: Turn, options: IndexerOptions): Promise<void> {
  const { index, kysely, log, onWorking = () => undefined, stop } = options;
  const ended = new AbortController();
  const over = AbortSignal.any([stop, turn.lost, ended.signal]);
  const work = openWork({ kysely, index, log, over });
  const parts = [followRows(work, turn), keepIndex(work, onWorking)];
  try {
    await Promise.race(parts).catch((error) => {
      // A write that was refused since the turn has ended is no failure.
      if (!over.aborted || error !== over.reason) throw error;
    });
  } finally {
    ended.abort();
    const patience = new AbortController();
    const late = sleep(END_WITHIN, undefined, { signal: patience.signal }).catch(() => undefined);
    await Promise.race([Promise.allSettled(parts), late]);
    patience.abort();
  }
}
