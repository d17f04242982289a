import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { z } from 'zod';
import { startPostgres } from '#db/embedded/postgres.ts';
import { processesIn } from '#db/embedded/process.ts';

const sources = fileURLToPath(new URL('../../../', import.meta.url));

/** A folder of its own for each test, after which no process may be left that has to do with it. */
export function usePlace(): { readonly path: string } {
  vi.setConfig({ testTimeout: 20_000, hookTimeout: 20_000 });
  const place = { path: '' };
  beforeEach(() => {
    place.path = realpathSync(mkdtempSync(path.join(tmpdir(), 'vitrine-embedded-')));
    // mkdtemp makes 0700, which sends root down another way than a usual folder does.
    chmodSync(place.path, 0o755);
  });
  afterEach(async () => {
    // A program that has said its last word still takes a moment to end.
    for (let tries = 0; tries < 100 && leftIn(place.path).length > 0; tries += 1) await pause(20);
    const left = leftIn(place.path);
    for (const { pid } of left) process.kill(pid, 'SIGKILL');
    rmSync(place.path, { recursive: true, force: true });
    expect(left).toEqual([]);
  });
  return place;
}

/** Processes that name a folder, and servers that work in its data folder. */
export function leftIn(folder: string): { pid: number; command: string }[] {
  const table = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,args='], { encoding: 'utf8' });
  const named = table
    .split('\n')
    .map((line) => ({ pid: Number.parseInt(line, 10), command: line.trim() }))
    .filter(({ command }) => command.includes(folder));
  const data = path.join(folder, 'postgres/data');
  const orphans = processesIn('postgres', data).map((pid) => ({ pid, command: 'postgres' }));
  return [...named, ...orphans.filter(({ pid }) => named.every((other) => other.pid !== pid))];
}

const saidShape = z.object({
  url: z.string().default(''),
  started: z.union([z.boolean(), z.array(z.boolean())]).optional(),
  lines: z.array(z.string()).optional(),
  failed: z.string().optional(),
});
type Program = { readonly child: ChildProcess; readonly said: z.infer<typeof saidShape> };

/**
 * Runs a module in a Node of its own, up to the JSON line that it prints.
 * @param body may `load` the sources of the project by their path
 */
export async function startProgram(body: string): Promise<Program> {
  const load = `const load = (file) => import(${JSON.stringify(sources)} + file);`;
  const say = 'const say = (what) => console.log(JSON.stringify(what));';
  const child = spawn(process.execPath, ['--input-type=module', '-e', `${load}${say}${body}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
  const said = /^\{.*\}$/m.exec(output)?.[0];
  if (said === undefined) throw new Error(`the program said: ${output}`);
  return { child, said: saidShape.parse(JSON.parse(said)) };
}

/** A Node that starts Postgres and keeps it. */
export async function keepPostgres(directory: string): Promise<Program> {
  return await startProgram(`
    const { startPostgres } = await load('db/embedded/postgres.ts');
    const postgres = await startPostgres({ directory: ${JSON.stringify(directory)}, durable: false });
    say({ url: postgres.url, started: postgres.started });
    setInterval(() => {}, 1000);`);
}

/** A stopped cluster to copy, because making one takes a second. */
export function useCluster(): { copyTo(directory: string): void } {
  let original = '';
  beforeAll(async () => {
    original = realpathSync(mkdtempSync(path.join(tmpdir(), 'vitrine-cluster-')));
    chmodSync(original, 0o755);
    const directory = path.join(original, 'postgres');
    const postgres = await startPostgres({ directory, durable: false });
    await postgres.stop();
  });
  afterAll(() => rmSync(original, { recursive: true, force: true }));
  return {
    copyTo: (copy) => void execFileSync('cp', ['-a', path.join(original, 'postgres'), copy]),
  };
}

export async function killHard({ child }: Program): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** One query on a connection of its own; the rows. */
export async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}
