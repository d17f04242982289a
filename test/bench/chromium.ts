import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { browserLaunch } from '../support/browser.ts';

/** Milliseconds until a browser says where it listens. */
const OPEN_WITHIN = 30_000;

/** Opens the browser of the tests with a profile of its own; `port` takes its debugging protocol. */
export async function openChromium(): Promise<{ port: number; close: () => Promise<void> }> {
  const { args, env, executablePath } = await browserLaunch();
  const profile = await mkdtemp(path.join(os.tmpdir(), 'vitrine-bench-chromium-'));
  const quiet = ['--headless', '--no-first-run', '--disable-gpu', '--hide-scrollbars'];
  const own = [`--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'];
  const child = spawn(executablePath, [...args, ...quiet, ...own], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return {
    port: await portOf(child),
    async close() {
      child.kill();
      if (child.exitCode === null) await once(child, 'exit');
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The port that a browser has chosen, from what it prints. */
async function portOf({ stderr }: ChildProcess): Promise<number> {
  if (!stderr) throw new Error('What the browser says cannot be read.');
  const said: string[] = [];
  const lines = createInterface({ input: stderr });
  const late = setTimeout(() => lines.close(), OPEN_WITHIN);
  try {
    for await (const line of lines) {
      const port = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(line)?.[1];
      if (port) return Number(port);
      said.push(line);
    }
  } finally {
    clearTimeout(late);
    // Nobody reads on, and a full pipe would stop it.
    stderr.resume();
  }
  throw new Error(`The browser does not start:\n${said.slice(-8).join('\n')}`);
}
