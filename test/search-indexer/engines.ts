import { mkdtemp, realpath, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Meilisearch } from 'meilisearch';
import { afterAll, beforeAll } from 'vitest';
import { readingOf } from '#db/connection.ts';
import { countMarks } from '#db/search/changes.ts';
import { searchableApps } from '#db/search/documents.ts';
import { rowDigests } from '#db/search/rows.ts';
import { openSearchIndex, type SearchIndex } from '#search-indexer/client.ts';
import { documentOf } from '#search-indexer/document.ts';
import { type EmbeddedMeilisearch, startMeilisearch } from '#search-indexer/embedded.ts';
import { INDEX } from '#search-indexer/index-settings.ts';
import { runIndexer } from '#search-indexer/run.ts';
import type { IndexerLog } from '#search-indexer/work.ts';
import { testDatabase } from '../support/database.ts';

const silent: IndexerLog = { info: () => undefined, warn: () => undefined };

/** The longest that a test waits for the indexer, in milliseconds. */
const PATIENCE = 30_000;

type IndexerOfTest = { index?: SearchIndex | null; log?: IndexerLog };

/** A database and a Meilisearch of this test file alone; call it at the top of the file. */
export function testEngines() {
  const database = testDatabase();
  const { kysely, url } = database;
  let folder = '';
  let meilisearch: EmbeddedMeilisearch;
  beforeAll(async () => {
    folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'vitrine-test-index-')));
    const started = await startMeilisearch({ directory: folder });
    if (!started) throw new Error('These tests need the Meilisearch of the optional package.');
    meilisearch = started;
  });
  afterAll(async () => {
    await meilisearch.stop();
    await rm(folder, { recursive: true, force: true });
  });
  const client = () => new Meilisearch({ host: meilisearch.url, apiKey: meilisearch.masterKey });
  const index = () => openSearchIndex(meilisearch);

  /** Runs an indexer until it is stopped. */
  function startIndexer(given: IndexerOfTest = {}) {
    const stop = new AbortController();
    let working = () => {};
    const isWorking = new Promise<void>((resolve) => {
      working = resolve;
    });
    const running = runIndexer({
      databaseUrl: url,
      kysely,
      index: given.index === undefined ? index() : given.index,
      log: given.log ?? silent,
      stop: stop.signal,
      onWorking: working,
    });
    return {
      isWorking,
      async stop() {
        stop.abort();
        await running;
      },
    };
  }

  /** Runs an indexer for as long as the work takes, and until nothing waits any more. */
  async function whileIndexing<Result>(
    work: () => Promise<Result>,
    given: IndexerOfTest = {},
  ): Promise<Result> {
    const indexer = startIndexer(given);
    try {
      const result = await work();
      await nothingWaits();
      return result;
    } finally {
      await indexer.stop();
    }
  }

  async function nothingWaits(): Promise<void> {
    const deadline = performance.now() + PATIENCE;
    while ((await countMarks(kysely)) > 0) {
      if (performance.now() > deadline) throw new Error('Marks still wait.');
      await sleep(20);
    }
  }

  /** Addresses of the apps that Meilisearch finds. */
  async function found(words: string): Promise<string[]> {
    const { hits } = await client().index(INDEX).search<{ card: { slug: string } }>(words);
    return hits.map((hit) => hit.card.slug);
  }

  /** The digest of every app: as it should be, and in each engine. */
  async function digests() {
    const reading = readingOf(kysely);
    const apps = (await searchableApps(reading, null, new Date())).map(documentOf);
    return {
      wanted: new Map(apps.map(({ id, digest }) => [id, digest])),
      postgres: await rowDigests(reading),
      meilisearch: await index().digests(),
    };
  }

  return {
    database,
    kysely,
    folder: () => folder,
    access: () => ({ url: meilisearch.url, masterKey: meilisearch.masterKey }),
    meilisearch: () => meilisearch,
    client,
    index,
    startIndexer,
    whileIndexing,
    nothingWaits,
    found,
    digests,
  };
}
