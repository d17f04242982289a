import { setTimeout as sleep } from 'node:timers/promises';
import { readingOf } from '#db/connection.ts';
import { countMarks } from '#db/search/changes.ts';
import { openRequests } from '#db/search/requests.ts';
import { countRows } from '#db/search/rows.ts';
import { IndexingFailed } from './client.ts';
import { indexMarked, workOff } from './keep.ts';
import { reconcile } from './reconcile.ts';
import { serveRequests } from './serve-requests.ts';
import type { Work } from './work.ts';

/** How often it looks, while there is nothing to do, whether the index is whole; milliseconds. */
const LOOK = 3_000;
/** Everything is compared anew after this, in milliseconds. */
const RECONCILE_EVERY = 3_600_000;
/** What cannot be indexed makes the index differ for ever: it is compared again after this. */
const AGAIN = 60_000;
/** An outage is told at its begin, and again after so many failures. */
const TOLD_EVERY = 15;
/** Wait after a failure, doubled up to the longest: it must soon notice that Meilisearch is back. */
const PAUSE = { first: 250, longest: 2_000 } as const;

/**
 * Keeps Meilisearch equal to the database, and does what people ask for. While Meilisearch fails,
 * marks are kept and nothing else is held up.
 * @param onWorking called once everything that waited at the start is done
 */
export async function keepIndex(work: Work, onWorking: () => void): Promise<void> {
  const { changed, log, over } = work;
  const whole = wholeness(work);
  let pause: number = PAUSE.first;
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
      const listings = await indexMarked(work);
      pause = PAUSE.first;
      failures = 0;
      if (listings > 0) {
        log.info({ listings, ms: Math.round(performance.now() - started) }, 'indexed');
      }
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
      await sleep(pause, undefined, { signal: over }).catch(() => undefined);
      pause = Math.min(pause * 2, PAUSE.longest);
    }
  }
}

/** Watches whether the index can be what it should be, and sees to it that it is. */
function wholeness(work: Work) {
  const { index, kysely } = work;
  const look = async () => {
    if (!index) return { made: null, lacking: null };
    const state = await index.state();
    const rows = await countRows(readingOf(kysely));
    const lacking = state?.documents === rows ? null : `${state?.documents} of ${rows}`;
    return { made: state?.made ?? null, lacking };
  };
  let isDoubted = true;
  let reconciled = Number.NEGATIVE_INFINITY;
  /** How many it had of how many when it last differed. */
  let known: string | null = null;
  let made: string | null = null;
  return {
    doubt() {
      isDoubted = true;
    },
    /**
     * After a start, an outage, a loss, and every hour: prepares the index and compares all.
     * @returns whether both engines are what the database was
     */
    async restore(): Promise<boolean> {
      if (!isDoubted && performance.now() - reconciled < RECONCILE_EVERY) return true;
      await index?.prepare();
      // What is known to differ need not be found.
      await workOff(work);
      // Whoever asked for the same wants to hear of what it finds; it comes after that once more.
      if ((await openRequests(kysely)).length > 0) return false;
      await reconcile(work);
      await workOff(work);
      isDoubted = false;
      reconciled = performance.now();
      ({ lacking: known, made } = await look());
      return true;
    },
    /** Doubtful is another index than before, or one with another number of apps than it should. */
    async isDoubtful(): Promise<boolean> {
      const now = await look();
      // Marks are forgotten by this loop alone, so that none waiting now means none waited before.
      if ((await countMarks(kysely)) > 0) return false;
      const isKnown = now.lacking === known && performance.now() - reconciled < AGAIN;
      const isSame = now.made === made && (now.lacking === null || isKnown);
      known = now.lacking;
      isDoubted = !isSame;
      return isDoubted;
    },
  };
}
