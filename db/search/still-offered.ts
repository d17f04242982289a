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
    .innerJoin('isv as i', 'i.organisation_id', 'l.vendor_id')
    .select('l.id')
    .where('l.id', 'in', [...ids])
    .where('l.state', 'in', ['live', 'deprecated'])
    .where('i.state', '=', 'active')
    .execute();
  return new Set(rows.map((row) => row.id));
}
