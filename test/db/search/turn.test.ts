import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
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

/** The address of the test database with another port and other parameters. */
function changedUrl(port: number | null, parameters: Record<string, string> = {}): string {
  const url = new URL(database.url);
  if (port !== null) url.host = `127.0.0.1:${port}`;
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}

/** Listens on a free port. */
async function listening(server: Server): Promise<number> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  return address.port;
}

test('a Postgres that takes the connection and says nothing holds up no stop', async () => {
  const mute = createServer((socket) => socket.on('error', () => undefined));
  const port = await listening(mute);
  const stop = new AbortController();
  const connected = once(mute, 'connection');
  const waiting = takeTurn(changedUrl(port), stop.signal);
  const [socket]: Socket[] = await connected;
  expect(await within(100, waiting)).toBe(false);
  stop.abort();
  expect(await within(1_000, waiting)).toBe(true);
  expect(await waiting).toBeNull();
  socket?.destroy();
  mute.close();
});

test('a turn ends although the other side of its connection has gone silent', async () => {
  const sockets: Socket[] = [];
  const { hostname, port } = new URL(database.url);
  const between = createServer((socket) => {
    const onward = connect(Number(port), hostname);
    for (const one of [socket, onward]) one.on('error', () => undefined);
    socket.pipe(onward).pipe(socket);
    sockets.push(socket, onward);
  });
  const turn = await takeTurn(changedUrl(await listening(between)), new AbortController().signal);
  for (const socket of sockets) socket.unpipe().pause();
  expect(turn === null).toBe(false);
  expect(await within(3_000, turn?.end() ?? sleep(5_000))).toBe(true);
  expect(turn?.lost.aborted).toBe(true);
  for (const socket of sockets) socket.destroy();
  between.close();
});

test('a query that fails leaves no connection open', async () => {
  await sql`create schema decoy`.execute(database.kysely);
  await sql`
    create function decoy.pg_try_advisory_lock(bigint) returns boolean language plpgsql as
    'begin raise exception $$no$$; end'
  `.execute(database.kysely);
  const stop = new AbortController();
  const name = 'turn-of-test';
  const options = '-c search_path=decoy,pg_catalog';
  const waiting = takeTurn(changedUrl(null, { options, application_name: name }), stop.signal);
  expect(await within(2_500, waiting)).toBe(false);
  stop.abort();
  expect(await waiting).toBeNull();
  const { rows } = await sql`
    select 1 from pg_stat_activity where application_name = ${name}
  `.execute(database.kysely);
  expect(rows).toEqual([]);
});
