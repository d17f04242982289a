import { stillOffered } from '#db/search/still-offered.ts';
import type { Reading } from '#db/tables.ts';

/**
 * Asks which apps are on offer this moment, for all who ask at the same time in one query: while
 * one is under way the next gathers. Whoever asks is answered by a query that began afterwards.
 */
export function offeredTogether(
  reading: Reading,
): (ids: readonly string[]) => Promise<ReadonlySet<string>> {
  let gathering: { ids: Set<string>; answer: Promise<ReadonlySet<string>> } | null = null;
  let running: Promise<unknown> = Promise.resolve();
  return (ids) => {
    if (ids.length === 0) return Promise.resolve(new Set());
    if (gathering) {
      for (const id of ids) gathering.ids.add(id);
      return gathering.answer;
    }
    const own = new Set(ids);
    const answer = running.then(() => {
      gathering = null;
      return stillOffered(reading, [...own]);
    });
    gathering = { ids: own, answer };
    running = answer.catch(() => undefined);
    return answer;
  };
}
