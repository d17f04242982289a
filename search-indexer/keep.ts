import { readingOf } from '#db/connection.ts';
import { forgetMarks, lastMark, marksUpTo } from '#db/search/changes.ts';
import { clearFailures, recordFailures } from '#db/search/failures.ts';
import { IndexingFailed, type NextIndex, type SearchIndex } from './client.ts';
import type { AppDocument } from './document.ts';
import { sendIsolating } from './isolate.ts';
import { readListings } from './read.ts';
import { pauseBefore, type Work } from './work.ts';

/** It looks again whether something was passed on, in milliseconds. */
const LOOK = 1_000;
/**
 * Documents of one task. A large one is two to three times as fast as several small ones; a task
 * of the largest catalogue would not fit into a request.
 */
export const DOCUMENTS_A_TASK = 20_000;

/**
 * One round: what was marked is sent, and forgotten only once both Meilisearch and Postgres have it.
 * @returns how many listings it was about; 0 when nothing was passed on yet
 */
export async function indexMarked(work: Work): Promise<number> {
  const { index, kysely } = work;
  const passed = work.passed.next(DOCUMENTS_A_TASK);
  if (passed.length === 0) return 0;
  const listingIds = [...new Set(passed.flatMap(({ marks }) => marks.listingIds))];
  if (index) await sendListings(work, index, listingIds);
  await Promise.all(passed.map(({ written }) => written));
  await forgetMarks(
    kysely,
    passed.flatMap(({ marks }) => marks.ids),
  );
  work.passed.forget(passed);
  return listingIds.length;
}

async function sendListings(work: Work, index: SearchIndex, listingIds: string[]): Promise<void> {
  const taken = work.passed.take(listingIds);
  const others = listingIds.filter((id) => !taken.has(id));
  const read = await readListings(readingOf(work.kysely), others, new Date());
  const known = [...taken.values()].filter((document) => document !== null);
  const gone = [...read.gone, ...listingIds.filter((id) => taken.get(id) === null)];
  const documents = [...known, ...read.documents];
  await Promise.all([sendDocuments(work, index, documents), index.remove(gone)]);
  await clearFailures(work.kysely, 'meilisearch', gone);
}

/** Sends documents; those that Meilisearch refuses even alone are recorded and left out. */
export async function sendDocuments(
  { kysely, log, over }: Work,
  to: Pick<NextIndex, 'put'>,
  documents: readonly AppDocument[],
): Promise<void> {
  const refused = await sendIsolating(documents, (some) => to.put(some), {
    isRefusal: (error) => error instanceof IndexingFailed && error.blamesDocuments,
    pause: (attempt) => pauseBefore(attempt, over),
  });
  const failures = refused.map(({ item, ...why }) => ({ listingId: item.id, ...why }));
  const failed = new Set(failures.map((failure) => failure.listingId));
  const taken = documents.map((document) => document.id).filter((id) => !failed.has(id));
  await clearFailures(kysely, 'meilisearch', taken);
  await recordFailures(kysely, 'meilisearch', failures, new Date());
  if (failures.length > 0) log.warn({ failures }, 'Meilisearch refused listings');
}

/** Works off what is marked by now; more can come for ever. */
export async function workOff(work: Work): Promise<void> {
  const last = await lastMark(work.kysely);
  while ((await marksUpTo(work.kysely, last)) > 0) {
    work.over.throwIfAborted();
    if ((await indexMarked(work)) === 0) await work.changed.heard(LOOK);
  }
}
