import { readingOf } from '#db/connection.ts';
import { countMarks } from '#db/search/changes.ts';
import { openRequests } from '#db/search/requests.ts';
import { countRows } from '#db/search/rows.ts';
import { workOff } from './keep.ts';
import { reconcile, reconcileRows } from './reconcile.ts';
import type { Work } from './work.ts';

/** Everything is compared anew after this, in milliseconds. */
const RECONCILE_EVERY = 3_600_000;
/** What cannot be indexed makes the index differ for ever: it is compared again after this. */
const AGAIN = 60_000;

/** Watches whether the index can be what it should be, and sees to it that it is. */
export function wholeness(work: Work) {
  const { index, kysely } = work;
  const look = async () => {
    if (!index) return { made: null, lacking: null };
    const state = await index.state();
    const rows = await countRows(readingOf(kysely));
    const lacking = state?.documents === rows ? null : `${state?.documents} of ${rows}`;
    return { made: state?.made ?? null, lacking };
  };
  /** The rows alone, for they answer while there is no Meilisearch to prepare. */
  const compareRows = async () => {
    if (!index || performance.now() - rowsCompared < RECONCILE_EVERY) return;
    await reconcileRows(work);
    rowsCompared = performance.now();
  };
  const isAsked = async () => (await openRequests(kysely)).length > 0;
  let isDoubted = true;
  let reconciled = Number.NEGATIVE_INFINITY;
  let rowsCompared = Number.NEGATIVE_INFINITY;
  let again = AGAIN;
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
      // Whoever asked for the same wants to hear of what it finds; it comes after that once more.
      if (!(await isAsked())) await compareRows();
      await index?.prepare().catch(async (error) => {
        await compareRows();
        throw error;
      });
      // What is known to differ need not be found.
      await workOff(work);
      if (await isAsked()) return false;
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
      const isAsBefore = now.lacking === known && now.made === made;
      if (now.lacking === null || !isAsBefore) again = AGAIN;
      const isDue = performance.now() - reconciled > again;
      known = now.lacking;
      isDoubted = now.made !== made || (now.lacking !== null && (!isAsBefore || isDue));
      // The more often it was in vain, the longer it can wait.
      if (isAsBefore && isDue) again = Math.min(again * 2, RECONCILE_EVERY);
      return isDoubted;
    },
  };
}
