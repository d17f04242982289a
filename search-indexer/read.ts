import { type SearchableApp, searchableApps } from '#db/search/documents.ts';
import type { SearchableRow } from '#db/search/rows.ts';
import type { Reading } from '#db/tables.ts';
import { type AppDocument, documentOf } from './document.ts';

/** Listings of one query: more at once hold the memory of Postgres for no gain. */
const LISTINGS_A_QUERY = 5_000;

/** Listings as both engines want them; those not on offer have to go from either. */
export type Read = { documents: AppDocument[]; rows: SearchableRow[]; gone: string[] };

/** Reads listings as they are now. */
export async function readListings(
  reading: Reading,
  listingIds: readonly string[],
  at: Date,
): Promise<Read> {
  const apps: SearchableApp[] = [];
  for (let start = 0; start < listingIds.length; start += LISTINGS_A_QUERY) {
    const some = listingIds.slice(start, start + LISTINGS_A_QUERY);
    apps.push(...(await searchableApps(reading, some, at)));
  }
  const documents = apps.map(documentOf);
  const digests = new Map(documents.map(({ id, digest }) => [id, digest]));
  return {
    documents,
    rows: apps.map((app) => ({ ...app, digest: digests.get(app.id) ?? '' })),
    gone: listingIds.filter((id) => !digests.has(id)),
  };
}
