import { randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { withClaim } from '#db/embedded/claim.ts';
import { noSpace, requireFolder, requireSpace } from '#db/embedded/folder.ts';
import { freePort } from '#db/embedded/port.ts';
import { readPrivate, writePrivate } from '#db/embedded/private-file.ts';
import { processesIn, runsDeletedFile } from '#db/embedded/process.ts';
import { type Access, addressOf, endAll, isOurs, launch } from './embedded-launch.ts';
import { findProgram } from './embedded-program.ts';
import { watchMeilisearch } from './embedded-watch.ts';

/** An embedded Meilisearch that answers. */
export type EmbeddedMeilisearch = {
  readonly url: string;
  readonly masterKey: string;
  /** False when it ran already. */
  readonly started: boolean;
  /** True when this start made an empty index, so that everything has to be indexed. */
  readonly fresh: boolean;
  /**
   * Starts it again whenever it ends or does not answer, until what this returns is stopped.
   * @param report takes a line on each such start
   */
  watch(report: (line: string) => void): { stop(): Promise<void> };
  /** Stops it within 4 s, also one that ran already: see `useServices` for when to. */
  stop(): Promise<void>;
};

type Options = {
  /** Holds the index, the key and the log of this Meilisearch; made when it is not there. */
  readonly directory: string;
  /** Takes a line on what is worth telling. */
  readonly report?: (line: string) => void;
  /** Another file than that of the package, held to the same checksum. */
  readonly program?: string;
};

const accessShape = z.object({ port: z.number().int(), masterKey: z.string().min(16) });

/** Milliseconds that a start may wait for another start on the same folder. */
const patience = 60_000;
/** Megabytes below which it is not started. */
const room = 100;
/** A port can be taken between the choice and the start; a damaged index is thrown away once. */
const attempts = 4;

/**
 * Starts Meilisearch on a folder, or joins the one that runs there. An index that it cannot open
 * (another version's, or damaged) is thrown away: it can be made again from the database.
 * @returns null, after a line that says why, where Meilisearch cannot run
 * @throws ServiceFailed when the folder cannot be written or the disk is full
 */
export async function startMeilisearch(options: Options): Promise<EmbeddedMeilisearch | null> {
  const directory = requireFolder(path.resolve(options.directory), 0o700);
  return await withClaim(directory, 'start', patience, async () => {
    const report = options.report ?? (() => undefined);
    const access = readPrivate(accessFile(directory), accessShape);
    if (await joinRunning(directory, access, report)) {
      return access && describe(directory, access, options, { started: false, fresh: false });
    }
    const program = await findProgram(directory, options.program, report);
    return program === null ? null : await startHere(directory, program, access, options);
  });
}

async function startHere(
  directory: string,
  program: string,
  kept: Access | null,
  options: Options,
): Promise<EmbeddedMeilisearch | null> {
  const report = options.report ?? (() => undefined);
  requireSpace(directory, room);
  const index = path.join(directory, 'data.ms');
  const masterKey = kept?.masterKey ?? randomBytes(32).toString('base64url');
  let fresh = !existsSync(index);
  let reason = '';
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const access = { port: await freePort(attempt === 0 ? (kept?.port ?? null) : null), masterKey };
    writePrivate(accessFile(directory), access);
    const failure = await launch(directory, program, access);
    if (failure === null) return describe(directory, access, options, { started: true, fresh });
    reason = failure.reason;
    if (failure.blames === 'disk') throw noSpace(directory, room);
    if (failure.blames === 'machine' || (failure.blames === 'index' && fresh)) break;
    if (failure.blames === 'port') continue;
    report('The search index could not be opened and is built anew.');
    rmSync(index, { recursive: true, force: true });
    fresh = true;
  }
  report(`Meilisearch did not start (${reason}).`);
  return null;
}

/** Whether one runs that answers; any other on the folder is ended. */
async function joinRunning(
  directory: string,
  access: Access | null,
  report: (line: string) => void,
): Promise<boolean> {
  const [pid, ...others] = processesIn('meilisearch', directory);
  if (pid === undefined) return false;
  const isSound = access !== null && others.length === 0 && !runsDeletedFile(pid);
  if (isSound && (await isOurs(access))) return true;
  report(`Meilisearch (process ${pid}) does not answer and is replaced.`);
  await endAll(directory, 500);
  return false;
}

function describe(
  directory: string,
  access: Access,
  { program }: Options,
  how: { started: boolean; fresh: boolean },
): EmbeddedMeilisearch {
  return {
    url: addressOf(access.port),
    masterKey: access.masterKey,
    ...how,
    watch: (report) => watchMeilisearch({ directory, access, program, report }),
    stop: async () => await endAll(directory),
  };
}

function accessFile(directory: string): string {
  return path.join(directory, 'access.json');
}
