import { randomUUID } from 'node:crypto';
import { type Index, Meilisearch } from 'meilisearch';
import type { AppDocument } from './document.ts';
import { asFetch, IndexRefused, keepAliveSender } from './http-client.ts';
import { INDEX, NEXT_INDEX, settings } from './index-settings.ts';

/** Meilisearch answers writes at once and works later; longer than this is a failure. */
const TASK_TIMEOUT = 120_000;
/** One request, in milliseconds. */
const REQUEST_TIMEOUT = 20_000;
/** How often it asks whether a write is done, in milliseconds. */
const TASK_INTERVAL = 20;
/** A server of ours has few. */
const MOST_INDEXES = 1_000;
/** Digests of one request. */
const DIGESTS_A_PAGE = 5_000;

/** One question to the index; filters are in Meilisearch's own language and all have to hold. */
export type IndexQuery = {
  q: string;
  filter?: readonly string[];
  facets?: readonly string[];
  sort?: readonly string[];
  offset?: number;
  limit: number;
  attributesToSearchOn?: readonly (keyof AppDocument)[];
  matchingStrategy?: 'all' | 'last' | 'frequency';
};

export type IndexAnswer = {
  hits: Pick<AppDocument, 'id' | 'card'>[];
  total: number;
  facets: Record<string, Record<string, number>>;
};

/** What the marketplace asks of its search engine. */
export type SearchIndex = {
  /**
   * Makes the index and its settings what this code expects, and takes away what a rebuild that
   * was cut off has left; returns once that is so.
   * @param over when aborted, no further step is begun
   */
  prepare(over?: AbortSignal): Promise<void>;
  /** Adds or replaces documents and waits until they can be found. */
  put(documents: readonly AppDocument[]): Promise<void>;
  /** Takes documents out and waits until they are gone. */
  remove(ids: readonly string[]): Promise<void>;
  /** What the index is now, or null when there is none. */
  state(): Promise<IndexState | null>;
  /** The digest of every document by its id. */
  digests(): Promise<Map<string, string>>;
  /** Begins an empty index beside this one, with the settings of this code; `over` as above. */
  beginNext(over?: AbortSignal): Promise<NextIndex>;
  isHealthy(): Promise<boolean>;
  /**
   * Answers several questions in one request.
   * @param patience milliseconds after which it rejects
   */
  ask(queries: readonly IndexQuery[], patience: number): Promise<IndexAnswer[]>;
};

/** When the index was made tells one that was wiped and made again from the one it was. */
export type IndexState = { documents: number; made: string };

/** An index that is built beside the one that answers. */
export type NextIndex = {
  put(documents: readonly AppDocument[]): Promise<void>;
  /** From one moment to the next it answers in place of the other, which is deleted. */
  takeOver(): Promise<void>;
};

/** A write that Meilisearch took, or looked at, and then could not carry out. */
export class IndexingFailed extends Error {
  override name = 'IndexingFailed';
  /** False when it is not about the documents: a full disk, a task that somebody cancelled. */
  readonly blamesDocuments: boolean;

  constructor(message: string, blamesDocuments: boolean) {
    super(message);
    this.blamesDocuments = blamesDocuments;
  }
}

/**
 * Connects to Meilisearch; nothing is sent yet.
 * @param given.url its address
 * @param given.masterKey null for a server without keys
 */
export function openSearchIndex(given: { url: string; masterKey: string | null }): SearchIndex {
  const send = keepAliveSender();
  const multiSearch = new URL('multi-search', slashed(given.url));
  const headers = {
    'content-type': 'application/json',
    ...(given.masterKey ? { authorization: `Bearer ${given.masterKey}` } : {}),
  };
  const client = new Meilisearch({
    host: given.url,
    ...(given.masterKey ? { apiKey: given.masterKey } : {}),
    timeout: REQUEST_TIMEOUT,
    httpClient: asFetch(send),
    defaultWaitOptions: { timeout: TASK_TIMEOUT, interval: TASK_INTERVAL },
  });
  const index = client.index<AppDocument>(INDEX);
  const remove = async (uid: string) => {
    await done(client.deleteIndex(uid));
  };
  /** What there is, without those that were built beside the one that answers. */
  const withoutNext = async (over?: AbortSignal) => {
    const { results } = await client.getIndexes({ limit: MOST_INDEXES });
    for (const { uid } of results.filter((one) => one.uid.startsWith(NEXT_INDEX))) {
      over?.throwIfAborted();
      await remove(uid);
    }
    over?.throwIfAborted();
    return results.filter((one) => !one.uid.startsWith(NEXT_INDEX));
  };
  return {
    async prepare(over) {
      const known = (await withoutNext(over)).find(({ uid }) => uid === INDEX);
      const isForeign = known?.primaryKey !== undefined && known.primaryKey !== PRIMARY_KEY;
      if (isForeign) await remove(INDEX);
      over?.throwIfAborted();
      if (!known || isForeign) await done(client.createIndex(INDEX, { primaryKey: PRIMARY_KEY }));
      over?.throwIfAborted();
      await done(index.updateSettings(settings));
    },
    put: (documents) => put(index, documents),
    async remove(ids) {
      if (ids.length > 0) await done(index.deleteDocuments([...ids]));
    },
    state: () => stateOf(index),
    digests: () => digestsOf(index),
    async beginNext(over) {
      await withoutNext(over);
      // One name for all would let a rebuild that lost its turn hand over what the next one builds.
      const uid = `${NEXT_INDEX}_${randomUUID()}`;
      await done(client.createIndex(uid, { primaryKey: PRIMARY_KEY }));
      const next = client.index<AppDocument>(uid);
      await done(next.updateSettings(settings));
      return {
        put: (documents) => put(next, documents),
        async takeOver() {
          await done(client.swapIndexes([{ indexes: [INDEX, uid], rename: false }]));
          await remove(uid);
        },
      };
    },
    isHealthy: () => client.isHealthy(),
    async ask(queries, patience) {
      // Past the client, which spends as long on a request as Meilisearch on an easy question.
      const body = JSON.stringify({ queries: queries.map(asked) });
      const answer = await send(multiSearch, { method: 'POST', headers, body, patience });
      return answersIn(answer);
    },
  };
}

function slashed(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}

function asked(query: IndexQuery) {
  return { ...query, indexUid: INDEX, attributesToRetrieve: ['id', 'card'] };
}

/** What Meilisearch answers to several questions. Hits are what `put` has written. */
type Found = {
  results?: {
    hits: Pick<AppDocument, 'id' | 'card'>[];
    estimatedTotalHits?: number;
    facetDistribution?: Record<string, Record<string, number>>;
  }[];
};

function answersIn({ results = [] }: Found): IndexAnswer[] {
  return results.map(({ estimatedTotalHits, facetDistribution, hits }) => ({
    hits,
    total: estimatedTotalHits ?? 0,
    facets: facetDistribution ?? {},
  }));
}

const PRIMARY_KEY = 'id' satisfies keyof AppDocument;

type Task = { status: string; error: { type?: string; message?: string } | null };

/** Waits until Meilisearch has done what it took on. */
async function done(work: { waitTask(): Promise<Task> }): Promise<void> {
  const { status, error } = await work.waitTask();
  if (status === 'succeeded') return;
  const isOutside = status === 'canceled' || error?.type === 'system';
  throw new IndexingFailed(error?.message ?? status, !isOutside);
}

async function put(index: Index<AppDocument>, documents: readonly AppDocument[]): Promise<void> {
  if (documents.length === 0) return;
  try {
    await done(index.addDocuments([...documents], { primaryKey: PRIMARY_KEY }));
  } catch (error) {
    if (!(error instanceof IndexRefused) || !REFUSED_DOCUMENTS.includes(error.status)) throw error;
    throw new IndexingFailed(error.message, true);
  }
}

/** Malformed, too large, impossible: less of it may be taken. */
const REFUSED_DOCUMENTS = [400, 413, 422];

async function stateOf(index: Index<AppDocument>): Promise<IndexState | null> {
  try {
    const [{ createdAt }, stats] = await Promise.all([index.getRawInfo(), index.getStats()]);
    return { documents: stats.numberOfDocuments, made: String(createdAt) };
  } catch (error) {
    if (error instanceof IndexRefused && error.code === 'index_not_found') return null;
    throw error;
  }
}

async function digestsOf(index: Index<AppDocument>): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  for (let offset = 0; ; offset += DIGESTS_A_PAGE) {
    const { results } = await index.getDocuments({
      fields: ['id', 'digest'],
      limit: DIGESTS_A_PAGE,
      offset,
    });
    for (const { id, digest } of results) digests.set(id, digest);
    if (results.length < DIGESTS_A_PAGE) return digests;
  }
}
