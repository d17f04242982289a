import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Environment } from '#db/environment.ts';
import { type Services, variablesOf } from '#search-indexer/services.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** Wait before a program that ended by itself is started again, doubled each time; milliseconds. */
const AGAIN = { first: 1_000, longest: 30_000 } as const;
/** A program that ran this long was well; the next wait is short again. */
const WELL = 60_000;
/** A program asked to stop and still running after this is killed. */
const STOP_WITHIN = 3_500;

const WORKER = 'site/worker/main.ts';
const INDEXER = 'search-indexer/main.ts';

/** A program of ours that runs beside this one. */
export type Beside = { stop(): Promise<void> };

/** Runs the worker and the indexer, and keeps them and an embedded Meilisearch running. */
export function runBeside(
  services: Services,
  { demo, origin }: Environment,
  output: number,
  log: Logger,
): Beside {
  const variables = {
    ...variablesOf(services),
    ORIGIN: origin.origin,
    DEMO: demo ? '1' : '0',
  };
  const kept = [
    keepRunning(WORKER, variables, output, log),
    keepRunning(INDEXER, variables, output, log),
    services.watch((line) => log.warn(line)),
  ];
  return { stop: async () => void (await Promise.all(kept.map((one) => one.stop()))) };
}

/**
 * Runs another program of ours beside this one and starts it again when it ends by itself. It
 * notices when this process is gone, and stops.
 * @param file such as 'search-indexer/main.ts'
 * @param output descriptor of the file that takes what it prints
 */
function keepRunning(
  file: string,
  variables: Record<string, string>,
  output: number,
  log: Logger,
): Beside {
  const stopping = new AbortController();
  let child: ChildProcess | null = null;
  const run = async () => {
    let pause: number = AGAIN.first;
    while (!stopping.signal.aborted) {
      const started = performance.now();
      child = start(file, variables, output);
      const code = await ended(child);
      if (stopping.signal.aborted) return;
      if (performance.now() - started > WELL) pause = AGAIN.first;
      log.error({ file, code, pause }, 'a program ended; it is started again');
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
      pause = Math.min(pause * 2, AGAIN.longest);
    }
  };
  const running = run();
  return {
    async stop() {
      stopping.abort();
      child?.kill('SIGTERM');
      const kill = setTimeout(() => child?.kill('SIGKILL'), STOP_WITHIN);
      await running;
      clearTimeout(kill);
    },
  };
}

function start(file: string, variables: Record<string, string>, output: number): ChildProcess {
  return fork(path.join(root, file), {
    cwd: root,
    env: { ...process.env, ...variables },
    stdio: ['ignore', output, output, 'ipc'],
    // Ctrl-C goes to the whole group of the terminal; these stop when they are told to.
    detached: true,
  });
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', () => resolve(null));
  });
}
