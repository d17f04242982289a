import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '#db/embedded/port.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** A first start builds the site and loads the demo. */
const OPEN_WITHIN = 110_000;

export type Shop = {
  url: string;
  port: number;
  dataDirectory: string;
  process: ChildProcess;
  /** All it printed so far. */
  said: () => string;
  /** Resolves with the exit code. */
  ended: Promise<number | null>;
  /** Asks it to stop and waits. */
  stop: () => Promise<void>;
  /** Stops it and removes its data. */
  close: () => Promise<void>;
};

/**
 * Starts a whole shop, as `npm start` does once everything is installed, on a port and data folder
 * of its own.
 */
export async function startShop(
  variables: Record<string, string> = {},
  dataDirectory?: string,
): Promise<Shop> {
  const directory = dataDirectory ?? (await mkdtemp(path.join(os.tmpdir(), 'vitrine-test-shop-')));
  const port = Number(variables['PORT'] ?? (await freePort(null)));
  const child = spawn(process.execPath, ['site/server.ts', '--all-in-one'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), DATA_DIR: directory, NODE_ENV: '', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      said += data.toString();
    });
  }
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => resolve(code));
  });
  const shop: Shop = {
    url: `http://localhost:${port}`,
    port,
    dataDirectory: directory,
    process: child,
    said: () => said,
    ended,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
    async close() {
      await shop.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
  await untilOpen(shop);
  return shop;
}

/** A copy with the owners of its files: the data of Postgres belongs to another user. */
export async function copyFolder(folder: string): Promise<string> {
  const copy = await mkdtemp(path.join(os.tmpdir(), 'vitrine-test-shop-'));
  const copying = spawn('cp', ['-a', `${folder}/.`, copy], { stdio: 'inherit' });
  const [code] = await once(copying, 'close');
  if (code !== 0) throw new Error(`${folder} could not be copied.`);
  return copy;
}

async function untilOpen(shop: Shop): Promise<void> {
  const deadline = performance.now() + OPEN_WITHIN;
  const exited = shop.ended.then(() => 'exited' as const);
  while (!shop.said().includes('Vitrine is open')) {
    const moment = new Promise<'waiting'>((resolve) => {
      setTimeout(() => resolve('waiting'), 50);
    });
    const state = await Promise.race([exited, moment]);
    if (state === 'exited' || performance.now() > deadline) {
      shop.process.kill('SIGKILL');
      throw new Error(`The shop did not open:\n${shop.said()}`);
    }
  }
}
