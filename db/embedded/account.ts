import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lchownSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';
import { codeOf } from './failed.ts';

/** As whom Postgres runs. It refuses to run as root, so a root process has to lend it another. */
export type Account = {
  /** Owner of the data folder, as this process sees it; null: this process's own user. */
  readonly user: number | null;
  readonly group: number | null;
  /** Program and arguments in front of the command. */
  readonly wrapper: readonly string[];
  /** Whether the process changes its user before it runs the command. */
  readonly switches: boolean;
};

const own: Account = { user: null, group: null, wrapper: [], switches: false };
const nobody: Account = { user: 65534, group: 65534, wrapper: [], switches: true };

/**
 * This process's own user, who looks like nobody to Postgres (user_namespaces(7)): reaches what
 * the folders allow to this user, is not root, and has a name.
 */
const renamed: Account = {
  user: process.geteuid?.() ?? null,
  group: process.getegid?.() ?? null,
  wrapper: ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'],
  switches: false,
};

export function isRoot(): boolean {
  return process.geteuid?.() === 0;
}

/**
 * The first account that can run the programs and write below a folder, found by trying.
 * @param folder where the data folder will be
 * @param program a Postgres program, absolute
 * @returns null when this is root, or a user without a name, and nothing else can be had
 */
export function chooseAccount(folder: string, program: string): Account | null {
  if (!isRoot() && hasName()) return own;
  const owner = ownerAbove(folder);
  const owners = owner === null ? [] : [owner, { ...owner, wrapper: renamed.wrapper }];
  const candidates = isRoot() ? [nobody, ...owners, renamed] : [renamed];
  return candidates.find((account) => works(account, folder, program)) ?? null;
}

/** Whether the system knows this user, which initdb wants; containers often run as a mere number. */
function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

/** Below the 0700 home of somebody, as with sudo, only that somebody gets through. */
function ownerAbove(folder: string): Account | null {
  const { uid, gid } = statSync(folder);
  if (uid !== 0) return { ...nobody, user: uid, group: gid };
  const above = path.dirname(folder);
  return above === folder ? null : ownerAbove(above);
}

/** Program, arguments and options that run a command as an account. */
export function commandAs(account: Account, program: string, args: readonly string[]) {
  const [first = program, ...rest] = [...account.wrapper, program, ...args];
  const identity =
    account.switches && account.user !== null && account.group !== null
      ? { uid: account.user, gid: account.group }
      : {};
  return { program: first, args: rest, identity };
}

/** Gives a folder and all below it to an account, whoever had any of it before. */
export function giveTo(account: Account, folder: string): void {
  const { user, group } = account;
  if (user === null || group === null) return;
  const below = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of [folder, ...below.map((entry) => path.join(folder, entry))]) {
    if (lstatSync(file).uid !== user) lchownSync(file, user, group);
  }
}

function works(account: Account, folder: string, program: string): boolean {
  const place = mkdtempSync(path.join(folder, 'probe-'));
  try {
    chmodSync(place, 0o700);
    giveTo(account, place);
    const script = 'cd "$1" && : > written && id -un && "$2" --version';
    const command = commandAs(account, '/bin/sh', ['-c', script, 'sh', place, program]);
    const options = { ...command.identity, stdio: 'ignore', timeout: 10_000 } as const;
    return spawnSync(command.program, command.args, options).status === 0;
  } catch (error) {
    // Root without the right to give files away or to become another, as in some containers.
    if (codeOf(error) === 'EPERM' || codeOf(error) === 'EINVAL') return false;
    throw error;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
