import { opensAt } from '../accounts/suspension.ts';
import type { Tier } from '../accounts/table.ts';
import type { Level } from '../certificates/table.ts';
import { shownAverage } from '../reviews/rating.ts';
import type { Reading } from '../tables.ts';
import { type PriceLine, priceLine } from './price.ts';
import type { ListingState } from './table.ts';

/** An app as a list shows it. */
export type AppCard = {
  slug: string;
  name: string;
  tagline: string;
  vendor: { slug: string; name: string; tier: Tier };
  icon: { storageKey: string; tint: string | null } | null;
  rating: { average: number | null; count: number };
  price: PriceLine;
  certification: Level | null;
  state: ListingState;
  publishedAt: Date | null;
};

/** Apps on offer at a time: their listing is live (or deprecated) and their vendor is not suspended. */
export function offeredApps(reading: Reading, at: Date) {
  return reading
    .selectFrom('listing as l')
    .innerJoin('listing_version as v', (join) =>
      join.onRef('v.listing_id', '=', 'l.id').on('v.state', '=', 'live'),
    )
    .innerJoin('isv as i', 'i.organisation_id', 'l.vendor_id')
    .innerJoin('organisation as o', 'o.id', 'l.vendor_id')
    .innerJoin('listing_rating as r', 'r.listing_id', 'l.id')
    .where('l.state', 'in', ['live', 'deprecated'])
    .where(opensAt(at));
}

/** A card from the columns of an app on offer. */
export function asCard(row: {
  slug: string;
  name: string;
  tagline: string;
  vendor_slug: string;
  vendor_name: string;
  tier: Tier;
  icon: AppCard['icon'];
  review_count: number;
  shown_count: number;
  shown_sum: number;
  plans: Parameters<typeof priceLine>[0];
  certification: Level | null;
  state: ListingState;
  published_at: Date | null;
}): AppCard {
  return {
    slug: row.slug,
    name: row.name,
    tagline: row.tagline,
    vendor: { slug: row.vendor_slug, name: row.vendor_name, tier: row.tier },
    icon: row.icon,
    rating: {
      average: shownAverage({ count: row.shown_count, sum: row.shown_sum }),
      count: row.review_count,
    },
    price: priceLine(row.plans),
    certification: row.certification,
    state: row.state,
    publishedAt: row.published_at,
  };
}

/** Apps on offer whose first category is this one or is in this group. */
export function appsIn(reading: Reading, slug: string, at: Date) {
  return offeredApps(reading, at).where('v.primary_category_id', 'in', (inside) =>
    inside
      .selectFrom('category as c')
      .leftJoin('category as g', 'g.id', 'c.parent_id')
      .where((where) => where.or([where('c.slug', '=', slug), where('g.slug', '=', slug)]))
      .select('c.id'),
  );
}
