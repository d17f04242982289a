import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { beforeEach, expect, test } from 'vitest';
import { startPostgres } from '#db/embedded/postgres.ts';
import { processesIn } from '#db/embedded/process.ts';
import { keepPostgres, killHard, query, useCluster, usePlace } from './place.ts';

const place = usePlace();
const cluster = useCluster();
const directory = () => path.join(place.path, 'postgres');
const data = () => path.join(directory(), 'data');
const processFile = () => path.join(data(), 'postmaster.pid');
const postmaster = () => Number(readFileSync(processFile(), 'utf8').split('\n')[0]);

beforeEach(() => cluster.copyTo(directory()));

test('after kill -9 of its program Postgres is joined and can be stopped', async () => {
  const keeper = await keepPostgres(directory());
  const url = keeper.said.url;
  await query(url, 'create table note as select 1 as number');
  await killHard(keeper);
  const postgres = await startPostgres({ directory: directory() });
  expect(postgres).toMatchObject({ started: false, url });
  expect(await query(postgres.url, 'select number from note')).toEqual([{ number: 1 }]);
  await postgres.stop();
  expect(processesIn('postgres', data())).toEqual([]);
});

test('after kill -9 of everything no acknowledged write is lost', async () => {
  let postgres = await startPostgres({ directory: directory() });
  await query(
    postgres.url,
    'create table written (writer int, number int, primary key (writer, number))',
  );
  const acknowledged = new Set<string>();
  for (let round = 0; round < 3; round += 1) {
    const began = acknowledged.size;
    const writers = [0, 1, 2, 3].map((writer) =>
      writeUntilGone(postgres.url, writer + 10 * round, acknowledged),
    );
    while (acknowledged.size < began + 200) await pause(5);
    const all = processesIn('postgres', data());
    for (const pid of round === 0 ? [postmaster()] : all) process.kill(pid, 'SIGKILL');
    await Promise.all(writers);
    postgres = await startPostgres({ directory: directory() });
    expect(postgres.started).toBe(true);
  }
  const rows = await query(postgres.url, 'select writer, number from written');
  const kept = new Set(rows.map((row) => Object.values(row).join('/')));
  expect([...acknowledged].filter((write) => !kept.has(write))).toEqual([]);
  expect(acknowledged.size).toBeGreaterThanOrEqual(600);
  await postgres.stop();
});

async function writeUntilGone(url: string, writer: number, acknowledged: Set<string>) {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    for (let number = 0; ; number += 1) {
      await client.query('insert into written values ($1, $2)', [writer, number]);
      acknowledged.add(`${writer}/${number}`);
    }
  } catch {
    // The server is gone, which is how each writer ends.
  }
}

test('one that was stopped and does not answer is replaced', async () => {
  const keeper = await keepPostgres(directory());
  await query(keeper.said.url, 'create table note as select 1 as number');
  const stopped = processesIn('postgres', data());
  for (const pid of stopped) process.kill(pid, 'SIGSTOP');
  const lines: string[] = [];
  const postgres = await startPostgres({
    directory: directory(),
    report: (line) => lines.push(line),
  });
  expect(postgres.started).toBe(true);
  expect(lines).toContainEqual(expect.stringContaining('does not answer and is replaced'));
  expect(processesIn('postgres', data()).filter((pid) => stopped.includes(pid))).toEqual([]);
  expect(await query(postgres.url, 'select number from note')).toEqual([{ number: 1 }]);
  await postgres.stop();
  await killHard(keeper);
});

test('server processes that outlive a killed postmaster are cleared away', async () => {
  const keeper = await keepPostgres(directory());
  const main = postmaster();
  for (const pid of processesIn('postgres', data())) process.kill(pid, 'SIGSTOP');
  process.kill(main, 'SIGKILL');
  const postgres = await startPostgres({ directory: directory() });
  expect(postgres.started).toBe(true);
  await postgres.stop();
  await killHard(keeper);
});

test('a process file that names a living stranger does not stand in the way', async () => {
  const first = await startPostgres({ directory: directory(), durable: false });
  const before = readFileSync(processFile(), 'utf8');
  await first.stop();
  const stranger: ChildProcess = spawn('sleep', ['60']);
  writeFileSync(processFile(), before.replace(/^\d+/, String(stranger.pid)));
  const second = await startPostgres({ directory: directory(), durable: false });
  expect(second.started).toBe(true);
  await second.stop();
  expect(stranger.exitCode).toBeNull();
  stranger.kill();
  await once(stranger, 'exit');
});

test('one that is repairing itself is waited for', async () => {
  const keeper = await keepPostgres(directory());
  await query(
    keeper.said.url,
    'create table filler as select generate_series(1, 200000) as number',
  );
  for (const pid of processesIn('postgres', data())) process.kill(pid, 'SIGKILL');
  await killHard(keeper);
  const again = await Promise.all([
    startPostgres({ directory: directory() }),
    startPostgres({ directory: directory() }),
  ]);
  expect(again.map(({ started }) => started).sort()).toEqual([false, true]);
  await again[0].stop();
});
