import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { type Turn, takeTurn } from '#db/search/turn.ts';
import { testDatabase } from '../../support/database.ts';
import { draftListing } from '../../support/listings.ts';
import { enterVendor } from '../../support/people.ts';

const database = testDatabase();
const turns: Turn[] = [];

afterEach(async () => {
  for (const turn of turns.splice(0)) await turn.end().catch(() => undefined);
});

async function take(stop = new AbortController().signal): Promise<Turn> {
  const turn = await takeTurn(database.url, stop);
  if (!turn) throw new Error('The turn was not taken.');
  turns.push(turn);
  return turn;
}

/** Whether something comes within a time. */
function within(milliseconds: number, promise: Promise<unknown>): Promise<boolean> {
  return Promise.race([promise.then(() => true), sleep(milliseconds, false)]);
}

test('of two only one has the turn, and the second gets it when the first ends', async () => {
  const first = await take();
  const second = take();
  expect(await within(1_300, second)).toBe(false);
  await first.end();
  expect((await second).lost.aborted).toBe(false);
});

test('whose connection breaks has lost the turn, and another gets it', async () => {
  const first = await take();
  await sql`
    select pg_terminate_backend(pid) from pg_locks
    where locktype = 'advisory' and granted
      and database = (select oid from pg_database where datname = current_database())
  `.execute(database.kysely);
  const second = await take();
  expect(first.lost.aborted).toBe(true);
  expect(second.lost.aborted).toBe(false);
});

test('who is stopped while waiting gets no turn', async () => {
  await take();
  const stop = new AbortController();
  const waiting = takeTurn(database.url, stop.signal);
  stop.abort();
  expect(await waiting).toBeNull();
});

test('a database that does not answer is waited for until stopped', async () => {
  const stop = new AbortController();
  const waiting = takeTurn('postgres://nobody@127.0.0.1:1/nothing', stop.signal);
  expect(await within(100, waiting)).toBe(false);
  stop.abort();
  expect(await waiting).toBeNull();
});

test('a change wakes the one who has the turn, also one that came before', async () => {
  const vendor = await enterVendor('vendor', database);
  const turn = await take();
  const waiting = turn.nextChange(10_000);
  await draftListing(vendor, database);
  expect(await within(2_000, waiting)).toBe(true);
  await draftListing(vendor, database);
  await sleep(100);
  expect(await within(2_000, turn.nextChange(10_000))).toBe(true);
});

test('without a change it looks anyway after a while', async () => {
  const turn = await take();
  const waiting = turn.nextChange(150);
  expect(await within(50, waiting)).toBe(false);
  expect(await within(1_000, waiting)).toBe(true);
});
