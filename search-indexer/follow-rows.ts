import { readingOf } from '#db/connection.ts';
import { readMarks } from '#db/search/changes.ts';
import {
  clearFailures,
  type IndexingFailure,
  isRefusedData,
  recordFailures,
} from '#db/search/failures.ts';
import { putRows, refreshWords, removeRows, type SearchableRow } from '#db/search/rows.ts';
import type { Turn } from '#db/search/turn.ts';
import { sendIsolating } from './isolate.ts';
import { type Read, readListings } from './read.ts';
import { pauseBefore, type Work } from './work.ts';

/** A change is told at once; this is for one that was told to nobody, in milliseconds. */
const LOOK_ANYWAY = 3_000;
/** Of a listing that is new there are several. */
const MARKS_A_ROUND = 20_000;
/** Rows of one statement, which has 20 s. */
const ROWS_A_STATEMENT = 2_000;
/** The list of words is made anew so long after a change, and no more often; milliseconds. */
const WORDS = { soon: 2_000, every: 60_000 } as const;

/**
 * Keeps what Postgres searches equal to the database, whatever Meilisearch does. Marks stay: they
 * are passed on to `keepIndex`, which forgets them.
 * @throws when Postgres fails
 */
export async function followRows(work: Work, turn: Pick<Turn, 'nextChange'>): Promise<void> {
  const words = wordsKeeper(work);
  while (!work.over.aborted) {
    const marks = await readMarks(work.kysely, MARKS_A_ROUND, work.passed.ids());
    if (marks.ids.length === 0) {
      words.refreshIfDue();
      await turn.nextChange(LOOK_ANYWAY);
      // It may have been a request.
      work.changed.ring();
      continue;
    }
    await work.rowsAlone(async () => {
      const at = new Date();
      const read = await readListings(readingOf(work.kysely), marks.listingIds, at);
      const written = writeRows(work, read, at);
      work.passed.pass({ marks, written }, read);
      work.changed.ring();
      await written;
    });
    words.haveChanged();
  }
  await words.end();
}

/** Writes the rows of listings that were just read; one that Postgres refuses is recorded. */
export async function writeRows(work: Work, { rows, gone }: Read, at: Date): Promise<void> {
  const { kysely, log, over } = work;
  // Whoever has the turn now may have written a newer state.
  const put = async (some: readonly SearchableRow[]) => {
    over.throwIfAborted();
    await putRows(kysely, some);
  };
  over.throwIfAborted();
  await removeRows(kysely, gone);
  const failures: IndexingFailure[] = [];
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    const some = rows.slice(start, start + ROWS_A_STATEMENT);
    const { refused } = await sendIsolating(some, put, {
      isRefusal: isRefusedData,
      pause: (attempt) => pauseBefore(attempt, over),
      // One row takes a millisecond.
      mostRefused: Number.POSITIVE_INFINITY,
    });
    failures.push(...refused.map(({ item, ...why }) => ({ listingId: item.id, ...why })));
  }
  const failed = new Set(failures.map((failure) => failure.listingId));
  const taken = rows.map((row) => row.id).filter((id) => !failed.has(id));
  await clearFailures(kysely, 'postgres', [...taken, ...gone]);
  await recordFailures(kysely, 'postgres', failures, at);
  if (failures.length > 0) log.warn({ failures }, 'Postgres refused listings');
}

/** Brings the list of words up to date beside the work, so that no change waits for it. */
function wordsKeeper({ kysely, log }: Work) {
  // An indexer that was stopped may have left changes behind.
  let changed: number | null = performance.now();
  let refreshed = Number.NEGATIVE_INFINITY;
  let running: Promise<void> = Promise.resolve();
  return {
    haveChanged() {
      changed ??= performance.now();
    },
    refreshIfDue() {
      const now = performance.now();
      if (changed === null || now - changed < WORDS.soon || now - refreshed < WORDS.every) return;
      changed = null;
      refreshed = now;
      running = refreshWords(kysely).catch((error) => {
        log.warn({ error }, 'the list of words is not up to date');
      });
    },
    end: () => running,
  };
}
