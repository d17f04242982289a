import { clearFailures, recordFailures } from '#db/search/failures.ts';
import { IndexingFailed, type NextIndex } from './client.ts';
import type { AppDocument } from './document.ts';
import { type Isolated, sendIsolating } from './isolate.ts';
import { pauseBefore, type Work } from './work.ts';

/** More refused documents than this are no accident of single ones: others wait for later. */
const MOST_REFUSED = 100;

/** Sends documents; those that Meilisearch refuses even alone are left out. */
export function sendDocuments(
  { over }: Work,
  to: Pick<NextIndex, 'put'>,
  documents: readonly AppDocument[],
): Promise<Isolated<AppDocument>> {
  return sendIsolating(documents, (some) => to.put(some), {
    isRefusal: (error) => error instanceof IndexingFailed && error.blamesDocuments,
    pause: (attempt) => pauseBefore(attempt, over),
    mostRefused: MOST_REFUSED,
  });
}

/** Records the documents that were refused, and forgets the failures of those that were taken. */
export async function recordSent(
  { kysely, log }: Work,
  documents: readonly AppDocument[],
  { refused, untried }: Isolated<AppDocument>,
): Promise<void> {
  const failures = refused.map(({ item, ...why }) => ({ listingId: item.id, ...why }));
  const left = new Set([...refused.map(({ item }) => item), ...untried]);
  const taken = documents.filter((document) => !left.has(document)).map(({ id }) => id);
  await clearFailures(kysely, 'meilisearch', taken);
  await recordFailures(kysely, 'meilisearch', failures, new Date());
  if (failures.length === 0) return;
  log.warn({ failures, waiting: untried.length }, 'Meilisearch refused listings');
}
