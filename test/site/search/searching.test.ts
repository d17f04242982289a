import { setTimeout as sleep } from 'node:timers/promises';
import pino from 'pino';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { readingOf } from '#db/connection.ts';
import { withdrawListing } from '#db/listings/retire.ts';
import { searchableApps } from '#db/search/documents.ts';
import { NO_FILTERS, type SearchQuestion } from '#db/search/question.ts';
import { putRows, refreshWords } from '#db/search/rows.ts';
import type { SearchIndex } from '#search-indexer/client.ts';
import { documentOf } from '#search-indexer/document.ts';
import { openSearching, type Searching } from '#site/search/searching.ts';
import { testEngines } from '../../search-indexer/engines.ts';
import { liveListing } from '../../support/listings.ts';
import { enterVendor } from '../../support/people.ts';

const { database, index, kysely } = testEngines();
const silent = pino({ level: 'silent' });
const opened: Searching[] = [];
const question = (words: string): SearchQuestion => ({
  words,
  filters: NO_FILTERS,
  sort: 'relevance',
  page: 1,
  at: new Date(),
});
let listingId = '';
let vendor: Awaited<ReturnType<typeof enterVendor>>;

beforeAll(async () => {
  vendor = await enterVendor('foxglove', database);
  await liveListing(vendor, database, { name: 'Quillwort' });
  ({ listingId } = await liveListing(vendor, database, { name: 'Quillwort Two' }));
  const apps = await searchableApps(readingOf(kysely), null, database.now());
  const documents = apps.map(documentOf);
  await index().prepare();
  await index().put(documents);
  await putRows(
    kysely,
    apps.map((app) => ({ ...app, digest: documentOf(app).digest })),
  );
  await refreshWords(kysely);
});

afterEach(() => {
  for (const searching of opened.splice(0)) searching.stop();
});

/** The real index, whose answers can be held up, refused, or thinned out. */
async function searchingWith(trouble: { ask?: SearchIndex['ask'] }): Promise<Searching> {
  const real = index();
  const one: SearchIndex = {
    ...real,
    ask: (queries, patience) => (trouble.ask ?? real.ask)(queries, patience),
  };
  const searching = await openSearching(kysely, one, silent);
  opened.push(searching);
  return searching;
}

/** As an index that does not answer in time: it rejects after the patience. */
const silence: SearchIndex['ask'] = async (_queries, patience) => {
  await sleep(patience);
  throw new Error('timeout');
};

test('Meilisearch answers while it is well', async () => {
  const searching = await searchingWith({});
  const { engine, hits } = await searching.search(question('quillwort'));
  expect({ engine, names: hits.map((hit) => hit.name) }).toEqual({
    engine: 'meilisearch',
    names: ['Quillwort', 'Quillwort Two'],
  });
});

test('when it falls silent one visitor waits, the next do not, and it comes back by itself', async () => {
  const trouble: { ask?: SearchIndex['ask'] } = {};
  const searching = await searchingWith(trouble);
  trouble.ask = silence;
  const started = performance.now();
  expect((await searching.search(question('quillwort'))).engine).toBe('postgres');
  expect(performance.now() - started).toBeGreaterThan(390);
  expect(searching.engine()).toBe('postgres');
  const asked = vi.fn(silence);
  trouble.ask = asked;
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => searching.search(question('quillwort'))),
  );
  expect(answers.map((answer) => answer.engine)).toEqual(
    Array.from({ length: 20 }, () => 'postgres'),
  );
  expect(answers[0]?.hits.map((hit) => hit.name)).toEqual(['Quillwort', 'Quillwort Two']);
  // At most the checks of the breaker itself.
  expect(asked.mock.calls.length).toBeLessThan(10);
  delete trouble.ask;
  await expect.poll(() => searching.engine(), { timeout: 10_000 }).toBe('meilisearch');
  expect((await searching.search(question('quillwort'))).engine).toBe('meilisearch');
});

test('an index that misses apps is not asked, as long as it misses them', async () => {
  const real = index();
  const trouble: { ask?: SearchIndex['ask'] } = {
    async ask(queries, patience) {
      const answers = await real.ask(queries, patience);
      return answers.map((answer) => ({ ...answer, total: 0, hits: [] }));
    },
  };
  const searching = await searchingWith(trouble);
  expect(searching.engine()).toBe('postgres');
  expect((await searching.search(question('quillwort'))).total).toBe(2);
  delete trouble.ask;
  await expect.poll(() => searching.engine(), { timeout: 10_000 }).toBe('meilisearch');
});

test('without a Meilisearch Postgres answers', async () => {
  const searching = await openSearching(kysely, null, silent);
  const { engine, hits } = await searching.search(question('quillwort'));
  expect({ engine, names: hits.map((hit) => hit.name) }).toEqual({
    engine: 'postgres',
    names: ['Quillwort', 'Quillwort Two'],
  });
});

test('apps, categories and vendors are suggested, also while Meilisearch is down', async () => {
  const trouble: { ask?: SearchIndex['ask'] } = {};
  const searching = await searchingWith(trouble);
  for (const ask of [undefined, silence]) {
    if (ask) trouble.ask = ask;
    expect((await searching.suggest('quill')).apps.map((app) => app.name)).toEqual([
      'Quillwort',
      'Quillwort Two',
    ]);
    expect((await searching.suggest('foxg')).vendors.map((one) => one.name)).toEqual(['foxglove']);
    expect((await searching.suggest('accoun')).categories.map((one) => one.slug)).toEqual([
      'finance-accounting',
    ]);
  }
  expect(await searching.suggest('')).toMatchObject({ apps: [], categories: [], vendors: [] });
});

test('what is withdrawn is gone at once, though both indexes still have it', async () => {
  const searching = await searchingWith({});
  await withdrawListing(vendor.owner, { listingId, reason: 'End.' }, database);
  const answer = await searching.search(question('quillwort'));
  expect(answer).toMatchObject({ engine: 'meilisearch', total: 1 });
  expect(answer.hits.map((hit) => hit.name)).toEqual(['Quillwort']);
  expect((await searching.suggest('quill')).apps.map((app) => app.name)).toEqual(['Quillwort']);
  const standIn = await openSearching(kysely, null, silent);
  expect((await standIn.search(question('quillwort'))).total).toBe(1);
});
