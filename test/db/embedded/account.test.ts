import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isRoot } from '#db/embedded/account.ts';
import { findBinaries } from '#db/embedded/binaries.ts';
import { startPostgres } from '#db/embedded/postgres.ts';
import { query, startProgram, useCluster, usePlace } from './place.ts';

const place = usePlace();
const cluster = useCluster();
const directory = () => path.join(place.path, 'postgres');
const ownerOf = (file: string) => statSync(file).uid;
const canRename = works('unshare', ['--user', '--map-user=65534', '--', 'true']);

function works(program: string, args: string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A PATH without `unshare`, as on a machine that lacks it. */
let programs = '';
beforeAll(() => {
  programs = mkdtempSync(path.join(tmpdir(), 'vitrine-programs-'));
  chmodSync(programs, 0o755);
  symlinkSync('/usr/bin/id', path.join(programs, 'id'));
});
afterAll(() => rmSync(programs, { recursive: true, force: true }));

/** Starts, asks and stops in a Node of its own; answers the lines that were told. */
async function startOnce(options: object, asUser = '', hidePrograms = false) {
  const { said } = await startProgram(`
    ${hidePrograms ? `process.env.PATH = ${JSON.stringify(programs)};` : ''}
    ${asUser}
    const lines = [];
    const { startPostgres } = await load('db/embedded/postgres.ts');
    try {
      const postgres = await startPostgres({ ...${JSON.stringify(options)}, durable: false, report: (line) => lines.push(line) });
      await postgres.stop();
      say({ lines });
    } catch (error) {
      say({ failed: error.name + ': ' + error.message });
    }`);
  return said;
}

describe.runIf(isRoot())('as root', () => {
  let substitute = '';

  beforeEach(() => {
    substitute = '';
    cluster.copyTo(directory());
  });

  afterEach(() => {
    if (substitute !== '') rmSync(substitute, { recursive: true, force: true });
  });

  test('runs as nobody where nobody can reach the folder', async () => {
    expect(await startOnce({ directory: directory() })).toMatchObject({ lines: [] });
    expect(ownerOf(path.join(directory(), 'data'))).toBe(65534);
  });

  test.runIf(canRename)('runs below a folder of mode 0700, and again when that opens', async () => {
    chmodSync(place.path, 0o700);
    expect(await startOnce({ directory: directory() })).toMatchObject({ lines: [] });
    expect(ownerOf(path.join(directory(), 'data/PG_VERSION'))).toBe(0);
    chmodSync(place.path, 0o755);
    expect(await startOnce({ directory: directory() })).toMatchObject({ lines: [] });
    expect(ownerOf(path.join(directory(), 'data/PG_VERSION'))).toBe(65534);
  });

  test("runs as the owner of the 0700 folder that it is in, as with sudo in one's home", async () => {
    chownSync(place.path, 2, 2);
    chmodSync(place.path, 0o700);
    expect(await startOnce({ directory: directory() })).toMatchObject({ lines: [] });
    expect(ownerOf(path.join(directory(), 'data'))).toBe(2);
  });

  test('moves data and programs to a folder that can be reached when nothing else helps', async () => {
    const { folder } = await findBinaries(undefined);
    const native = path.join(place.path, 'native');
    cpSync(path.dirname(folder), native, { recursive: true, verbatimSymlinks: true });
    const options = { directory: directory(), binaries: path.join(native, 'bin') };
    const before = await startPostgres({ ...options, durable: false });
    await query(before.url, 'create table note as select 1 as number');
    await before.stop();
    chmodSync(place.path, 0o700);
    const told = JSON.stringify(await startOnce(options, '', true));
    substitute = /\/var\/tmp\/vitrine-[0-9a-f]{16}/.exec(told)?.[0] ?? '';
    expect(told).toContain(`Postgres keeps its data in ${substitute}, because only root can reach`);
    expect(existsSync(path.join(directory(), 'data'))).toBe(false);
    const after = await startPostgres(options);
    expect(await query(after.url, 'select number from note')).toEqual([{ number: 1 }]);
    await after.stop();
  });

  test('a user without a name is told what to do, or runs under a name', async () => {
    const anyone = 'process.setgroups([]); process.setgid(54321); process.setuid(54321);';
    const home = path.join(place.path, 'home');
    mkdirSync(home);
    chownSync(home, 54321, 54321);
    const options = { directory: path.join(home, 'postgres') };
    expect((await startOnce(options, anyone, true)).failed).toMatch(
      /^ServiceFailed: The user number 54321 has no name on this machine/,
    );
    if (canRename) expect((await startOnce(options, anyone)).failed).toBeUndefined();
  });

  test('a user is told when the folder is root’s', async () => {
    const games = 'process.setgroups([]); process.setgid(60); process.setuid(5);';
    expect((await startOnce({ directory: directory() }, games)).failed).toBe(
      `ServiceFailed: The folder ${directory()} cannot be written (EACCES); change its owner, or set DATA_DIR to another folder.`,
    );
  });
});
