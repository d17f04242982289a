import path from 'node:path';
import { giveTo } from './account.ts';
import { type Access, accessShape, asSuperuser } from './ask.ts';
import { findBinaries } from './binaries.ts';
import { withClaim } from './claim.ts';
import { createCluster, randomPassword, requireVersion } from './cluster.ts';
import { ServiceFailed } from './failed.ts';
import { requireFolder, requireSpace } from './folder.ts';
import { chooseHome, existingData } from './home.ts';
import { joinRunning, stopRunning } from './join.ts';
import { launch } from './launch.ts';
import { readPrivate, writePrivate } from './private-file.ts';

/** An embedded Postgres that answers. */
export type EmbeddedPostgres = {
  /** Of the role and database `vitrine`: owner, not superuser. Holds the password. */
  readonly url: string;
  /** False when it ran already. */
  readonly started: boolean;
  /** Stops it within 5 s, also one that ran already: see `useServices` for when to. */
  stop(): Promise<void>;
};

type Options = {
  /** Holds the data, the passwords and the log of this Postgres; made when it is not there. */
  readonly directory: string;
  /** False gives up safety against a crash of the machine, for tests, and lets the role create databases. */
  readonly durable?: boolean;
  /** Takes a line on what is worth telling. */
  readonly report?: (line: string) => void;
  /** Folder of other Postgres programs than those of the packages. */
  readonly binaries?: string;
};

/** Milliseconds that a start may wait for another start on the same folder. */
const patience = 120_000;

/**
 * Starts Postgres on a folder, or joins the one that runs there. Starts at the same time on one
 * folder take turns, so that all but the first join.
 * @throws ServiceFailed with one sentence for the operator
 */
export async function startPostgres(options: Options): Promise<EmbeddedPostgres> {
  // Others may pass through, for the account that Postgres runs as; what is inside is closed.
  const directory = requireFolder(path.resolve(options.directory), 0o711);
  return await withClaim(directory, 'start', patience, async () => {
    const report = options.report ?? (() => undefined);
    const joined = await joinExisting(directory, options.durable ?? true, report);
    return joined ?? (await startHere(directory, options, report));
  });
}

async function joinExisting(directory: string, durable: boolean, report: (line: string) => void) {
  const data = existingData(directory);
  if (data === null) return null;
  const access = requireAccess(directory);
  const port = await joinRunning(data, access, report);
  if (port === null) return null;
  await ensureDatabase(port, access, durable);
  return describe(data, port, access, false);
}

async function startHere(directory: string, options: Options, report: (line: string) => void) {
  const durable = options.durable ?? true;
  requireSpace(directory, 50);
  const home = chooseHome(directory, await findBinaries(options.binaries), report);
  const access = existingData(directory) === null ? newAccess() : requireAccess(directory);
  if (existingData(directory) === null) {
    report('Creating the database …');
    writePrivate(accessFile(directory), access);
    await createCluster(home, access.superuserPassword, durable);
  }
  requireVersion(home);
  giveTo(home.account, home.data);
  const log = path.join(directory, 'postgres.log');
  const port = await launch({ home, access, durable, log, report });
  if (port !== access.port) writePrivate(accessFile(directory), { ...access, port });
  await ensureDatabase(port, access, durable);
  return describe(home.data, port, access, true);
}

function describe(data: string, port: number, access: Access, started: boolean): EmbeddedPostgres {
  return {
    // Names the mode, so that a PGSSLMODE in the environment does not ask for TLS on loopback.
    url: `postgres://vitrine:${access.ownerPassword}@127.0.0.1:${port}/vitrine?sslmode=disable`,
    started,
    stop: async () => await stopRunning(data),
  };
}

/** Repeated whenever it is started or joined: a first start may have been killed before or between. */
async function ensureDatabase(port: number, access: Access, durable: boolean): Promise<void> {
  await asSuperuser(port, access, async (query) => {
    const roles = await query(`select from pg_roles where rolname = 'vitrine'`);
    // A password of randomPassword needs no quoting; role statements take no parameters.
    const rights = `login ${durable ? 'nocreatedb' : 'createdb'} password '${access.ownerPassword}'`;
    if (roles.length === 0) await query(`create role vitrine ${rights}`);
    const databases = await query(`select from pg_database where datname = 'vitrine'`);
    if (databases.length === 0) await query('create database vitrine owner vitrine');
    await query('revoke connect on database vitrine from public');
  });
}

function newAccess(): Access {
  return { port: 0, superuserPassword: randomPassword(), ownerPassword: randomPassword() };
}

function requireAccess(directory: string): Access {
  const access = readPrivate(accessFile(directory), accessShape);
  if (access !== null) return access;
  throw new ServiceFailed(
    `The passwords of the database are missing (${accessFile(directory)}); restore that file, or set DATA_DIR to another folder.`,
  );
}

function accessFile(directory: string): string {
  return path.join(directory, 'access.json');
}
