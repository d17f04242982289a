import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { step } from '#db/embedded/progress.ts';

const root = path.resolve(import.meta.dirname, '../..');
const output = path.join(root, 'dist');
const stamp = path.join(output, 'built-from');

/** What the built pages are made of. */
const SOURCES = ['site', 'console', 'db', 'search-indexer'];
const FILES = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Where the built site is. */
export const built = {
  entry: path.join(output, 'server/entry.mjs'),
  client: path.join(output, 'client'),
} as const;

/**
 * Builds the site when it is not built yet or its sources have changed since.
 * @throws Error with the end of what the build said
 */
export async function buildIfNeeded(stop: AbortSignal): Promise<void> {
  const sources = await fingerprint();
  const before = await readFile(stamp, 'utf8').catch(() => null);
  if (before === sources) return;
  await step('Building the site', async () => {
    // Without its stamp, a build that is cut off is done again.
    await rm(stamp, { force: true });
    await runBuild(stop);
    await writeFile(stamp, sources);
  });
}

async function runBuild(stop: AbortSignal): Promise<void> {
  const astro = path.join(
    path.dirname(createRequire(import.meta.url).resolve('astro/package.json')),
    'bin/astro.mjs',
  );
  const child = spawn(process.execPath, [astro, 'build'], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: stop,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      said = (said + data.toString()).slice(-4_000);
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`The site could not be built:\n${said}`);
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const file of [...FILES, ...(await sourceFiles())]) {
    hash.update(`${file}\0`).update(await readFile(path.join(root, file)));
  }
  return hash.digest('hex');
}

async function sourceFiles(): Promise<string[]> {
  const folders = SOURCES.map(async (folder) => {
    const entries = await readdir(path.join(root, folder), {
      recursive: true,
      withFileTypes: true,
    }).catch(() => []);
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
  });
  return (await Promise.all(folders)).flat().toSorted();
}
