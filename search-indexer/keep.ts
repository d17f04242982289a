import { readingOf } from '#db/connection.ts';
import { forgetMarks, lastMark, marksUpTo } from '#db/search/changes.ts';
import { clearFailures } from '#db/search/failures.ts';
import type { SearchIndex } from './client.ts';
import { readListings } from './read.ts';
import { recordSent, sendDocuments } from './send.ts';
import type { Work } from './work.ts';

/** It looks again whether something was passed on, in milliseconds. */
const LOOK = 1_000;
/**
 * Documents of one task. A large one is two to three times as fast as several small ones; a task
 * of the largest catalogue would not fit into a request.
 */
export const DOCUMENTS_A_TASK = 20_000;

/** What a round came to. */
export type Round = {
  /** Listings that are done with; 0 when nothing was passed on yet. */
  listings: number;
  /** Whether so many were refused that the marks of others are kept for a later round. */
  isStuck: boolean;
};

/**
 * One round: what was marked is sent, and forgotten only once both Meilisearch and Postgres have
 * it, or it is recorded as refused.
 */
export async function indexMarked(work: Work): Promise<Round> {
  const { index, kysely, over } = work;
  const passed = work.passed.next(DOCUMENTS_A_TASK);
  if (passed.length === 0) return { listings: 0, isStuck: false };
  // The newest first: where many are refused, none of them holds up what changes now.
  const listingIds = [...new Set(passed.flatMap(({ marks }) => marks.listingIds))].toReversed();
  const untried = index ? await sendListings(work, index, listingIds) : [];
  await Promise.all(passed.map(({ written }) => written));
  over.throwIfAborted();
  const markIds = passed.flatMap(({ marks }) => marks.ids);
  await forgetMarks(kysely, markIds, untried);
  work.passed.forget(passed, new Set(untried));
  return { listings: listingIds.length - untried.length, isStuck: untried.length > 0 };
}

/** @returns those that were not tried alone */
async function sendListings(
  work: Work,
  index: SearchIndex,
  listingIds: readonly string[],
): Promise<string[]> {
  const taken = work.passed.take(listingIds);
  const others = listingIds.filter((id) => !taken.has(id));
  const read = await readListings(readingOf(work.kysely), others, new Date());
  const known = [...taken.values()].filter((document) => document !== null);
  const gone = [...read.gone, ...listingIds.filter((id) => taken.get(id) === null)];
  const documents = [...known, ...read.documents];
  const [sent] = await Promise.all([sendDocuments(work, index, documents), index.remove(gone)]);
  await recordSent(work, documents, sent);
  await clearFailures(work.kysely, 'meilisearch', gone);
  return sent.untried.map((document) => document.id);
}

/**
 * Works off what is marked by now; more can come for ever.
 * @returns false when so many listings are refused that the rest has to wait
 */
export async function workOff(work: Work): Promise<boolean> {
  const last = await lastMark(work.kysely);
  while ((await marksUpTo(work.kysely, last)) > 0) {
    work.over.throwIfAborted();
    const { isStuck, listings } = await indexMarked(work);
    if (isStuck) return false;
    if (listings === 0) await work.changed.heard(LOOK);
  }
  return true;
}
