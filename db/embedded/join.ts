import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Access, ask } from './ask.ts';
import { ServiceFailed } from './failed.ts';
import { endProcess, isAlive, processesIn, runsDeletedFile, runsIn } from './process.ts';

/** Milliseconds after which a running server that takes no connection at all is replaced. */
const refusalLimit = 5000;
/** Milliseconds after which a wait is told. */
const longWait = 5000;

/**
 * Finds the Postgres that runs on a data folder and answers, so that it can be used as it is.
 * One that does not answer is ended, and a process file that names another program is removed.
 * @param data the data folder, free of symbolic links
 * @returns its port, or null when none runs (any more)
 * @throws ServiceFailed when one runs with other passwords
 */
export async function joinRunning(
  data: string,
  access: Access,
  report: (line: string) => void,
): Promise<number | null> {
  const { pid } = readProcessFile(data);
  if (pid === null) return null;
  if (!isAlive(pid) || !runsIn(pid, 'postgres', data)) {
    rmSync(path.join(data, 'postmaster.pid'), { force: true });
    return null;
  }
  // Programs that an update took away can load no extension any more.
  if (runsDeletedFile(pid)) {
    await stopRunning(data);
    return null;
  }
  return await waitForAnswer(pid, data, access, report);
}

/** Port of the server once it is ready; null when it has ended or had to be. */
async function waitForAnswer(
  pid: number,
  data: string,
  access: Access,
  report: (line: string) => void,
): Promise<number | null> {
  const began = performance.now();
  let told = began;
  while (isAlive(pid)) {
    const { port } = readProcessFile(data);
    const answer = port === null ? { is: 'refused' as const } : await ask(port, access);
    if (answer.is === 'ready' && answer.data === data) return port;
    if (answer.is === 'ready') {
      // The folder was moved while it ran.
      await stopRunning(data);
      return null;
    }
    if (answer.is === 'denied') {
      throw new ServiceFailed(
        `The Postgres on ${data} (process ${pid}) does not take the passwords kept beside it; end that process, or set DATA_DIR to another folder.`,
      );
    }
    const isDeaf = answer.is === 'refused' && performance.now() - began > refusalLimit;
    if (answer.is === 'silent' || isDeaf) {
      report(`Postgres (process ${pid}) does not answer and is replaced.`);
      await killAll(pid, data);
      return null;
    }
    if (performance.now() - told > longWait) {
      report(`Waiting for Postgres (process ${pid}) to get ready …`);
      told = performance.now();
    }
    await pause(50);
  }
  return null;
}

/**
 * Stops the Postgres of a data folder, whoever started it: fast shutdown, which ends connections
 * and writes a checkpoint; after 4 s at once, which the next start repairs from the log.
 */
export async function stopRunning(data: string): Promise<void> {
  const { pid } = readProcessFile(data);
  if (pid !== null && isAlive(pid) && runsIn(pid, 'postgres', data)) {
    await endProcess(pid, [
      ['SIGINT', 4000],
      ['SIGQUIT', 500],
      ['SIGKILL', 1000],
    ]);
  }
  await endLeftovers(data);
}

/** Ends server processes that outlived the one that started them (stopped ones never notice). */
export async function endLeftovers(data: string): Promise<void> {
  const left = processesIn('postgres', data);
  await Promise.all(left.map((pid) => endProcess(pid, [['SIGKILL', 1000]])));
}

async function killAll(pid: number, data: string): Promise<void> {
  await endProcess(pid, [
    ['SIGQUIT', 500],
    ['SIGKILL', 1000],
  ]);
  await endLeftovers(data);
}

/** Process and port in postmaster.pid, each null when it is not there (yet): lines 1 and 4. */
function readProcessFile(data: string): { pid: number | null; port: number | null } {
  try {
    const lines = readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]) || null, port: Number(lines[3]) || null };
  } catch {
    return { pid: null, port: null };
  }
}
