import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, vi } from 'vitest';

const script = fileURLToPath(new URL('../../site/start.mjs', import.meta.url));
const { PATH } = process.env;
const lock = '{"lockfileVersion":3}';

/** A project that has nothing but the start script, for each test anew. */
export const project = { root: '', children: new Set<ChildProcess>() };

export function useProject(): void {
  vi.setConfig({ testTimeout: 20_000 });
  beforeEach(() => {
    project.root = realpathSync(mkdtempSync(path.join(tmpdir(), 'vitrine-start-')));
    mkdirSync(at('site'));
    cpSync(script, at('site/start.mjs'));
    writeFileSync(at('package-lock.json'), lock);
  });
  afterEach(async () => {
    for (const child of project.children) if (child.exitCode === null) child.kill('SIGKILL');
    project.children.clear();
    // What was told to end still takes a moment.
    for (let tries = 0; tries < 100 && left().length > 0; tries += 1) await pause(20);
    const lines = left();
    for (const line of lines) process.kill(Number.parseInt(line, 10), 'SIGKILL');
    rmSync(project.root, { recursive: true, force: true });
    expect(lines).toEqual([]);
  });
}

/** Processes that name the project. */
function left(): string[] {
  const table = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,args='], { encoding: 'utf8' });
  return table.split('\n').filter((line) => line.includes(project.root));
}

export function at(file: string): string {
  return path.join(project.root, file);
}

/** A program that the start hands over to. */
export function program(file: string, body: string): void {
  mkdirSync(path.dirname(at(file)), { recursive: true });
  writeFileSync(at(file), body);
}

/** Packages as a finished install leaves them. */
export function installed(full: boolean): void {
  mkdirSync(at('node_modules/node/bin'), { recursive: true });
  symlinkSync(process.execPath, at('node_modules/node/bin/node'));
  const stamp = {
    lock: createHash('sha256').update(lock).digest('hex'),
    machine: process.platform + process.arch,
    full,
  };
  writeFileSync(at('node_modules/.vitrine-install.json'), JSON.stringify(stamp));
}

/** An npm that notes its arguments and does what the body says; `finish` leaves a Node. */
export function fakeNpm(body: string): Record<string, string> {
  program(
    'fake/npm-cli.js',
    `const fs = require('node:fs');
     fs.appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n');
     const finish = () => {
       fs.rmSync('node_modules', { recursive: true, force: true });
       fs.mkdirSync('node_modules/node/bin', { recursive: true });
       fs.symlinkSync(${JSON.stringify(process.execPath)}, 'node_modules/node/bin/node');
     };
     ${body}`,
  );
  return { npm_execpath: at('fake/npm-cli.js') };
}

export function npmCalls(): string[] {
  if (!existsSync(at('npm-calls'))) return [];
  return readFileSync(at('npm-calls'), 'utf8').trim().split('\n');
}

/** The process of the npm that an install waits for. */
export function npmProcess(): number {
  return Number(readFileSync(at('.data/install-turn'), 'utf8').split(' ')[1]);
}

/** Starts the script, by default without the check of a port (0 is none). */
export function begin(args: string[], variables: Record<string, string> = {}, cwd = project.root) {
  const child = spawn(process.execPath, [at('site/start.mjs'), ...args], {
    cwd,
    env: { PATH, PORT: '0', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  project.children.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = once(child, 'close').then(() => ({ code: child.exitCode, output }));
  return { child, ended, output: () => output };
}

export async function run(args: string[], variables?: Record<string, string>, cwd?: string) {
  return await begin(args, variables, cwd).ended;
}

export async function until(what: () => boolean): Promise<void> {
  for (let waited = 0; !what(); waited += 20) {
    if (waited > 10_000) throw new Error('it did not happen within 10 s');
    await pause(20);
  }
}
