import { IndexingFailed } from './client.ts';
import { indexMarked } from './keep.ts';
import { serveRequests } from './serve-requests.ts';
import { wholeness } from './wholeness.ts';
import { backOff, type Work } from './work.ts';

/** How often it looks, while there is nothing to do, whether the index is whole; milliseconds. */
const LOOK = 3_000;
/** An outage is told at its begin, and again after so many failures. */
const TOLD_EVERY = 15;
/** Wait after a failure: it must soon notice that Meilisearch is back. */
const PAUSE = { first: 250, longest: 2_000 } as const;
/** Wait while Meilisearch refuses one listing after another, in milliseconds. */
const STUCK = { first: 1_000, longest: 30_000 } as const;

/**
 * Keeps Meilisearch equal to the database, and does what people ask for. While Meilisearch fails,
 * marks are kept and nothing else is held up.
 * @param onWorking called once everything that waited at the start is done
 */
export async function keepIndex(work: Work, onWorking: () => void): Promise<void> {
  const { changed, log, over } = work;
  const whole = wholeness(work);
  const failing = backOff(PAUSE, over);
  const stuck = backOff(STUCK, over);
  let failures = 0;
  let told = false;
  while (!over.aborted) {
    try {
      const isRestored = await whole.restore();
      if (isRestored && !told) {
        onWorking();
        told = true;
      }
      const started = performance.now();
      const requests = await serveRequests(work);
      const { isStuck, listings } = await indexMarked(work);
      failing.reset();
      failures = 0;
      if (listings > 0) {
        log.info({ listings, ms: Math.round(performance.now() - started) }, 'indexed');
      }
      if (isStuck) {
        await stuck.wait();
        continue;
      }
      stuck.reset();
      if (listings > 0 || requests > 0) continue;
      if (await whole.isDoubtful()) continue;
      await changed.heard(LOOK);
    } catch (error) {
      if (over.aborted) return;
      if (failures % TOLD_EVERY === 0) {
        log.warn({ error, failures }, 'indexing failed; marks are kept and tried again');
      }
      failures += 1;
      // Whatever broke, nobody knows what Meilisearch holds afterwards.
      if (!(error instanceof IndexingFailed)) whole.doubt();
      await failing.wait();
    }
  }
}
