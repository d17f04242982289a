import { setTimeout as sleep } from 'node:timers/promises';
import { stillOffered } from '#db/search/still-offered.ts';
import type { Reading } from '#db/tables.ts';

/** Milliseconds after which a query that is under way is no longer waited for. */
const PATIENCE = 50;

/**
 * Asks which apps are on offer this moment, for all who ask at the same time in one query: while
 * one is under way the next gathers. Whoever asks is answered by a query that began afterwards.
 */
export function offeredTogether(
  reading: Reading,
): (ids: readonly string[]) => Promise<ReadonlySet<string>> {
  let gathering: { ids: Set<string>; answer: Promise<ReadonlySet<string>> } | null = null;
  let running: Promise<unknown> | null = null;
  return (ids) => {
    if (ids.length === 0) return Promise.resolve(new Set());
    if (gathering) {
      for (const id of ids) gathering.ids.add(id);
      return gathering.answer;
    }
    const own = new Set(ids);
    const before = running ? Promise.race([running, sleep(PATIENCE)]) : Promise.resolve();
    const answer = before.then(() => {
      gathering = null;
      const query = stillOffered(reading, [...own]);
      const done = query.then(
        () => undefined,
        () => undefined,
      );
      running = done;
      void done.then(() => {
        if (running === done) running = null;
      });
      return query;
    });
    gathering = { ids: own, answer };
    return answer;
  };
}
