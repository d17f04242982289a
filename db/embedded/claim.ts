import { randomUUID } from 'node:crypto';
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf, ServiceFailed } from './failed.ts';
import { requireFolder } from './folder.ts';
import { birthOf, isAlive } from './process.ts';

/** What one process alone may hold at a time, or the process that holds it now. */
export type Claim =
  | { readonly held: true; release(): void }
  | { readonly held: false; readonly pid: number };

/**
 * Claims a name in a folder for this process; a claim whose process has died counts for nothing.
 *
 * Each claim is a file `name.N`, made whole or not at all, and the highest N counts. Who takes
 * over makes N + 1, which only one process can. The highest number never falls (a released claim
 * stays as an empty file), so nobody can take over from a holder whom others have followed.
 */
export function tryClaim(folder: string, name: string): Claim {
  requireFolder(folder);
  for (;;) {
    const last = lastNumber(folder, name);
    const holder = last === 0 ? null : livingProcess(path.join(folder, `${name}.${last}`));
    if (holder !== null) return { held: false, pid: holder };
    const file = path.join(folder, `${name}.${last + 1}`);
    if (!createWhole(file, ownMark())) continue;
    if (lastNumber(folder, name) !== last + 1) {
      // Others had this number, and later ones, since the folder was read.
      rmSync(file, { force: true });
      continue;
    }
    removeBelow(folder, name, last + 1);
    return { held: true, release: () => replace(file, '') };
  }
}

/**
 * Does work while it holds a claim, and waits for its turn.
 * @param patience how long to wait, in milliseconds
 * @throws ServiceFailed when another process holds the claim for longer
 */
export async function withClaim<T>(
  folder: string,
  name: string,
  patience: number,
  work: () => Promise<T>,
): Promise<T> {
  const deadline = performance.now() + patience;
  for (;;) {
    const claim = tryClaim(folder, name);
    if (claim.held) return await work().finally(claim.release);
    if (performance.now() > deadline) {
      throw new ServiceFailed(
        `Process ${claim.pid} has been busy with ${folder} for ${Math.round(patience / 1000)} s; end it and start again.`,
      );
    }
    await pause(50);
  }
}

/** What names this process in a file, so that a later one with the same id is not taken for it. */
export function ownMark(): string {
  return JSON.stringify([process.pid, birthOf(process.pid)]);
}

/** The process that a file made of `ownMark` names, or null when that has ended. */
export function livingProcess(file: string): number | null {
  const [pid, birth] = readMark(file);
  if (pid === null || !isAlive(pid)) return null;
  return birth === null || birth === birthOf(pid) ? pid : null;
}

function readMark(file: string): [pid: number | null, birth: string | null] {
  try {
    const mark: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (!Array.isArray(mark)) return [null, null];
    const [pid, birth]: unknown[] = mark;
    return [typeof pid === 'number' ? pid : null, typeof birth === 'string' ? birth : null];
  } catch {
    return [null, null];
  }
}

/** The N of `name.N`, or 0 for another file; drafts of `createWhole` end in more than a number. */
function numberOf(name: string, entry: string): number {
  return entry.startsWith(`${name}.`) ? Number(entry.slice(name.length + 1)) || 0 : 0;
}

function lastNumber(folder: string, name: string): number {
  return Math.max(0, ...readdirSync(folder).map((entry) => numberOf(name, entry)));
}

function removeBelow(folder: string, name: string, number: number): void {
  for (const entry of readdirSync(folder)) {
    if (!entry.startsWith(`${name}.`)) continue;
    const earlier = Number.parseInt(entry.slice(name.length + 1), 10);
    if (earlier < number) rmSync(path.join(folder, entry), { force: true });
  }
}

/** False when the file is there already, or when a faster process has cleared the draft away. */
function createWhole(file: string, text: string): boolean {
  const draft = `${file}-${randomUUID()}`;
  writeFileSync(draft, text, { mode: 0o644 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function replace(file: string, text: string): void {
  const draft = `${file}-${randomUUID()}`;
  writeFileSync(draft, text, { mode: 0o644 });
  renameSync(draft, file);
}
