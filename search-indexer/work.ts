import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { type Bell, bell } from '#db/search/bell.ts';
import type { Tables } from '#db/tables.ts';
import type { SearchIndex } from './client.ts';
import { type PassedMarks, passedMarks } from './passed-marks.ts';
import { whileOurs } from './while-ours.ts';

export type IndexerLog = {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
};

/** What the parts of a working indexer share while it has the turn. */
export type Work = {
  readonly kysely: Kysely<Tables>;
  /**
   * Null where there is no Meilisearch: only the rows of Postgres are kept then. Refuses writes once
   * the work is over.
   */
  readonly index: SearchIndex | null;
  readonly log: IndexerLog;
  /** Aborted when the indexer is stopped, has lost the turn, or one of its parts has failed. */
  readonly over: AbortSignal;
  /** Rung when something may have to be sent to Meilisearch. */
  readonly changed: Bell;
  readonly passed: PassedMarks;
  /**
   * Reads listings and writes their rows with nobody else doing so in between: an older state can
   * never replace a newer one.
   */
  rowsAlone<Result>(work: () => Promise<Result>): Promise<Result>;
};

/** Pause before a repeated attempt, in milliseconds, by its number. */
const AGAIN = 200;

/** What is shared anew for each turn. */
export function openWork(given: Pick<Work, 'kysely' | 'index' | 'log' | 'over'>): Work {
  const changed = bell();
  given.over.addEventListener('abort', changed.ring, { once: true });
  let last: Promise<unknown> = Promise.resolve();
  return {
    ...given,
    index: given.index && whileOurs(given.index, given.over),
    changed,
    passed: passedMarks(),
    rowsAlone(work) {
      const result = last.then(work);
      last = result.catch(() => undefined);
      return result;
    },
  };
}

/** Waits before another attempt, longer each time, and no longer than the work goes on. */
export async function pauseBefore(attempt: number, over: AbortSignal): Promise<void> {
  const milliseconds = AGAIN * (attempt - 1) ** 2;
  await sleep(milliseconds, undefined, { signal: over }).catch(() => undefined);
}

/** Waits that double up to the longest, in milliseconds, until something went well. */
export function backOff(waits: { first: number; longest: number }, over: AbortSignal) {
  let next = waits.first;
  return {
    reset() {
      next = waits.first;
    },
    async wait(): Promise<void> {
      const milliseconds = next;
      next = Math.min(next * 2, waits.longest);
      await sleep(milliseconds, undefined, { signal: over }).catch(() => undefined);
    },
  };
}
