import { type RawBuilder, sql } from 'kysely';

/**
 * Adoption of a listing: the number of organisations with an active entitlement.
 * @param listingId an SQL reference such as 'l.id'
 */
export function adoptionOf(listingId: string, at: Date): RawBuilder<number> {
  return sql<number>`(
    select count(distinct e.organisation_id)
    from entitlement e
    where e.listing_id = ${sql.ref(listingId)}
      and e.mode = 'live'
      and e.valid_from <= ${at}
      and (e.valid_until is null or e.valid_until > ${at})
  )`;
}
