import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Meilisearch } from 'meilisearch';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withdrawListing } from '#db/listings/retire.ts';
import { countMarks } from '#db/search/changes.ts';
import { IndexingFailed, openSearchIndex, type SearchIndex } from '#search-indexer/client.ts';
import { type EmbeddedMeilisearch, startMeilisearch } from '#search-indexer/embedded.ts';
import { INDEX } from '#search-indexer/index-settings.ts';
import { runIndexer } from '#search-indexer/run.ts';
import { testDatabase } from '../support/database.ts';
import { liveListing } from '../support/listings.ts';
import { enterVendor } from '../support/people.ts';

const database = testDatabase();
const silent = { info: () => undefined, warn: () => undefined };
let folder = '';
let meilisearch: EmbeddedMeilisearch;
let index: SearchIndex;
let client: Meilisearch;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'vitrine-test-index-'));
  const started = await startMeilisearch({ directory: folder });
  if (!started) throw new Error('These tests need the Meilisearch of the optional package.');
  meilisearch = started;
  index = openSearchIndex(started);
  client = new Meilisearch({ host: started.url, apiKey: started.masterKey });
});

afterAll(async () => {
  await meilisearch.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Keeps the index for as long as the work takes, and until nothing waits any more. */
async function whileIndexing(
  work: () => Promise<void>,
  used: SearchIndex = index,
  indexers = 1,
): Promise<void> {
  const stop = new AbortController();
  const running = Array.from({ length: indexers }, () =>
    runIndexer({
      databaseUrl: database.url,
      kysely: database.kysely,
      index: used,
      log: silent,
      stop: stop.signal,
    }),
  );
  await work();
  while ((await countMarks(database.kysely)) > 0) await sleep(20);
  stop.abort();
  await Promise.all(running);
}

async function found(words: string): Promise<string[]> {
  const { hits } = await client.index(INDEX).search<{ slug: string }>(words);
  return hits.map((hit) => hit.slug);
}

test('an app can be found once it is live and no longer once it is withdrawn', async () => {
  const vendor = await enterVendor('vendor', database);
  let slug = '';
  let listingId = '';
  await whileIndexing(async () => {
    ({ slug, listingId } = await liveListing(vendor, database, { name: 'Quillwort' }));
  });
  expect(await found('Quillwort')).toEqual([slug]);
  await whileIndexing(() =>
    withdrawListing(vendor.owner, { listingId, reason: 'Replaced by another.' }, database),
  );
  expect(await found('Quillwort')).toEqual([]);
});

test('a change is searchable within two seconds', async () => {
  const vendor = await enterVendor('quick', database);
  await whileIndexing(async () => {
    await sleep(500);
    const { slug } = await liveListing(vendor, database, { name: 'Marigold' });
    const changed = performance.now();
    while (!(await found('Marigold')).includes(slug)) await sleep(20);
    expect(performance.now() - changed).toBeLessThan(2_000);
  });
});

test('a task that fails loses no mark and is tried again', async () => {
  const vendor = await enterVendor('unlucky', database);
  let failures = 0;
  const flaky: SearchIndex = {
    ...index,
    async put(documents) {
      if (documents.length > 0 && failures < 2) {
        failures += 1;
        throw new IndexingFailed('as a test');
      }
      await index.put(documents);
    },
  };
  let slug = '';
  await whileIndexing(async () => {
    ({ slug } = await liveListing(vendor, database, { name: 'Foxglove' }));
  }, flaky);
  expect(failures).toBe(2);
  expect(await found('Foxglove')).toEqual([slug]);
});

test('a document that Meilisearch refuses is an error and not a silence', async () => {
  const broken = client.index('refusals');
  await client.createIndex('refusals', { primaryKey: 'id' }).waitTask();
  const task = await broken.addDocuments([{ id: 'not allowed !' }]).waitTask();
  expect(task.status).toBe('failed');
  await expect(
    // The same identifier through our own client.
    index.put([{ ...(await anyDocument()), id: 'not allowed !' }]),
  ).rejects.toBeInstanceOf(IndexingFailed);
});

async function anyDocument() {
  const { results } = await client.index(INDEX).getDocuments({ limit: 1 });
  const [document] = results;
  if (!document) throw new Error('There is no document yet.');
  return JSON.parse(JSON.stringify(document));
}

test('of several indexers one works, and another takes over when it stops', async () => {
  const vendor = await enterVendor('shared', database);
  const names = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elder'];
  await whileIndexing(
    async () => {
      for (const name of names) await liveListing(vendor, database, { name: `${name} tree` });
    },
    index,
    3,
  );
  for (const name of names) expect(await found(`${name} tree`), name).toHaveLength(1);
});

test('an index that was wiped is filled again from the database', async () => {
  await client.deleteIndex(INDEX).waitTask();
  await whileIndexing(() => sleep(1_000));
  expect(await found('Foxglove')).toHaveLength(1);
});
