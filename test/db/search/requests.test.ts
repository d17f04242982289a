import { expect, test } from 'vitest';
import {
  askIndexer,
  finishRequest,
  openRequests,
  outcomeOf,
  startRequest,
} from '#db/search/requests.ts';
import { takeTurn } from '#db/search/turn.ts';
import { NOON, testDatabase } from '../../support/database.ts';

const database = testDatabase();
const { kysely } = database;

test('requests are open until they are finished, oldest first, also when begun', async () => {
  const first = await askIndexer(kysely, 'rebuild', NOON);
  const second = await askIndexer(kysely, 'reconcile', NOON);
  expect(await startRequest(kysely, first, NOON)).toBe(1);
  expect(await startRequest(kysely, first, NOON)).toBe(2);
  expect(await openRequests(kysely)).toEqual([
    { id: first, kind: 'rebuild' },
    { id: second, kind: 'reconcile' },
  ]);
  expect(await outcomeOf(kysely, first)).toBeNull();
  await finishRequest(kysely, first, { report: { apps: 3, postgres: { missing: 1 } } }, NOON);
  expect(await outcomeOf(kysely, first)).toEqual({ report: { apps: 3, postgres: { missing: 1 } } });
  await finishRequest(kysely, second, { error: 'There is no room.' }, NOON);
  expect(await outcomeOf(kysely, second)).toEqual({ error: 'There is no room.' });
  expect(await openRequests(kysely)).toEqual([]);
});

test('a request wakes the indexer', async () => {
  const stop = new AbortController();
  const turn = await takeTurn(database.url, stop.signal);
  const started = performance.now();
  const waiting = turn?.nextChange(20_000);
  await askIndexer(kysely, 'reconcile', NOON);
  await waiting;
  expect(performance.now() - started).toBeLessThan(5_000);
  await turn?.end();
});
