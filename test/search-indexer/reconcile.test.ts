import { rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { newId } from '#db/identifier.ts';
import { withdrawListing } from '#db/listings/retire.ts';
import { markListings } from '#db/search/changes.ts';
import { askIndexer, outcomeOf } from '#db/search/requests.ts';
import { IndexingFailed, type SearchIndex } from '#search-indexer/client.ts';
import { startMeilisearch } from '#search-indexer/embedded.ts';
import { INDEX } from '#search-indexer/index-settings.ts';
import { NOON } from '../support/database.ts';
import { liveListing } from '../support/listings.ts';
import { enterVendor } from '../support/people.ts';
import { testEngines } from './engines.ts';

const engines = testEngines();
const { client, database, digests, kysely, whileIndexing } = engines;
const apps: { listingId: string; slug: string }[] = [];

beforeAll(async () => {
  const vendor = await enterVendor('vendor', database);
  await whileIndexing(async () => {
    for (let count = 0; count < 12; count += 1) apps.push(await liveListing(vendor, database));
  });
});

async function expectEqual(): Promise<void> {
  const { meilisearch, postgres, wanted } = await digests();
  expect(meilisearch).toEqual(wanted);
  expect(postgres).toEqual(wanted);
}

async function reconciled(id: number) {
  for (;;) {
    const outcome = await outcomeOf(kysely, id);
    if (outcome) return outcome;
    await sleep(20);
  }
}

test('by hand: what is missing, extra or stale in either engine is counted and repaired', async () => {
  const [a, b, c, d] = apps.map((app) => app.listingId);
  const index = client().index(INDEX);
  const stranger = newId(NOON);
  await Promise.all([
    index.deleteDocuments([a ?? '', b ?? '']).waitTask(),
    index.updateDocuments([{ id: c, digest: 'old' }, { id: stranger }]).waitTask(),
    sql`delete from searchable_app where listing_id = ${d ?? ''}`.execute(kysely),
    sql`update searchable_app set digest = 'old' where listing_id in (${a ?? ''}, ${b ?? ''})`.execute(
      kysely,
    ),
  ]);
  await sql`
    insert into searchable_app
    select (jsonb_populate_record(s, jsonb_build_object('listing_id', ${stranger}::text))).*
    from searchable_app s where listing_id = ${c ?? ''}
  `.execute(kysely);
  // One that starts does first what was asked, and finds nothing repaired behind its back.
  const asked = await askIndexer(kysely, 'reconcile', new Date());
  const indexer = engines.startIndexer();
  const outcome = await reconciled(asked);
  expect(outcome).toEqual({
    report: {
      apps: 12,
      postgres: { missing: 1, extra: 1, stale: 2 },
      meilisearch: { missing: 2, extra: 1, stale: 1 },
    },
  });
  await expectEqual();
  await indexer.isWorking;
  const again = await reconciled(await askIndexer(kysely, 'reconcile', new Date()));
  const none = { missing: 0, extra: 0, stale: 0 };
  expect(again).toEqual({ report: { apps: 12, postgres: none, meilisearch: none } });
  await indexer.stop();
});

test('an indexer compares everything when it starts', async () => {
  const [a] = apps;
  await sql`update searchable_app set digest = 'old', card = '{}'`.execute(kysely);
  await client()
    .index(INDEX)
    .updateDocuments([{ id: a?.listingId, digest: 'old' }])
    .waitTask();
  const indexer = engines.startIndexer();
  await indexer.isWorking;
  await indexer.stop();
  await expectEqual();
});

test.each([
  ['was deleted', () => client().deleteIndex(INDEX).waitTask()],
  ['was emptied', () => client().index(INDEX).deleteAllDocuments().waitTask()],
  [
    'lost some documents',
    () =>
      client()
        .index(INDEX)
        .deleteDocuments([apps[0]?.listingId ?? ''])
        .waitTask(),
  ],
  [
    'was deleted and made again by somebody else',
    async () => {
      await client().deleteIndex(INDEX).waitTask();
      await client().createIndex(INDEX, { primaryKey: 'name' }).waitTask();
    },
  ],
])('an idle indexer notices that the index %s, and fills it', async (_, harm) => {
  const indexer = engines.startIndexer();
  await indexer.isWorking;
  await harm();
  await expect
    .poll(async () => (await engines.index().state())?.documents, { timeout: 20_000 })
    .toBe(12);
  await engines.nothingWaits();
  await indexer.stop();
  await expectEqual();
  expect((await client().index(INDEX).getSettings()).rankingRules).toContain('trust:desc');
});

test('an index that is deleted under changes is whole again, with its settings', async () => {
  const indexer = engines.startIndexer();
  await indexer.isWorking;
  await client().deleteIndex(INDEX).waitTask();
  await markListings(
    kysely,
    apps.slice(0, 3).map((app) => app.listingId),
  );
  await expect
    .poll(async () => (await engines.index().state())?.documents, { timeout: 20_000 })
    .toBe(12);
  await engines.nothingWaits();
  await indexer.stop();
  await expectEqual();
  expect((await client().index(INDEX).getSettings()).rankingRules).toContain('trust:desc');
});

test('a listing that cannot be indexed does not make it compare without end', async () => {
  const real = engines.index();
  const id = apps[5]?.listingId ?? '';
  let compared = 0;
  const index: SearchIndex = {
    ...real,
    async put(documents) {
      if (documents.some((document) => document.id === id)) throw new IndexingFailed('no', true);
      await real.put(documents);
    },
    digests() {
      compared += 1;
      return real.digests();
    },
  };
  await client().index(INDEX).deleteDocuments([id]).waitTask();
  const indexer = engines.startIndexer({ index });
  await indexer.isWorking;
  const before = compared;
  await sleep(7_000);
  expect(compared - before).toBeLessThanOrEqual(1);
  await indexer.stop();
  await whileIndexing(() => markListings(kysely, [id]));
  await expectEqual();
});

test('a Meilisearch that was killed and lost its data is filled when it is back', async () => {
  const vendor = await enterVendor('late', database);
  const leaving = await liveListing(vendor, database);
  const indexer = engines.startIndexer();
  await indexer.isWorking;
  await engines.meilisearch().stop();
  rmSync(path.join(engines.folder(), 'data.ms'), { recursive: true, force: true });
  await withdrawListing(vendor.owner, { listingId: leaving.listingId, reason: 'x' }, database);
  await liveListing(vendor, database);
  const again = await startMeilisearch({ directory: engines.folder() });
  expect(again?.url).toBe(engines.access().url);
  const back = performance.now();
  await expect
    .poll(async () => (await engines.index().state())?.documents, { timeout: 30_000 })
    .toBe(13);
  await engines.nothingWaits();
  expect(performance.now() - back).toBeLessThan(20_000);
  await indexer.stop();
  await expectEqual();
});
