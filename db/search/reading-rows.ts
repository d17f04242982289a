import { type RawBuilder, type SelectType, sql } from 'kysely';
import type { Reading } from '../tables.ts';

/**
 * The rows of a query in plain SQL, as JSON has them (times are texts). Inside a select Postgres
 * lets no query write.
 */
export async function rowsOf<Row>(
  reading: Reading,
  query: RawBuilder<Row>,
): Promise<SelectType<Row>[]> {
  const rows = await reading
    .selectFrom(sql<object>`(${query})`.as('answer'))
    .select(sql<Row>`row_to_json(answer)`.as('row'))
    .execute();
  return rows.map(({ row }) => row);
}
