import type { Reading } from '../tables.ts';

/** The name of an app that can be reported, on offer or not any more; null when there is none. */
export async function reportedApp(
  reading: Reading,
  slug: string,
): Promise<{ slug: string; name: string } | null> {
  const app = await reading
    .selectFrom('listing as l')
    .innerJoin('listing_version as v', (join) =>
      join.onRef('v.listing_id', '=', 'l.id').on('v.state', '=', 'live'),
    )
    .select(['l.slug', 'v.name'])
    .where('l.slug', '=', slug)
    .where('l.published_at', 'is not', null)
    .executeTakeFirst();
  return app ?? null;
}
