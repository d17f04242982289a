import { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { bell } from './bell.ts';

/** Any fixed number does; it only has to be the same in every indexer. */
const INDEXING_LOCK = 7_201_511_301;
const RETRY = 1_000;
/** A Postgres that does not answer is given up after this, in milliseconds. */
const PATIENCE = 5_000;
/** A connection that the other side no longer knows is not waited for, in milliseconds. */
const END_WITHIN = 1_000;

/** Of all indexers of this database, the right of one to write the index. */
export type Turn = {
  /** Aborted when the connection broke: somebody else may have the turn now. */
  readonly lost: AbortSignal;
  /**
   * Resolves at the next change, when stopped, or after so many milliseconds. One that came while
   * nobody waited counts.
   */
  nextChange(timeout: number): Promise<void>;
  end(): Promise<void>;
};

/**
 * Waits until no other indexer works, then holds the turn on a connection of its own, which also
 * hears of changes.
 * @returns null when stopped while waiting
 */
export async function takeTurn(databaseUrl: string, stop: AbortSignal): Promise<Turn | null> {
  while (!stop.aborted) {
    const turn = await tryTurn(databaseUrl, stop).catch(() => null);
    if (turn) return turn;
    await sleep(RETRY, undefined, { signal: stop }).catch(() => undefined);
  }
  return null;
}

async function tryTurn(databaseUrl: string, stop: AbortSignal): Promise<Turn | null> {
  const { client, cut, end } = connection(databaseUrl);
  const lost = new AbortController();
  client.on('error', () => lost.abort());
  client.on('end', () => lost.abort());
  stop.addEventListener('abort', cut);
  let isTaken = false;
  try {
    await client.connect();
    isTaken = await takeLock(client);
    if (!isTaken) return null;
    await client.query('listen search_change');
  } catch (error) {
    isTaken = false;
    throw error;
  } finally {
    stop.removeEventListener('abort', cut);
    if (!isTaken) await end();
  }
  const { heard, ring } = bell();
  client.on('notification', ring);
  for (const signal of [lost.signal, stop]) signal.addEventListener('abort', ring);
  return {
    lost: lost.signal,
    nextChange: heard,
    async end() {
      stop.removeEventListener('abort', ring);
      await end();
    },
  };
}

/** A connection that can be cut at any moment, also while it is made. */
function connection(databaseUrl: string) {
  const socket = new Socket();
  const client = new pg.Client({
    connectionString: databaseUrl,
    stream: () => socket,
    keepAlive: true,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
  });
  const cut = () => {
    socket.destroy();
  };
  const end = async () => {
    const late = setTimeout(cut, END_WITHIN);
    await client.end().catch(() => undefined);
    clearTimeout(late);
  };
  return { client, cut, end };
}

/** Takes the right to write the index, until the connection ends; false while another has it. */
export async function takeLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(
    'select pg_try_advisory_lock($1) as taken',
    [INDEXING_LOCK],
  );
  return rows[0]?.taken ?? false;
}
