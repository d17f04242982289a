import {
  finishRequest,
  type IndexRequest,
  openRequests,
  startRequest,
} from '#db/search/requests.ts';
import { IndexingFailed } from './client.ts';
import { workOff } from './keep.ts';
import { rebuild } from './rebuild.ts';
import { reconcile } from './reconcile.ts';
import type { Work } from './work.ts';

/** A request that was begun so often and never ended is given up. */
const ATTEMPTS = 5;
const MANY_REFUSED = 'Meilisearch refuses many listings; the reasons are in indexing_failure.';

/**
 * Does what somebody asked for by hand. A request ends once its repairs are in both engines, or
 * with the reason why it cannot be done; one that an outage cut off stays open.
 * @returns how many requests it was
 */
export async function serveRequests(work: Work): Promise<number> {
  const requests = await openRequests(work.kysely);
  for (const request of requests) await serve(work, request);
  return requests.length;
}

async function serve(work: Work, { id, kind }: IndexRequest): Promise<void> {
  const { kysely, log, over } = work;
  const attempts = await startRequest(kysely, id, new Date());
  try {
    const report = kind === 'rebuild' ? await rebuild(work) : await reconcile(work);
    if (!(await workOff(work))) throw new IndexingFailed(MANY_REFUSED, true);
    over.throwIfAborted();
    await finishRequest(kysely, id, { report }, new Date());
  } catch (error) {
    const isFinal = error instanceof IndexingFailed || attempts >= ATTEMPTS;
    if (over.aborted || !isFinal) throw error;
    log.warn({ error, kind }, 'a request could not be carried out');
    const reason = error instanceof Error ? error.message : String(error);
    await finishRequest(kysely, id, { error: reason }, new Date());
  }
}
