import type { Acting } from '../actor.ts';
import type { Reading } from '../tables.ts';
import { asActing } from './acting.ts';

/** An organisation that a person can act for. */
export type Belonging = Acting & { readonly name: string };

/** The organisations that a person belongs to, by name, with the role in each. */
export async function organisationsOf(
  reading: Reading,
  personId: string,
): Promise<readonly Belonging[]> {
  const rows = await reading
    .selectFrom('membership as m')
    .innerJoin('organisation as o', 'o.id', 'm.organisation_id')
    .select(['o.id', 'o.name', 'm.organisation_kind', 'm.role'])
    .where('m.person_id', '=', personId)
    .orderBy((by) => by.fn('lower', ['o.name']))
    .orderBy('o.id')
    .execute();
  return rows.flatMap(({ id, name, organisation_kind, role }) => {
    const acting = asActing(id, organisation_kind, role);
    return acting ? [{ ...acting, name }] : [];
  });
}
