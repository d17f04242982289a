import type { Reading } from '../tables.ts';

/** An app may have been certified on several tracks lately, and is newly certified once. */
const CERTIFICATES_AN_APP = 4;

/** Live apps `held` whose certificate is the most recent and holds at a time, the latest first. */
export function newlyCertifiedApps(reading: Reading, at: Date, limit: number) {
  return reading
    .selectFrom((from) =>
      from
        .selectFrom((inner) =>
          inner
            .selectFrom('certificate as c')
            .innerJoin('listing as l', 'l.id', 'c.listing_id')
            .innerJoin('isv as i', 'i.organisation_id', 'l.vendor_id')
            .where('l.state', '=', 'live')
            .where('i.state', '=', 'active')
            .where('c.state', '=', 'issued')
            .where('c.valid_from', '<=', at)
            .where('c.valid_until', '>', at)
            .select(['c.listing_id', 'c.valid_from'])
            .orderBy('c.valid_from', 'desc')
            .limit(limit * CERTIFICATES_AN_APP)
            .as('recent'),
        )
        .select(['recent.listing_id'])
        .select(({ fn }) => fn.max('recent.valid_from').as('latest'))
        .groupBy('recent.listing_id')
        .orderBy('latest', 'desc')
        .orderBy('recent.listing_id')
        .limit(limit)
        .as('held'),
    )
    .orderBy('held.latest', 'desc')
    .orderBy('held.listing_id');
}

/** Live apps `newest` that opened last, the latest first. */
export function newestApps(reading: Reading, limit: number) {
  return reading
    .selectFrom((from) =>
      from
        .selectFrom('listing as l')
        .innerJoin('isv as i', 'i.organisation_id', 'l.vendor_id')
        .where('l.state', '=', 'live')
        .where('i.state', '=', 'active')
        .select(['l.id', 'l.published_at'])
        .orderBy('l.published_at', 'desc')
        .orderBy('l.id')
        .limit(limit)
        .as('newest'),
    )
    .orderBy('newest.published_at', 'desc')
    .orderBy('newest.id');
}
