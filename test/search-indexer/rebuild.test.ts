import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { beforeAll, expect, test, vi } from 'vitest';
import { withdrawListing } from '#db/listings/retire.ts';
import { askIndexer, outcomeOf } from '#db/search/requests.ts';
import { IndexingFailed, type SearchIndex } from '#search-indexer/client.ts';
import { INDEX, NEXT_INDEX } from '#search-indexer/index-settings.ts';
import { liveListing } from '../support/listings.ts';
import { enterVendor } from '../support/people.ts';
import { isLong } from '../support/rounds.ts';
import { testEngines } from './engines.ts';

const engines = testEngines();
const { client, database, digests, kysely, whileIndexing } = engines;
type Vendor = Awaited<ReturnType<typeof enterVendor>>;
let vendor: Vendor;

beforeAll(async () => {
  vendor = await enterVendor('vendor', database);
  await whileIndexing(async () => {
    for (let count = 0; count < 20; count += 1) await liveListing(vendor, database);
  });
});

/** An index whose new one is slow to fill, and that says when it begins. */
function slowly(during: () => Promise<void>): SearchIndex {
  const real = engines.index();
  return {
    ...real,
    async beginNext() {
      const next = await real.beginNext();
      return {
        ...next,
        async put(documents) {
          await during();
          await next.put(documents);
        },
      };
    },
  };
}

async function untilFinished(id: number) {
  for (let tries = 0; tries < 1_000; tries += 1) {
    const outcome = await outcomeOf(kysely, id);
    if (outcome) return outcome;
    await sleep(20);
  }
  throw new Error('The request is not finished.');
}

async function rowCount(): Promise<number> {
  const { rows } = await sql<{ rows: number }>`
    select count(*)::integer as rows from searchable_app
  `.execute(kysely);
  return rows[0]?.rows ?? 0;
}

test('a rebuild under changes and searches shows no gap and loses no change', async () => {
  const seen: { meilisearch: number; postgres: number }[] = [];
  let done = false;
  const searcher = async () => {
    while (!done) {
      const { estimatedTotalHits } = await client().index(INDEX).search('tidy');
      seen.push({ meilisearch: estimatedTotalHits, postgres: await rowCount() });
    }
  };
  const index = slowly(async () => {
    // However slow the machine is, both are asked at least once in the middle of it.
    const asked = seen.length;
    await vi.waitUntil(() => seen.length > asked + 1, { timeout: 30_000 });
    const { listingId } = await liveListing(vendor, database, { name: 'During the rebuild' });
    await liveListing(vendor, database, { name: 'Kept of the rebuild' });
    await withdrawListing(vendor.owner, { listingId, reason: 'At once.' }, database);
    await sql`update organisation set name = 'Renamed' where id = ${vendor.id}`.execute(kysely);
  });
  const searching = searcher();
  const outcome = await whileIndexing(
    async () => untilFinished(await askIndexer(kysely, 'rebuild', new Date())),
    { index },
  ).finally(() => {
    done = true;
    return searching;
  });
  expect(outcome).toMatchObject({ report: { apps: 20 } });
  expect(seen.filter((one) => one.meilisearch < 20 || one.postgres < 20)).toEqual([]);
  const { meilisearch, postgres, wanted } = await digests();
  expect(wanted.size).toBe(21);
  expect(meilisearch).toEqual(wanted);
  expect(postgres).toEqual(wanted);
  const { results } = await client().getIndexes();
  expect(results.filter(({ uid }) => uid.startsWith(NEXT_INDEX))).toEqual([]);
});

test.runIf(isLong)('one that has lost its turn in the middle hands nothing over', async () => {
  const { size } = (await digests()).wanted;
  const real = engines.index();
  let part = 0;
  const index: SearchIndex = {
    ...real,
    async beginNext() {
      const next = await real.beginNext();
      part += 1;
      if (part > 2) return next;
      const isFirst = part === 1;
      return {
        ...next,
        async put(documents) {
          // The first wakes while that of the next turn is still empty.
          if (!isFirst) await sleep(5_000);
          await next.put(documents);
          if (!isFirst) return;
          await sql`
            select pg_terminate_backend(pid) from pg_locks
            where locktype = 'advisory' and granted
              and database = (select oid from pg_database where datname = current_database())
          `.execute(kysely);
          await sleep(4_000);
        },
      };
    },
  };
  const seen: number[] = [];
  const next = new Set<string>();
  const id = await askIndexer(kysely, 'rebuild', new Date());
  const outcome = await whileIndexing(
    async () => {
      const ended = performance.now() + 10_000;
      while (performance.now() < ended) {
        const { estimatedTotalHits } = await client().index(INDEX).search('');
        seen.push(estimatedTotalHits);
        const { results } = await client().getIndexes();
        for (const { uid } of results) if (uid.startsWith(NEXT_INDEX)) next.add(uid);
        await sleep(20);
      }
      return untilFinished(id);
    },
    { index },
  );
  expect(outcome).toMatchObject({ report: { apps: size } });
  expect(Math.min(...seen)).toBe(size);
  expect(next.size).toBe(2);
  const { meilisearch, wanted } = await digests();
  expect(meilisearch).toEqual(wanted);
});

test('it makes good whatever the index held, also its settings', async () => {
  const indexer = engines.startIndexer();
  await indexer.isWorking;
  const apps = client().index(INDEX);
  const [one] = [...(await digests()).wanted.keys()];
  // As many documents as before, so that the watch over the number of them sees nothing.
  await apps.updateDocuments([{ id: 'nobody', digest: 'x' }]).waitTask();
  await apps.deleteDocuments([one ?? '']).waitTask();
  await apps.resetSettings().waitTask();
  await sql`update searchable_app set digest = 'wrong', card = '{}'`.execute(kysely);
  await untilFinished(await askIndexer(kysely, 'rebuild', new Date()));
  await indexer.stop();
  const { meilisearch, postgres, wanted } = await digests();
  expect(meilisearch).toEqual(wanted);
  expect(postgres).toEqual(wanted);
  expect((await client().index(INDEX).getSettings()).rankingRules).toContain('trust:desc');
  const empty = sql`select 1 from searchable_app where card = '{}'`.execute(kysely);
  expect((await empty).rows).toEqual([]);
});

test('one that was cut off is done by the next indexer, from the start', async () => {
  let begun = () => {};
  const hasBegun = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const stuck = engines.startIndexer({
    index: slowly(async () => {
      begun();
      await sleep(60_000, undefined, { ref: false });
    }),
  });
  const id = await askIndexer(kysely, 'rebuild', new Date());
  await hasBegun;
  await stuck.stop();
  expect(await outcomeOf(kysely, id)).toBeNull();
  expect(await whileIndexing(() => untilFinished(id))).toMatchObject({ report: { apps: 21 } });
});

test('one that Meilisearch refuses ends with the reason, and the old index answers on', async () => {
  const real = engines.index();
  const index: SearchIndex = {
    ...real,
    beginNext: () => Promise.reject(new IndexingFailed('no room for a second one', false)),
  };
  const id = await askIndexer(kysely, 'rebuild', new Date());
  const outcome = await whileIndexing(() => untilFinished(id), { index });
  expect(outcome).toEqual({ error: 'no room for a second one' });
  expect((await digests()).meilisearch.size).toBe(21);
});

test('without a Meilisearch the rows are made anew', async () => {
  const indexer = engines.startIndexer({ index: null });
  await indexer.isWorking;
  await sql`update searchable_app set digest = 'wrong', card = '{}'`.execute(kysely);
  await untilFinished(await askIndexer(kysely, 'rebuild', new Date()));
  await indexer.stop();
  const { postgres, wanted } = await digests();
  expect(postgres).toEqual(wanted);
});

test('one that fails again and again is given up with its reason', async () => {
  const real = engines.index();
  const index: SearchIndex = { ...real, beginNext: () => Promise.reject(new Error('no idea')) };
  const id = await askIndexer(kysely, 'rebuild', new Date());
  expect(await whileIndexing(() => untilFinished(id), { index })).toEqual({ error: 'no idea' });
});
