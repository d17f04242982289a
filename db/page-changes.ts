import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** The tag of a change that may be on any page. */
export const EVERYTHING_CHANGED = 'everything';

/** A connection that does not answer this fast is given up, in milliseconds. */
const PATIENCE = 2_000;
/** From one sign of life to the next: what breaks without a word is noticed this soon. */
const BEAT = 1_000;
const RETRY = { first: 100, longest: 3_000 } as const;

export type PageChanges = {
  /** Tags of pages that are no longer true; see the migration that tells them. */
  changed(tags: readonly string[]): void;
  /** From now on every change is told. */
  following(): void;
  /** Changes may be missed until `following` comes. */
  lost(): void;
};

/**
 * Tells which pages change, on a connection of its own, which it makes again when it breaks.
 * @param databaseUrl not of a pooler that hands connections on: it would swallow what is told
 */
export function followPageChanges(
  databaseUrl: string,
  told: PageChanges,
): { stop(): Promise<void> } {
  const over = new AbortController();
  const following = follow(databaseUrl, told, over.signal);
  return {
    async stop() {
      over.abort();
      await following;
    },
  };
}

async function follow(databaseUrl: string, told: PageChanges, over: AbortSignal): Promise<void> {
  let pause: number = RETRY.first;
  while (!over.aborted) {
    const wasFollowing = await followOnce(databaseUrl, told, over);
    if (over.aborted) return;
    pause = wasFollowing ? RETRY.first : Math.min(pause * 2, RETRY.longest);
    await sleep(pause, undefined, { signal: over }).catch(() => undefined);
  }
}

/** @returns whether it came as far as being told */
async function followOnce(
  databaseUrl: string,
  told: PageChanges,
  over: AbortSignal,
): Promise<boolean> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
  });
  const done = new AbortController();
  const broken = new Promise<void>((resolve) => {
    client.on('error', () => resolve());
    client.on('end', resolve);
    over.addEventListener('abort', () => resolve(), { signal: done.signal });
  });
  client.on('notification', ({ payload = '' }) => told.changed(payload.split(' ')));
  let isFollowing = false;
  try {
    await client.connect();
    await client.query('listen page_change');
    isFollowing = true;
    told.following();
    await Promise.race([broken, beat(client, over)]);
  } catch {
    // Whatever went wrong, the next attempt finds out whether it still does.
  } finally {
    done.abort();
    if (isFollowing) told.lost();
    await Promise.race([client.end().catch(() => undefined), sleep(PATIENCE)]);
  }
  return isFollowing;
}

/** @throws when the connection does not answer any more */
async function beat(client: pg.Client, over: AbortSignal): Promise<void> {
  while (!over.aborted) {
    await sleep(BEAT, undefined, { signal: over }).catch(() => undefined);
    if (!over.aborted) await client.query('select 1');
  }
}
