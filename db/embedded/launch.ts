import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { commandAs } from './account.ts';
import { type Access, ask } from './ask.ts';
import { serverEnvironment } from './cluster.ts';
import { ServiceFailed } from './failed.ts';
import { noSpace } from './folder.ts';
import type { Home } from './home.ts';
import { endLeftovers } from './join.ts';
import { openLog } from './log-file.ts';
import { freePort } from './port.ts';

type Launch = {
  readonly home: Home;
  readonly access: Access;
  readonly durable: boolean;
  /** Absolute file that takes the server's own messages. */
  readonly log: string;
  readonly report: (line: string) => void;
};

/** For a machine of 2 cores and 2 GB; the server's log tells its own trouble, not each refused query. */
const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=100',
  'shared_buffers=128MB',
  'max_wal_size=512MB',
  'jit=off',
  // Two cores serve many visitors better one each; and containers give little shared memory.
  'max_parallel_workers_per_gather=0',
  'max_parallel_maintenance_workers=0',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_min_messages=log',
  'log_checkpoints=off',
];
/** Safe against the end of any process still, though not of the machine. */
const forgetful = ['fsync=off', 'full_page_writes=off'];

/** Milliseconds that what an ended server left running has to end by itself, and to be gone. */
const leftovers = { patience: 1000, limit: 10_000 };

/**
 * Starts the server and waits until it answers.
 * @returns its port: the kept one when that is free
 * @throws ServiceFailed with the server's own reason when it does not come up
 */
export async function launch(order: Launch): Promise<number> {
  const began = performance.now();
  let preferred: number | null = order.access.port || null;
  for (;;) {
    const port = await freePort(preferred);
    const reason = await attempt(order, port);
    if (reason === null) return port;
    if (reason.includes('Address already in use')) {
      preferred = null;
    } else if (reason.includes('shared memory block')) {
      if (performance.now() - began > leftovers.patience) await endLeftovers(order.home.data);
      await pause(200);
    } else throw explain(order, reason);
    if (performance.now() - began > leftovers.limit) throw explain(order, reason);
  }
}

/** One start; answers null when the server is ready, else what it said before it ended. */
async function attempt(order: Launch, port: number): Promise<string | null> {
  const log = openLog(order.log);
  const child = spawnServer(order, port, log.descriptor);
  let refused: Error | null = null;
  child.once('error', (error) => {
    refused = error;
  });
  closeSync(log.descriptor);
  child.unref();
  let told = performance.now();
  while (child.exitCode === null && child.signalCode === null) {
    if (refused !== null) return String(refused);
    const answer = await ask(port, order.access);
    if (answer.is === 'ready' && answer.data === order.home.data) return null;
    if (performance.now() - told > 5000) {
      order.report('Postgres is putting its data in order …');
      told = performance.now();
    }
    await pause(15);
  }
  return log.added();
}

/** In a session of its own, so that Ctrl-C reaches the programs that use it first. */
function spawnServer({ home, durable }: Launch, port: number, log: number) {
  const all = [...settings, `port=${port}`, ...(durable ? [] : forgetful)];
  const args = ['-D', home.data, ...all.flatMap((setting) => ['-c', setting])];
  const command = commandAs(home.account, path.join(home.programs, 'postgres'), args);
  return spawn(command.program, command.args, {
    ...command.identity,
    cwd: home.data,
    env: serverEnvironment(),
    detached: true,
    stdio: ['ignore', log, log],
  });
}

function explain({ home, log }: Launch, reason: string): ServiceFailed {
  if (reason.includes('No space left')) return noSpace(home.data, 100);
  const fatal = /(?:FATAL|PANIC): +(.*)/.exec(reason)?.[1] ?? reason.trim().split('\n').at(-1);
  return new ServiceFailed(`Postgres did not start on ${home.data}: ${fatal} (more in ${log}).`);
}
