import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { system } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { importListings } from '#db/listings/import.ts';
import { withdrawListing } from '#db/listings/retire.ts';
import { countMarks, markListings } from '#db/search/changes.ts';
import { countFailures } from '#db/search/failures.ts';
import { IndexingFailed, type SearchIndex } from '#search-indexer/client.ts';
import { INDEX } from '#search-indexer/index-settings.ts';
import { readiness } from '#site/http/health.ts';
import { importLine } from '../db/listings/import-lines.ts';
import { liveListing } from '../support/listings.ts';
import { enterVendor } from '../support/people.ts';
import { isLong } from '../support/rounds.ts';
import { testEngines } from './engines.ts';

const engines = testEngines();
const { client, database, found, index, kysely, whileIndexing } = engines;

/** An index that counts its tasks and refuses them as it is told. */
function refusing(refuses: (ids: readonly string[], task: number) => boolean) {
  const real = index();
  const tasks: number[] = [];
  const used: SearchIndex = {
    ...real,
    async put(documents) {
      tasks.push(documents.length);
      const ids = documents.map((document) => document.id);
      if (refuses(ids, tasks.length)) throw new IndexingFailed('refused by a test', true);
      await real.put(documents);
    },
  };
  return { tasks, used };
}

async function tenApps(): Promise<{ listingId: string; slug: string }[]> {
  const vendor = await enterVendor('vendor', database);
  const apps: { listingId: string; slug: string }[] = [];
  for (let count = 0; count < 10; count += 1) apps.push(await liveListing(vendor, database));
  return apps;
}

const failures = () => kysely.selectFrom('indexing_failure').selectAll().execute();

test('a task that fails is tried again, and nothing is lost or recorded', async () => {
  const apps = await tenApps();
  const { tasks, used } = refusing((_, task) => task <= 2);
  await whileIndexing(async () => undefined, { index: used });
  expect(tasks).toEqual([10, 10, 10]);
  expect(await failures()).toEqual([]);
  expect(await found('Tidy')).toHaveLength(apps.length);
});

test('a document that fails for ever is found, recorded and shown, and the others go on', async () => {
  const apps = await tenApps();
  const [, , , poison] = apps;
  const id = poison?.listingId ?? '';
  const before = (await found('Tidy')).length;
  const { tasks, used } = refusing((ids) => ids.includes(id));
  const indexer = engines.startIndexer({ index: used });
  await indexer.isWorking;
  expect(await countMarks(kysely)).toBe(0);
  // Three times with the others and then alone, and alone once more when all was compared.
  expect(await failures()).toMatchObject([
    { listing_id: id, engine: 'meilisearch', reason: 'refused by a test', attempts: 6 },
  ]);
  expect((await found('Tidy')).length).toBe(before + apps.length - 1);
  expect(tasks.length).toBeLessThan(18);
  await indexer.stop();
  const shown = await readiness(kysely, 'meilisearch');
  expect(shown).toMatchObject({ ready: true, indexing: { waiting: 0, failed: 1 } });
});

test('it is forgotten once the listing is taken', async () => {
  const [failure] = await failures();
  const id = failure?.listing_id ?? '';
  await whileIndexing(() => markListings(kysely, [id]));
  expect(await failures()).toEqual([]);
  expect(await readiness(kysely, 'meilisearch')).toMatchObject({ indexing: { failed: 0 } });
});

test('a failure ends with the listing', async () => {
  const vendor = await enterVendor('leaving', database);
  const { listingId } = await liveListing(vendor, database);
  const { used } = refusing((ids) => ids.includes(listingId));
  await whileIndexing(async () => undefined, { index: used });
  expect(await countFailures(readingOf(kysely))).toBe(1);
  const words = { listingId, reason: 'The end.' };
  await whileIndexing(() => withdrawListing(vendor.owner, words, database));
  expect(await failures()).toEqual([]);
});

test.runIf(isLong)(
  'more refused listings than anybody looks at hold up no other',
  {
    timeout: 120_000,
  },
  async () => {
    const names = Array.from({ length: 300 }, (_, place) =>
      place < 150 ? 'Toadstool' : 'Parasol',
    );
    const lines = names.map((name, place) => importLine({ name: `${name} ${place}` }));
    const made = await importListings(system('tests'), { lines, source: 'many' }, database);
    expect(made.created).toBe(300);
    // As Postgres does by itself within a minute: until then it plans for empty tables.
    await sql`analyze`.execute(kysely);
    const real = index();
    const used: SearchIndex = {
      ...real,
      async put(documents) {
        const isRefused = documents.some((document) => document.name.startsWith('toadstool'));
        if (isRefused) throw new IndexingFailed('refused by a test', true);
        await real.put(documents);
      },
    };
    const vendor = await enterVendor('fresh', database);
    const indexer = engines.startIndexer({ index: used });
    const refused = () => countFailures(readingOf(kysely));
    await expect.poll(refused, { timeout: 60_000 }).toBeGreaterThan(100);
    await liveListing(vendor, database, { name: 'Chanterelle' });
    await expect.poll(() => found('Chanterelle'), { timeout: 30_000 }).toHaveLength(1);
    await indexer.isWorking;
    await expect.poll(() => countMarks(kysely), { timeout: 60_000 }).toBe(0);
    await indexer.stop();
    expect((await client().index(INDEX).search('Parasol', { limit: 300 })).hits).toHaveLength(150);
    const shown = await readiness(kysely, 'meilisearch');
    expect(shown).toMatchObject({ ready: true, indexing: { waiting: 0, failed: 150 } });
    const healthy = engines.startIndexer();
    await healthy.isWorking;
    await healthy.stop();
    expect(await failures()).toEqual([]);
    expect((await client().index(INDEX).search('Toadstool', { limit: 300 })).hits).toHaveLength(
      150,
    );
  },
);

test('a failure that is nobody’s fault is waited for and blamed on nobody', async () => {
  const vendor = await enterVendor('patient', database);
  const { slug } = await liveListing(vendor, database, { name: 'Foxglove' });
  const real = index();
  let outages = 0;
  const full: SearchIndex = {
    ...real,
    async put(documents) {
      outages += 1;
      if (outages <= 2) throw new IndexingFailed('no space left on device', false);
      await real.put(documents);
    },
  };
  await whileIndexing(async () => undefined, { index: full });
  expect(outages).toBe(3);
  expect(await failures()).toEqual([]);
  expect(await found('Foxglove')).toEqual([slug]);
});

test('what Meilisearch itself refuses is an error and not a silence', async () => {
  const { results } = await client().index('apps').getDocuments({ limit: 1 });
  const document = JSON.parse(JSON.stringify(results[0]));
  const wrong = index().put([{ ...document, id: 'not allowed !' }]);
  await expect(wrong).rejects.toMatchObject({ name: 'IndexingFailed', blamesDocuments: true });
  await client().deleteIndex('apps').waitTask();
  const gone = index().remove(['anything']);
  await expect(gone).rejects.toMatchObject({ name: 'IndexingFailed' });
});
