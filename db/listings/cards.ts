import { sql } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import type { Tier } from '../accounts/table.ts';
import { levelHeld } from '../certificates/standing.ts';
import type { Level } from '../certificates/table.ts';
import { adoptionOf } from '../entitlements/adoption.ts';
import { rankedRating, shownAverage } from '../reviews/rating.ts';
import type { Reading } from '../tables.ts';
import { planSummaries } from './plans.ts';
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

/** Orders that a list of cards can have; ties are broken by name and id, so pages never overlap. */
export const CARD_ORDERS = ['rating', 'adopted', 'newest', 'name'] as const;
export type CardOrder = (typeof CARD_ORDERS)[number];

/** Apps on offer: their listing is live (or deprecated) and their vendor is active. */
export function offeredApps(reading: Reading) {
  return reading
    .selectFrom('listing as l')
    .innerJoin('listing_version as v', (join) =>
      join.onRef('v.listing_id', '=', 'l.id').on('v.state', '=', 'live'),
    )
    .innerJoin('isv as i', 'i.organisation_id', 'l.vendor_id')
    .innerJoin('organisation as o', 'o.id', 'l.vendor_id')
    .innerJoin('listing_rating as r', 'r.listing_id', 'l.id')
    .where('l.state', 'in', ['live', 'deprecated'])
    .where('i.state', '=', 'active');
}

export type OfferedApps = ReturnType<typeof offeredApps>;

/** The ids of a page of apps in an order; cards are then read for these alone. */
export async function cardsOf(
  reading: Reading,
  apps: OfferedApps,
  page: { order: CardOrder; at: Date; limit: number; offset?: number },
): Promise<AppCard[]> {
  const chosen = await inOrder(apps, page.order, page.at)
    .select('l.id')
    .orderBy(sql`lower(v.name)`)
    .orderBy('l.id')
    .limit(page.limit)
    .offset(page.offset ?? 0)
    .execute();
  return cardsById(
    reading,
    chosen.map((row) => row.id),
    page.at,
  );
}

function inOrder(apps: OfferedApps, order: CardOrder, at: Date): OfferedApps {
  if (order === 'name') return apps;
  if (order === 'newest') return apps.orderBy('l.published_at', 'desc');
  if (order === 'adopted') return apps.orderBy(adoptionOf('l.id', at), 'desc');
  // A deprecated app stands below those that are still made.
  return apps
    .orderBy(sql`l.state = 'deprecated'`)
    .orderBy(rankedRating('r'), 'desc')
    .orderBy('r.review_count', 'desc');
}

/** Cards of these listings, in the order of the ids; what is not on offer is left out. */
export async function cardsById(
  reading: Reading,
  ids: readonly string[],
  at: Date,
): Promise<AppCard[]> {
  if (ids.length === 0) return [];
  const rows = await offeredApps(reading)
    .where('l.id', 'in', [...ids])
    .select(['l.id', 'l.slug', 'l.state', 'l.published_at', 'v.name', 'v.tagline'])
    .select(['i.slug as vendor_slug', 'o.name as vendor_name', 'i.tier'])
    .select(['r.review_count', 'r.star_sum'])
    .select(levelHeld('l.id', at).as('certification'))
    .select((select) => [
      jsonObjectFrom(
        select
          .selectFrom('listing_media as m')
          .select(['m.storage_key as storageKey', 'm.tint'])
          .whereRef('m.version_id', '=', 'v.id')
          .where('m.kind', '=', 'icon')
          .limit(1),
      ).as('icon'),
      jsonArrayFrom(planSummaries(select)).as('plans'),
    ])
    .execute();
  const cards = new Map(rows.map((row) => [row.id, asCard(row)]));
  return ids.flatMap((id) => cards.get(id) ?? []);
}

function asCard(row: {
  slug: string;
  name: string;
  tagline: string;
  vendor_slug: string;
  vendor_name: string;
  tier: Tier;
  icon: AppCard['icon'];
  review_count: number;
  star_sum: number;
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
      average: shownAverage({ count: row.review_count, sum: row.star_sum }),
      count: row.review_count,
    },
    price: priceLine(row.plans),
    certification: row.certification,
    state: row.state,
    publishedAt: row.published_at,
  };
}
