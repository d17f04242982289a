import { sql } from 'kysely';
import { openDatabase } from './connection.ts';
import { codeOf } from './embedded/failed.ts';
import { WrongSetting } from './environment.ts';

/** What Postgres or the network say, in words that name the mend. */
const SENTENCES = new Map([
  ['28P01', 'the password is wrong'],
  ['28000', 'this user may not connect'],
  ['3D000', 'there is no database of this name'],
  ['ECONNREFUSED', 'nothing answers there'],
  ['ENOTFOUND', 'there is no such host'],
  ['EAI_AGAIN', 'the name of the host cannot be looked up'],
  ['ETIMEDOUT', 'the host does not answer'],
]);

/**
 * Makes sure that the given Postgres answers.
 * @throws WrongSetting with one sentence that shows the address without its password
 */
export async function requireDatabase(databaseUrl: string): Promise<void> {
  const kysely = openDatabase(databaseUrl, { max: 1 });
  try {
    await sql`select 1`.execute(kysely);
  } catch (error) {
    const why = SENTENCES.get(codeOf(error) ?? '') ?? plainMessage(error);
    throw new WrongSetting(
      `DATABASE_URL (${withoutPassword(databaseUrl)}) cannot be used: ${why}.`,
    );
  } finally {
    await kysely.destroy();
  }
}

function plainMessage(error: unknown): string {
  const inner = error instanceof AggregateError ? error.errors[0] : error;
  const known = SENTENCES.get(codeOf(inner) ?? '');
  if (known) return known;
  return inner instanceof Error ? inner.message.replace(/\.$/, '') : String(inner);
}

function withoutPassword(databaseUrl: string): string {
  if (!URL.canParse(databaseUrl)) return 'unreadable';
  const url = new URL(databaseUrl);
  if (url.password) url.password = '***';
  return url.href;
}
