import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { prepareQuestions } from './prepared.ts';
import type { Reading, Tables } from './tables.ts';

/** More connections than this queue up: a page needs few, and Postgres likes few. */
const CONNECTIONS = 16;
/** A query that runs longer is given up by Postgres, in milliseconds. */
const STATEMENT_TIMEOUT = 20_000;
/** One that does not even say that it was given up has lost its connection, in milliseconds. */
const QUERY_TIMEOUT = STATEMENT_TIMEOUT + 5_000;
const CONNECT_TIMEOUT = 5_000;

const types: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === pg.types.builtins.INT8) return Number;
    // A date has no zone: as a Date it would move by the zone of the machine.
    if (oid === pg.types.builtins.DATE) return String;
    return pg.types.getTypeParser(oid, format);
  },
};

/**
 * Opens a pool of connections.
 * @param url a postgres:// address
 * @param options.max connections at most, 16 when not given
 */
export function openDatabase(url: string, options: { max?: number } = {}): Kysely<Tables> {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    statement_timeout: STATEMENT_TIMEOUT,
    query_timeout: QUERY_TIMEOUT,
    types,
  });
  // A connection that Postgres closes between two queries fails the next query, which says so; by
  // itself it must not end the process. The pool opens a new one.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
    prepareQuestions(client);
  });
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/**
 * The same handle for a page: it cannot write, by its type. The cast is the way that Kysely
 * documents for this; there is no other constructor.
 */
export function readingOf(kysely: Kysely<Tables>): Reading {
  return kysely as unknown as Reading;
}
