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
    .selectFrom(
      sql<{ id: string }>`offered_among(${[...ids]}::uuid[])`.as<'offered'>(sql`offered(id)`),
    )
    .select('id')
    .execute();
  return new Set(rows.map((row) => row.id));
}
