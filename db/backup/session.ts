import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Tables } from '../tables.ts';

const CONNECT_TIMEOUT = 5_000;

/** One connection, for statements and for streams of rows in the same transaction. */
export type Session = { readonly client: pg.Client; readonly kysely: Kysely<Tables> };

/**
 * Opens a connection whose texts of values are the same on every server: zone, dates, numbers. It
 * knows no time limit, for a copy takes as long as it takes.
 */
export async function withSession<Result>(
  databaseUrl: string,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    keepAlive: true,
  });
  // A connection that breaks fails the statement on it, which says so.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`
      set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres';
      set extra_float_digits = 1; set bytea_output = 'hex'; set standard_conforming_strings = on;
      set statement_timeout = 0; set lock_timeout = 0; set idle_in_transaction_session_timeout = 0;
    `);
    return await work({ client, kysely: overOne(client) });
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Statements through a connection that others use too, one after another. */
function overOne(client: pg.Client): Kysely<Tables> {
  const shared = Object.assign(client, { release: () => undefined });
  return new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: { options: {}, connect: async () => shared, end: async () => undefined },
    }),
  });
}
