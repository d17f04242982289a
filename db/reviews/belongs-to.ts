import type { Reading } from '../tables.ts';

/** Whether a person is one of the people of an app's vendor, for whomever they act at the moment. */
export async function sellsApp(
  reading: Pick<Reading, 'selectFrom'>,
  personId: string,
  listingId: string,
): Promise<boolean> {
  const app = await reading
    .selectFrom('listing')
    .select('vendor_id')
    .where('id', '=', listingId)
    .executeTakeFirst();
  return app !== undefined && belongsTo(reading, personId, app.vendor_id);
}

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
