import { NotFound } from '../errors.ts';
import { offeredApps } from '../listings/cards.ts';
import type { Reading } from '../tables.ts';
import { type ShownReview, shownReview, shownReviews } from './shown.ts';

/** Reviews in the feed of an app. */
const ENTRIES = 25;

/**
 * The newest published reviews of an app on offer.
 * @throws NotFound when no such app is on offer
 */
export async function latestReviews(
  reading: Reading,
  slug: string,
  at: Date,
): Promise<{ app: { id: string; vendorId: string; name: string }; reviews: ShownReview[] }> {
  const app = await offeredApps(reading, at)
    .select(['l.id', 'l.vendor_id as vendorId', 'v.name'])
    .where('l.slug', '=', slug)
    .executeTakeFirst();
  if (!app) throw new NotFound('There is no such app.');
  const rows = await shownReviews(reading)
    .where('rv.listing_id', '=', app.id)
    .where('rv.state', '=', 'published')
    .orderBy('rv.created_at', 'desc')
    .orderBy('rv.id')
    .limit(ENTRIES)
    .execute();
  return { app, reviews: rows.map(shownReview) };
}
