import type { SearchIndex } from './client.ts';

/**
 * The same index for as long as the turn is ours. A part that goes on after its turn, since it
 * waited for an answer, would write into what the next turn builds.
 * @param over aborted when the turn has ended: each write is then refused with its reason
 */
export function whileOurs(index: SearchIndex, over: AbortSignal): SearchIndex {
  return {
    ...index,
    async prepare() {
      over.throwIfAborted();
      await index.prepare(over);
    },
    async put(documents) {
      over.throwIfAborted();
      await index.put(documents);
    },
    async remove(ids) {
      over.throwIfAborted();
      await index.remove(ids);
    },
    async beginNext() {
      over.throwIfAborted();
      const next = await index.beginNext(over);
      return {
        async put(documents) {
          over.throwIfAborted();
          await next.put(documents);
        },
        async takeOver() {
          over.throwIfAborted();
          await next.takeOver();
        },
      };
    },
  };
}
