import { readingOf } from '#db/connection.ts';
import { listingPages, markListings } from '#db/search/changes.ts';
import { refreshWords, rowDigests } from '#db/search/rows.ts';
import { IndexingFailed, type NextIndex } from './client.ts';
import type { AppDocument } from './document.ts';
import { writeRows } from './follow-rows.ts';
import { DOCUMENTS_A_TASK } from './keep.ts';
import { readListings } from './read.ts';
import { recordSent, sendDocuments } from './send.ts';
import type { Work } from './work.ts';

/** Rows that are rewritten together: a change of another listing waits no longer than for these. */
const ROWS_A_PAGE = 1_000;

export type RebuildReport = { apps: number; milliseconds: number };

/**
 * Makes both engines anew from the database while the old state answers: a second index that takes
 * over at the end, and rows that are replaced one page after another. No mark is forgotten
 * meanwhile, so that what changes is worked off afterwards.
 */
export async function rebuild(work: Work): Promise<RebuildReport> {
  const started = performance.now();
  const { index, kysely, over } = work;
  const reading = readingOf(kysely);
  const seen = new Set<string>();
  const next = await nextOf(work);
  let apps = 0;
  for await (const page of listingPages(reading, ROWS_A_PAGE)) {
    over.throwIfAborted();
    const documents = await work.rowsAlone(async () => {
      const at = new Date();
      const read = await readListings(reading, page, at);
      await writeRows(work, read, at);
      return read.documents;
    });
    for (const id of page) seen.add(id);
    apps += documents.length;
    await next.add(documents);
  }
  await next.takeOver();
  // Rows of listings that are no more; a listing that is newer than its page is merely read again.
  const rows = [...(await rowDigests(reading)).keys()];
  await markListings(
    kysely,
    rows.filter((id) => !seen.has(id)),
  );
  await refreshWords(kysely);
  if (index) work.log.info({ apps }, 'the index was rebuilt');
  return { apps, milliseconds: Math.round(performance.now() - started) };
}

/** The index that is built, filled in large tasks; without a Meilisearch there is none to fill. */
async function nextOf(work: Work) {
  const next: NextIndex | null = work.index ? await work.index.beginNext() : null;
  let waiting: AppDocument[] = [];
  const send = async () => {
    const documents = waiting;
    waiting = [];
    if (!next) return;
    const sent = await sendDocuments(work, next, documents);
    // The old index has more than this one would; what it holds is not to be blamed.
    if (sent.untried.length > 0) throw new IndexingFailed(sent.refused[0]?.reason ?? '', true);
    await recordSent(work, documents, sent);
  };
  return {
    async add(documents: readonly AppDocument[]) {
      if (next) waiting.push(...documents);
      if (waiting.length >= DOCUMENTS_A_TASK) await send();
    },
    async takeOver() {
      await send();
      await next?.takeOver();
    },
  };
}
