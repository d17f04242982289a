import { isId } from '../identifier.ts';
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

/** A published review that can be reported, with the app that it is about. */
export type ReportedReview = {
  id: string;
  rating: number;
  title: string;
  body: string;
  author: string;
};

/** The review of this id and its app; null when it is not on a page. */
export async function reportedReview(
  reading: Reading,
  id: string,
): Promise<{ app: { slug: string; name: string }; review: ReportedReview } | null> {
  if (!isId(id)) return null;
  const row = await reading
    .selectFrom('review as rv')
    .innerJoin('person as p', 'p.id', 'rv.person_id')
    .innerJoin('listing as l', 'l.id', 'rv.listing_id')
    .innerJoin('listing_version as v', (join) =>
      join.onRef('v.listing_id', '=', 'l.id').on('v.state', '=', 'live'),
    )
    .select(['rv.id', 'rv.rating', 'rv.title', 'rv.body', 'p.name as author', 'l.slug'])
    .select('v.name as appName')
    .where('rv.id', '=', id)
    .where('rv.state', '=', 'published')
    .executeTakeFirst();
  if (!row) return null;
  const { appName, slug, ...review } = row;
  return { app: { slug, name: appName }, review };
}
