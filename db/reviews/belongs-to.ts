import type { Reading } from '../tables.ts';

/** Whether a person is one of an organisation's, for whomever they act at the moment. */
export async function belongsTo(
  reading: Pick<Reading, 'selectFrom'>,
  personId: string,
  organisationId: string,
): Promise<boolean> {
  const membership = await reading
    .selectFrom('membership')
    .select('role')
    .where('person_id', '=', personId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  return membership !== undefined;
}
