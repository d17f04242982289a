import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { KeptTable } from './contents.ts';
import { type Sum, sumUp } from './sum.ts';

/** Rows leave in parts of about this size, in bytes: a part's length must be known before it. */
const PART = 1024 * 1024;

/** Hands over all rows of a table in the order of its key, in parts that end anywhere. */
export async function takeRows(
  client: pg.Client,
  table: KeptTable,
  take: (part: Buffer) => Promise<void>,
): Promise<Sum> {
  const columns = table.columns.map(pg.escapeIdentifier).join(', ');
  const rows = `select ${columns} from ${pg.escapeIdentifier(table.name)} order by ${table.order}`;
  const sum = sumUp();
  let pending: Buffer[] = [];
  let size = 0;
  for await (const chunk of client.query(copyTo(`copy (${rows}) to stdout`))) {
    sum.add(chunk);
    pending.push(chunk);
    size += chunk.byteLength;
    if (size < PART) continue;
    await take(Buffer.concat(pending));
    pending = [];
    size = 0;
  }
  if (size > 0) await take(Buffer.concat(pending));
  return sum.result();
}

/** Adds up the rows of a table as `takeRows` does. */
export function sumRows(client: pg.Client, table: KeptTable): Promise<Sum> {
  return takeRows(client, table, async () => undefined);
}
