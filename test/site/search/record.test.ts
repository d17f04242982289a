import pino from 'pino';
import { afterEach, expect, test } from 'vitest';
import { openDatabase } from '#db/connection.ts';
import type { AskedSearch } from '#db/search/queries.ts';
import { NO_FILTERS } from '#db/search/question.ts';
import { askedSearch, openSearchRecorder } from '#site/search/record.ts';
import { NOON, testDatabase } from '../../support/database.ts';

const { kysely } = testDatabase();

afterEach(async () => {
  await kysely.deleteFrom('search_query').execute();
});

const search: AskedSearch = {
  askedAt: NOON,
  words: 'Invoice',
  filters: NO_FILTERS,
  sort: 'relevance',
  hits: 1,
  engine: 'postgres',
};

function logged(): { log: pino.Logger; lines: () => { msg: string; lost?: number }[] } {
  const said: string[] = [];
  const log = pino({}, { write: (line: string) => said.push(line) });
  return { log, lines: () => said.map((line) => JSON.parse(line)) };
}

async function kept(): Promise<string[]> {
  const rows = await kysely.selectFrom('search_query').select('words').orderBy('words').execute();
  return rows.map(({ words }) => words);
}

test('searches are written within a second or two, and at the stop', async () => {
  const recorder = openSearchRecorder(kysely, logged().log);
  recorder.record(search);
  expect(await kept()).toEqual([]);
  await expect.poll(kept, { timeout: 3_000 }).toEqual(['invoice']);
  recorder.record({ ...search, words: 'last' });
  await recorder.stop();
  expect(await kept()).toEqual(['invoice', 'last']);
});

test('what could name somebody is not even noted', async () => {
  const recorder = openSearchRecorder(kysely, logged().log);
  recorder.record({ ...search, words: 'jane@example.com' });
  recorder.record({ ...search, words: 'order 12 34 56' });
  recorder.record({ ...search, filters: { ...NO_FILTERS, industry: ['jane@example.com'] } });
  await recorder.stop();
  expect(await kept()).toEqual([]);
});

test('of open values only those are recorded that some app has', () => {
  const known = {
    industry: new Map([['media', 'Media']]),
    compliance: new Map([['gdpr', 'GDPR']]),
  };
  const filters = {
    ...NO_FILTERS,
    tier: ['premier'],
    industry: ['john-smith-berlin', 'media'],
    compliance: ['gdpr', 'mine'],
    rating: 4,
  };
  const question = { words: 'Invoice', filters, sort: 'newest', page: 1, at: NOON } as const;
  expect(askedSearch(question, { engine: 'postgres', total: 7 }, known)).toEqual({
    askedAt: NOON,
    words: 'Invoice',
    filters: { ...filters, industry: ['media'], compliance: ['gdpr'] },
    sort: 'newest',
    hits: 7,
    engine: 'postgres',
  });
});

test('no more than 5,000 wait', async () => {
  const recorder = openSearchRecorder(kysely, logged().log);
  for (let count = 0; count < 6_000; count += 1) recorder.record(search);
  await recorder.stop();
  expect(await kept()).toHaveLength(5_000);
});

test('when the database is down, searches are forgotten and that is logged', async () => {
  const gone = openDatabase('postgres://nobody@127.0.0.1:9/nothing');
  const { lines, log } = logged();
  const recorder = openSearchRecorder(gone, log);
  recorder.record(search);
  recorder.record(search);
  await recorder.stop();
  await gone.destroy();
  expect(lines()).toEqual([
    expect.objectContaining({ lost: 2, msg: 'searches could not be recorded' }),
  ]);
});
