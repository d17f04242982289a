import { Meilisearch } from 'meilisearch';
import type { AppDocument } from './document.ts';
import { INDEX, settings } from './index-settings.ts';

/** Meilisearch answers writes at once and works later; longer than this is a failure. */
const TASK_TIMEOUT = 120_000;
/** One request, in milliseconds. */
const REQUEST_TIMEOUT = 30_000;

/** What the marketplace asks of its search engine. */
export type SearchIndex = {
  /** Makes the index and its settings what this code expects; returns once that is so. */
  prepare(): Promise<void>;
  /** Adds or replaces documents and waits until they can be found. */
  put(documents: readonly AppDocument[]): Promise<void>;
  /** Takes documents out and waits until they are gone. */
  remove(ids: readonly string[]): Promise<void>;
  /** How many apps can be found. */
  count(): Promise<number>;
  isHealthy(): Promise<boolean>;
};

/** A write that Meilisearch took and then could not carry out. */
export class IndexingFailed extends Error {
  override name = 'IndexingFailed';
}

/**
 * Connects to Meilisearch; nothing is sent yet.
 * @param given.url its address
 * @param given.masterKey null for a server without keys
 */
export function openSearchIndex(given: { url: string; masterKey: string | null }): SearchIndex {
  const client = new Meilisearch({
    host: given.url,
    ...(given.masterKey ? { apiKey: given.masterKey } : {}),
    timeout: REQUEST_TIMEOUT,
    // Compressed answers come in two pieces, the second 40 ms late: Meilisearch does not set TCP_NODELAY.
    requestInit: { headers: { 'accept-encoding': 'identity' } },
    defaultWaitOptions: { timeout: TASK_TIMEOUT, interval: 20 },
  });
  const index = client.index<AppDocument>(INDEX);
  const done = async (work: { waitTask(): Promise<{ status: string; error: unknown }> }) => {
    const task = await work.waitTask();
    if (task.status !== 'succeeded') throw new IndexingFailed(JSON.stringify(task.error));
  };
  return {
    async prepare() {
      const known = await client.getIndexes({ limit: 100 });
      if (!known.results.some(({ uid }) => uid === INDEX)) {
        await done(client.createIndex(INDEX, { primaryKey: 'id' }));
      }
      await done(index.updateSettings(settings));
    },
    async put(documents) {
      if (documents.length > 0) await done(index.addDocuments([...documents]));
    },
    async remove(ids) {
      if (ids.length > 0) await done(index.deleteDocuments([...ids]));
    },
    async count() {
      return (await index.getStats()).numberOfDocuments;
    },
    isHealthy: () => client.isHealthy(),
  };
}
