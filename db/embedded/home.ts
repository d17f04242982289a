import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Account, chooseAccount, isRoot } from './account.ts';
import type { Binaries } from './binaries.ts';
import { ServiceFailed } from './failed.ts';

/** Where and as whom a Postgres runs. */
export type Home = {
  readonly account: Account;
  /** Folder of `initdb` and `postgres`. */
  readonly programs: string;
  readonly major: number;
  /** Folder that holds the data folder; the account can go through it. */
  readonly folder: string;
  /** The data folder itself, which may not be there yet. */
  readonly data: string;
};

/** The data folder in use for a service folder, or null when there is none yet. */
export function existingData(directory: string): string | null {
  const places = [path.join(substitute(directory), 'data'), path.join(directory, 'data')];
  return places.find((place) => existsSync(place)) ?? null;
}

/**
 * Decides where and as whom to run: in the service folder when any account can, else (root, below
 * a folder that it may not open to others, without user namespaces) in a folder under /var/tmp.
 * Data that stayed behind moves along.
 * @throws ServiceFailed when nothing works
 */
export function chooseHome(
  directory: string,
  binaries: Binaries,
  report: (line: string) => void,
): Home {
  const existing = existingData(directory);
  const isHere = existing === null || path.dirname(existing) === directory;
  const here = isHere ? homeIn(directory, binaries.folder, binaries) : null;
  if (here !== null) return here;
  if (!isRoot()) throw refuseUser(directory, isHere ? null : existing);
  const outside = prepareSubstitute(substitute(directory));
  const home = homeIn(outside, binaries.folder, binaries) ?? homeWithCopy(outside, binaries);
  if (home === null) {
    if (isHere) rmSync(outside, { recursive: true, force: true });
    throw new ServiceFailed(
      'Postgres does not run as root, and no other account can be used here; start as another user, or set DATABASE_URL to a running Postgres.',
    );
  }
  report(`Postgres keeps its data in ${outside}, because only root can reach ${directory}.`);
  if (existing !== null && isHere) moveData(existing, home.data);
  return home;
}

function refuseUser(directory: string, ofRoot: string | null): ServiceFailed {
  if (ofRoot === null) {
    return new ServiceFailed(
      `The user number ${process.geteuid?.()} has no name on this machine, which Postgres wants; start as another user, or set DATABASE_URL to a running Postgres.`,
    );
  }
  return new ServiceFailed(
    `Root keeps the data of ${directory} in ${ofRoot}; start as root, or give that folder to this user and move it to ${directory}/data.`,
  );
}

function homeIn(folder: string, programs: string, binaries: Binaries): Home | null {
  const account = chooseAccount(folder, path.join(programs, 'postgres'));
  if (account === null) return null;
  return { account, programs, major: binaries.major, folder, data: path.join(folder, 'data') };
}

/** The folder that stands in for a service folder that no other account can reach. */
function substitute(directory: string): string {
  const name = createHash('sha256').update(directory).digest('hex').slice(0, 16);
  return path.join('/var/tmp', `vitrine-${name}`);
}

/** Anybody may make names in /var/tmp, so a folder that root did not make is not used. */
function prepareSubstitute(outside: string): string {
  mkdirSync(outside, { recursive: true });
  const found = lstatSync(outside);
  if (!found.isDirectory() || found.uid !== 0) {
    throw new ServiceFailed(`The folder ${outside} belongs to somebody else; remove it.`);
  }
  chmodSync(outside, 0o711);
  return outside;
}

function homeWithCopy(outside: string, binaries: Binaries): Home | null {
  const copy = path.join(outside, 'native');
  rmSync(copy, { recursive: true, force: true });
  cpSync(path.dirname(binaries.folder), copy, { recursive: true, verbatimSymlinks: true });
  return homeIn(outside, path.join(copy, path.basename(binaries.folder)), binaries);
}

/** Across disks this is a copy; an interrupted one is made again, because the old stays until the end. */
function moveData(from: string, to: string): void {
  const draft = `${to}-moving`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  cpSync(from, draft, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  renameSync(draft, to);
  rmSync(from, { recursive: true, force: true });
}
