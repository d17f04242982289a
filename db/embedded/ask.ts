import { Client } from 'pg';
import { z } from 'zod';
import { codeOf } from './failed.ts';

/** How to reach the embedded Postgres; kept in a file that only this user may read. */
export const accessShape = z.object({
  port: z.number().int(),
  superuserPassword: z.string(),
  ownerPassword: z.string(),
});
export type Access = z.infer<typeof accessShape>;

/** What came back: the data folder of a ready server, or why there is none. */
export type Answer =
  | { readonly is: 'ready'; readonly data: string }
  | { readonly is: 'busy' | 'silent' | 'refused' | 'denied' };

const dataShape = z.object({ data_directory: z.string() });

/** Milliseconds after which a server that says nothing counts as silent. */
const patience = 2000;

/** Asks the server at a port how it is, as its superuser. */
export async function ask(port: number, access: Access): Promise<Answer> {
  try {
    const [row] = await asSuperuser(
      port,
      access,
      async (query) => await query('show data_directory'),
    );
    return { is: 'ready', data: dataShape.parse(row).data_directory };
  } catch (error) {
    return { is: meaning(error) };
  }
}

type Row = Record<string, unknown>;
export type Query = (text: string, values?: readonly unknown[]) => Promise<Row[]>;

/** Runs work on one connection of the superuser to the database `postgres`. */
export async function asSuperuser<T>(
  port: number,
  access: Access,
  work: (query: Query) => Promise<T>,
): Promise<T> {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password: access.superuserPassword,
    database: 'postgres',
    ssl: false,
    connectionTimeoutMillis: patience,
    query_timeout: 10 * patience,
  });
  // A connection that breaks also rejects the query under way; without a listener it would end Node.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(
      async (text, values) => (await client.query<Row>(text, [...(values ?? [])])).rows,
    );
  } finally {
    void client.end();
  }
}

function meaning(error: unknown): 'busy' | 'silent' | 'refused' | 'denied' {
  const code = codeOf(error);
  if (code === 'ECONNREFUSED') return 'refused';
  // invalid_password, invalid_authorization_specification: a server with other passwords.
  if (code === '28P01' || code === '28000') return 'denied';
  if (error instanceof Error && /timeout/i.test(error.message)) return 'silent';
  return 'busy';
}
