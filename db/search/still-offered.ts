import { sql } from 'kysely';
import type { Reading } from '../tables.ts';

/**
 * Those of these listings that are on offer this moment. An index may lag behind by a second; what
 * was withdrawn or removed is gone from answers at once.
 */
export async function stillOffered(
  reading: Reading,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await reading
    .selectFrom('listing as l')
    .select('l.id')
    .where('l.id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .where('l.state', 'in', ['live', 'deprecated'])
    // As a look-up for each row: as a join, Postgres reads all vendors when there are many ids.
    .where(
      (vendor) =>
        vendor
          .selectFrom('isv as i')
          .select('i.state')
          .whereRef('i.organisation_id', '=', 'l.vendor_id'),
      '=',
      'active',
    )
    .execute();
  return new Set(rows.map((row) => row.id));
}
