import type { Change } from '../../change.ts';

/** The addresses of the vendor of an app: its site, the app's own, and where its support is written to. */
export async function sitesOfVendor({ trx }: Change, listingId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('listing as l')
    .innerJoin('isv as i', 'i.organisation_id', 'l.vendor_id')
    .leftJoin('listing_version as v', 'v.listing_id', 'l.id')
    .select(['i.website', 'i.support_email', 'v.homepage'])
    .where('l.id', '=', listingId)
    .execute();
  const given = rows.flatMap((row) => [row.website, row.homepage, row.support_email]);
  return [...new Set(given.filter((site) => site !== null))];
}
