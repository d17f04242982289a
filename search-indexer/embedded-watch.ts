import { rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withClaim } from '#db/embedded/claim.ts';
import { processesIn } from '#db/embedded/process.ts';
import { type Access, endAll, isOurs, launch } from './embedded-launch.ts';
import { findProgram } from './embedded-program.ts';

/** How often it is asked, in milliseconds. */
const ASK = 1_000;
/** One that runs and does not answer for this long is replaced, in milliseconds. */
const SILENT = 10_000;
/** Wait after a start that failed, doubled up to the longest, in milliseconds. */
const PAUSE = { first: 1_000, longest: 30_000 } as const;
/** A start that is under way when the watch ends is waited for no longer, in milliseconds. */
const STOP_WITHIN = 3_000;
/** Milliseconds that a start may wait for another start on the same folder. */
const PATIENCE = 60_000;

type Watched = {
  /** Absolute and free of symbolic links. */
  readonly directory: string;
  readonly access: Access;
  readonly report: (line: string) => void;
  /** Another file than that of the package. */
  readonly program?: string | undefined;
};

/**
 * Starts an embedded Meilisearch again, at the same port and with the same key, when its process
 * is gone or has not answered for 10 s.
 * @returns stops watching; whoever then ends the processes of the folder ends them for good
 */
export function watchMeilisearch(watched: Watched): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const watching = watch(watched, stopping.signal);
  return {
    async stop() {
      stopping.abort();
      await Promise.race([watching, sleep(STOP_WITHIN, undefined, { ref: false })]);
    },
  };
}

async function watch(watched: Watched, stop: AbortSignal): Promise<void> {
  const { access, directory, report } = watched;
  let answered = performance.now();
  let pause: number = PAUSE.first;
  for (;;) {
    await sleep(ASK, undefined, { signal: stop }).catch(() => undefined);
    if (stop.aborted) return;
    if (await isOurs(access)) {
      answered = performance.now();
      pause = PAUSE.first;
      continue;
    }
    const runs = processesIn('meilisearch', directory).length > 0;
    if (stop.aborted || (runs && performance.now() - answered < SILENT)) continue;
    report(`Meilisearch ${runs ? 'does not answer' : 'has ended'} and is started again.`);
    const failure = await startAgain(watched, stop).catch(String);
    answered = performance.now();
    if (failure === null) continue;
    report(`Meilisearch did not start (${failure}).`);
    await sleep(pause, undefined, { signal: stop }).catch(() => undefined);
    pause = Math.min(pause * 2, PAUSE.longest);
  }
}

/** @returns why it came to nothing, or null */
async function startAgain(
  { access, directory, program, report }: Watched,
  stop: AbortSignal,
): Promise<string | null> {
  return await withClaim(directory, 'start', PATIENCE, async () => {
    // Another program's start may have been faster.
    if (await isOurs(access)) return null;
    await endAll(directory, 500);
    const found = await findProgram(directory, program, report);
    if (found === null) return 'there is no program';
    if (stop.aborted) return null;
    const failure = await launch(directory, found, access);
    if (stop.aborted || failure?.blames !== 'index') return failure?.reason ?? null;
    report('The search index could not be opened and is built anew.');
    rmSync(path.join(directory, 'data.ms'), { recursive: true, force: true });
    return (await launch(directory, found, access))?.reason ?? null;
  });
}
