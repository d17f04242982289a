import { sql } from 'kysely';
import type { Database } from '#db/change.ts';
import type { Scene } from './people.ts';

/** What a visit leaves behind, and what is counted to refuse it. */
const OF_VISITS = new Set(['rate_limit', 'search_query', 'session', 'spent_challenge']);

/** Every row of every table that names a thing or a word of a scene, as text. */
export async function writtenAbout(
  { customerId, developerId, vendorId }: Scene,
  word: string,
  { kysely }: Database,
): Promise<string[]> {
  const tables = await kysely.introspection.getTables();
  const names = [customerId, developerId, vendorId, word].map((name) => `%${name}%`);
  const found: string[] = [];
  for (const { name } of tables.filter(isOurs)) {
    const { rows } = await sql<{ row: string }>`
      select t::text as row from ${sql.table(name)} t where t::text ilike any (${names}::text[])
    `.execute(kysely);
    found.push(...rows.map(({ row }) => `${name} ${row}`));
  }
  return found.toSorted();
}

/** The queue of the jobs has a schema of its own. */
function isOurs({ name, schema }: { name: string; schema?: string }): boolean {
  return schema === 'public' && !OF_VISITS.has(name);
}
