import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openLog } from '#db/embedded/log-file.ts';
import { endProcess, processesIn } from '#db/embedded/process.ts';

/** Where an embedded Meilisearch answers, and its key. */
export type Access = { readonly port: number; readonly masterKey: string };

/** Why a start came to nothing; `blames` is what has to change before the next one. */
export type Failure = {
  readonly reason: string;
  readonly blames: 'index' | 'port' | 'disk' | 'machine';
};

/** Milliseconds for an answer, and for a start. */
const patience = { answer: 2000, start: 30_000 };

/** Starts the program on a folder and waits for its answer. */
export async function launch(
  directory: string,
  program: string,
  access: Access,
): Promise<Failure | null> {
  const log = openLog(path.join(directory, 'meilisearch.log'));
  const child = spawnServer(directory, program, access, log.descriptor);
  let refused: Error | null = null;
  child.once('error', (error) => {
    refused = error;
  });
  closeSync(log.descriptor);
  child.unref();
  const deadline = performance.now() + patience.start;
  while (child.exitCode === null && child.signalCode === null) {
    if (refused !== null) return { reason: String(refused), blames: 'machine' };
    if (await isOurs(access)) return null;
    if (performance.now() > deadline) {
      await endAll(directory);
      return { reason: `no answer within ${patience.start / 1000} s`, blames: 'machine' };
    }
    await pause(15);
  }
  return judge(log.added(), child.signalCode);
}

/** Whether the Meilisearch with our key answers at our port: no other one takes the key. */
export async function isOurs({ port, masterKey }: Access): Promise<boolean> {
  try {
    const answer = await fetch(`${addressOf(port)}/version`, {
      headers: { authorization: `Bearer ${masterKey}` },
      signal: AbortSignal.timeout(patience.answer),
    });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}

/**
 * Ends every Meilisearch that works in a folder.
 * @param grace milliseconds to end by itself
 */
export async function endAll(directory: string, grace = 3000): Promise<void> {
  const steps = [
    ['SIGTERM', grace],
    ['SIGKILL', 1000],
  ] as const;
  const running = processesIn('meilisearch', directory);
  await Promise.all(running.map((pid) => endProcess(pid, steps)));
}

export function addressOf(port: number): string {
  return `http://127.0.0.1:${port}`;
}

/** The key goes through the environment: arguments are readable to everybody on the machine. */
function spawnServer(directory: string, program: string, access: Access, log: number) {
  const args = [
    '--no-analytics',
    ...['--env', 'production'],
    ...['--http-addr', `127.0.0.1:${access.port}`],
    ...['--db-path', path.join(directory, 'data.ms')],
    ...['--dump-dir', path.join(directory, 'dumps')],
    ...['--snapshot-dir', path.join(directory, 'snapshots')],
    // As much as a small machine can spare; more makes it no faster (100,000 documents tried).
    ...['--max-indexing-memory', '512MiB'],
    ...['--log-level', 'WARN'],
  ];
  return spawn(program, args, {
    cwd: directory,
    env: { MEILI_MASTER_KEY: access.masterKey, NO_COLOR: '1' },
    detached: true,
    stdio: ['ignore', log, log],
  });
}

/** A damaged file makes it refuse, panic or crash; whoever ends it from outside says nothing of it. */
function judge(output: string, signal: NodeJS.Signals | null): Failure {
  const lines = output.trim().split('\n');
  const telling = lines.findLast((line) => /^Error|panicked/.test(line)) ?? lines.at(-1) ?? '';
  const reason = signal === null ? telling : `ended by ${signal}`;
  if (/Address already in use/i.test(output)) return { reason, blames: 'port' };
  if (/No space left/i.test(output)) return { reason, blames: 'disk' };
  const isOutside = signal === 'SIGKILL' || signal === 'SIGTERM' || signal === 'SIGINT';
  return { reason, blames: isOutside ? 'machine' : 'index' };
}
