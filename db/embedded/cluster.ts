import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commandAs, giveTo } from './account.ts';
import { ServiceFailed } from './failed.ts';
import { noSpace, requireSpace } from './folder.ts';
import type { Home } from './home.ts';
import { endProcess, processesIn } from './process.ts';

/** Megabytes that a new cluster needs with its first write-ahead log and room to work. */
const clusterSize = 300;

export function randomPassword(): string {
  return randomBytes(24).toString('base64url');
}

/**
 * Makes the data folder of a new Postgres, whole or not at all: `initdb` works in a folder beside
 * it, and a rename ends it. What an interrupted attempt left is removed first.
 * @param password of the superuser `postgres`
 * @throws ServiceFailed when the disk is full or initdb refuses
 */
export async function createCluster(home: Home, password: string, durable: boolean): Promise<void> {
  await removeAttempts(home.folder);
  requireSpace(home.folder, clusterSize);
  const attempt = path.join(home.folder, `new-${randomUUID()}`);
  const passwordFile = path.join(attempt, 'password');
  mkdirSync(attempt, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(home.account, attempt);
  await initialise(home, attempt, [
    `--pgdata=${path.join(attempt, 'data')}`,
    `--pwfile=${passwordFile}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ]);
  renameSync(path.join(attempt, 'data'), home.data);
  rmSync(attempt, { recursive: true, force: true });
}

/** @throws ServiceFailed when the data folder is of another major version */
export function requireVersion(home: Home): void {
  const found = Number(readFileSync(path.join(home.data, 'PG_VERSION'), 'utf8'));
  if (found === home.major) return;
  throw new ServiceFailed(
    `The folder ${home.data} holds data of Postgres ${found}, and this is Postgres ${home.major}; move the data over with pg_dump, or set DATA_DIR to another folder.`,
  );
}

/**
 * Sorting by code point, and Unicode classes of characters, alike on every machine. Without the
 * second pg_trgm drops letters such as 'é'. The name of the locale for it depends on the system.
 */
async function initialise(home: Home, folder: string, args: readonly string[]): Promise<void> {
  const builtin = home.major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : [];
  let complaint = '';
  for (const classes of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
    const locale = [...builtin, '--locale=C', `--lc-ctype=${classes}`];
    complaint = await initdb(home, folder, [...args, ...locale]);
    if (complaint === '') return;
    if (!complaint.includes('invalid locale')) break;
  }
  rmSync(folder, { recursive: true, force: true });
  if (complaint.includes('No space left')) throw noSpace(home.folder, clusterSize);
  throw new ServiceFailed(`The database could not be created in ${home.folder}: ${complaint}.`);
}

/** Runs initdb; answers its last complaint, or nothing when all is well. */
async function initdb(home: Home, folder: string, args: readonly string[]): Promise<string> {
  const command = commandAs(home.account, path.join(home.programs, 'initdb'), args);
  const options = { ...command.identity, cwd: folder, env: serverEnvironment() };
  return await new Promise((resolve) => {
    execFile(command.program, command.args, options, (error, _output, complaints) => {
      const lines = complaints.trim().split('\n');
      const telling = lines.find((line) => /error|fatal/i.test(line)) ?? lines.at(-1);
      resolve(error === null ? '' : (telling || error.message).trim().replace(/\.$/, ''));
    });
  });
}

/** Nothing of the caller's own Postgres settings (PGDATA, PGPORT, …) may reach the embedded one. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SYSTEMROOT } = process.env;
  return { PATH, SYSTEMROOT, LC_ALL: 'C', TZ: 'UTC' };
}

/** With the programs of an attempt whose start was killed: they work on by themselves. */
async function removeAttempts(folder: string): Promise<void> {
  for (const entry of readdirSync(folder)) {
    if (!/^(new|probe)-/.test(entry)) continue;
    const attempt = path.join(folder, entry);
    const left = [
      ...processesIn('initdb', attempt),
      ...processesIn('postgres', path.join(attempt, 'data')),
    ];
    await Promise.all(left.map((pid) => endProcess(pid, [['SIGKILL', 1000]])));
    rmSync(attempt, { recursive: true, force: true, maxRetries: 3 });
  }
}
