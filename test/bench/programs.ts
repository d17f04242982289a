import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Load, Loaded } from './load.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** The measured program has one core for itself; the services and the load have the other. */
export const CORES = { measured: '0', rest: '1' } as const;

/** Whether processes can be pinned to cores here. Where they cannot, figures are noisier. */
export function canPin(): boolean {
  try {
    execFileSync('taskset', ['-c', `${CORES.measured},${CORES.rest}`, 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Moves this process, and with it the services that it starts, away from what is measured. */
export function makeRoom(): void {
  if (!canPin()) return;
  execFileSync('taskset', ['-acp', CORES.rest, String(process.pid)], { stdio: 'ignore' });
}

/**
 * Starts a program of ours on a core.
 * @param options for Node itself
 */
export function startOn(
  core: string,
  file: string,
  variables: Record<string, string> = {},
  options: readonly string[] = [],
): ChildProcess {
  const pinned = canPin() ? ['taskset', '-c', core, process.execPath] : [process.execPath];
  const [program = process.execPath, ...given] = [...pinned, ...options, path.join(root, file)];
  return spawn(program, given, {
    cwd: root,
    env: { ...process.env, ...variables },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}

/** Loads a server and returns how it did. */
export async function loaded(load: Load): Promise<Loaded> {
  const child = startOn(CORES.rest, 'test/bench/load.ts');
  child.stdin?.end(JSON.stringify(load));
  const [said] = await Promise.all([child.stdout ? text(child.stdout) : '', once(child, 'close')]);
  return JSON.parse(said);
}

/** The first line that a program prints. */
export async function firstLine(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const part of child.stdout ?? []) {
    said += String(part);
    if (said.includes('\n')) break;
  }
  return said.trim();
}

/** Resolves once a web process answers. */
export async function untilOpen(origin: string): Promise<void> {
  const isOpen = () =>
    fetch(`${origin}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    );
  while (!(await isOpen())) await sleep(50);
}

/** Asks a program to stop, and waits. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** The middle of some values; the higher of two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
