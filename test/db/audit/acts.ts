import type { Database } from '#db/change.ts';

/** The audit rows of one verb about one subject. */
export function acts(verb: string, subjectId: string | null, database: Database) {
  return database.kysely
    .selectFrom('audit_event')
    .select(['at', 'acting_as', 'person_id', 'organisation_id', 'job'])
    .select(['subject_kind', 'reason', 'policy', 'details'])
    .where('verb', '=', verb)
    .where('subject_id', 'is not distinct from', subjectId)
    .execute();
}

/** How many audit rows there are at all. */
export async function countActs(database: Database): Promise<number> {
  const rows = await database.kysely.selectFrom('audit_event').select('id').execute();
  return rows.length;
}
