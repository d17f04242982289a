import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from './failed.ts';

const onLinux = process.platform === 'linux';

/** Whether a process runs. One that has ended and that nobody has collected (zombie) does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false;
  }
  return statFields(pid)?.[0] !== 'Z';
}

/**
 * What tells this process from a later one with the same id: boot and time of start.
 * Null when the process is gone or the system does not say (Windows).
 */
export function birthOf(pid: number): string | null {
  if (!onLinux) return processTable(['-o', 'lstart=', '-p', String(pid)])?.trim() || null;
  // Field 22 of /proc/PID/stat (proc(5)); the list starts with field 3.
  const ticks = statFields(pid)?.[22 - 3];
  return ticks === undefined ? null : `${readOrNull('/proc/sys/kernel/random/boot_id')}${ticks}`;
}

/**
 * Whether a process is the named program and works in a folder: by its working folder on Linux,
 * by its command line elsewhere.
 * @param folder absolute and free of symbolic links
 */
export function runsIn(pid: number, program: string, folder: string): boolean {
  if (!onLinux) {
    const command = processTable(['-o', 'command=', '-p', String(pid)]) ?? '';
    return command.includes(program) && command.includes(folder);
  }
  if (linkOrNull(`/proc/${pid}/cwd`) !== folder) return false;
  const file = linkOrNull(`/proc/${pid}/exe`)?.replace(/ \(deleted\)$/, '');
  return file !== undefined && path.basename(file) === program;
}

/** Whether the file that a process runs was replaced or deleted, as by a new install. */
export function runsDeletedFile(pid: number): boolean {
  return onLinux && (linkOrNull(`/proc/${pid}/exe`)?.endsWith(' (deleted)') ?? false);
}

/** The ids of all processes for which `runsIn` holds. */
export function processesIn(program: string, folder: string): number[] {
  return everyProcess().filter((pid) => isAlive(pid) && runsIn(pid, program, folder));
}

/**
 * Sends signals one after the other until the process is gone.
 * @param steps each signal, and how many milliseconds it has to work
 * @returns whether the process is gone
 */
export async function endProcess(
  pid: number,
  steps: readonly (readonly [NodeJS.Signals, number])[],
): Promise<boolean> {
  for (const [signal, milliseconds] of steps) {
    if (!isAlive(pid)) return true;
    signalProcess(pid, signal);
    if (await isGoneWithin(pid, milliseconds)) return true;
  }
  return false;
}

async function isGoneWithin(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = performance.now() + milliseconds;
  while (performance.now() < deadline) {
    if (!isAlive(pid)) return true;
    await pause(10);
  }
  return !isAlive(pid);
}

function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}

function everyProcess(): number[] {
  const names = onLinux
    ? readdirSync('/proc')
    : (processTable(['-A', '-o', 'pid=']) ?? '').split('\n');
  return names.map((name) => Number(name)).filter((pid) => Number.isInteger(pid) && pid > 0);
}

/** The fields of /proc/PID/stat from the third on: the second, the name, may hold spaces. */
function statFields(pid: number): string[] | null {
  if (!onLinux) return null;
  const stat = readOrNull(`/proc/${pid}/stat`);
  return stat === null ? null : stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function processTable(options: string[]): string | null {
  if (process.platform === 'win32') return null;
  try {
    return execFileSync('ps', options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function linkOrNull(file: string): string | null {
  try {
    return readlinkSync(file);
  } catch {
    return null;
  }
}
