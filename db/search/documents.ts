import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tier } from '../accounts/table.ts';
import { levelHeld } from '../certificates/standing.ts';
import type { Level } from '../certificates/table.ts';
import { adoptionOf } from '../entitlements/adoption.ts';
import { offeredApps } from '../listings/cards.ts';
import { planSummaries } from '../listings/plans.ts';
import type { PlanKind } from '../listings/table.ts';
import { rankedRating } from '../reviews/rating.ts';
import type { Reading } from '../tables.ts';

/** What can be searched and filtered of an app on offer. */
export type SearchableApp = {
  id: string;
  slug: string;
  name: string;
  aliases: string[];
  tagline: string;
  description: string;
  tags: string[];
  vendor: string;
  tier: Tier;
  category: { slug: string; name: string };
  group: { slug: string; name: string };
  pricing: PlanKind[];
  integrates: string[];
  industries: string[];
  compliance: string[];
  certification: Level | null;
  rating: number;
  adoption: number;
  deprecated: boolean;
  publishedAt: Date;
  updatedAt: Date;
};

/**
 * The apps among these listings that are on offer at a time, in one query. Those left out have to
 * go from the index.
 */
export async function searchableApps(
  reading: Reading,
  listingIds: readonly string[],
  at: Date,
): Promise<SearchableApp[]> {
  if (listingIds.length === 0) return [];
  const rows = await offeredApps(reading)
    .innerJoin('category as c', 'c.id', 'v.primary_category_id')
    .innerJoin('category as g', 'g.id', 'c.parent_id')
    .where('l.id', 'in', [...listingIds])
    .select(['l.id', 'l.slug', 'l.state', 'l.published_at', 'v.live_at'])
    .select(['v.name', 'v.aliases', 'v.tagline', 'v.description', 'v.tags', 'v.industries'])
    .select(['o.name as vendor', 'i.tier', 'c.slug as category_slug', 'c.name as category_name'])
    .select(['g.slug as group_slug', 'g.name as group_name'])
    .select(levelHeld('l.id', at).as('certification'))
    .select(rankedRating('r').as('rating'))
    .select(adoptionOf('l.id', at).as('adoption'))
    .select((select) => [
      jsonArrayFrom(planSummaries(select)).as('plans'),
      jsonArrayFrom(
        select
          .selectFrom('listing_integration as n')
          .innerJoin('platform_component as pc', 'pc.id', 'n.component_id')
          .select('pc.slug')
          .whereRef('n.version_id', '=', 'v.id'),
      ).as('components'),
      jsonArrayFrom(
        select
          .selectFrom('compliance_claim as cc')
          .select('cc.standard')
          .whereRef('cc.version_id', '=', 'v.id'),
      ).as('claims'),
    ])
    .execute();
  return rows.map(asSearchable);
}

type Row = {
  id: string;
  slug: string;
  state: string;
  published_at: Date | null;
  live_at: Date | null;
  name: string;
  aliases: string[];
  tagline: string;
  description: string;
  tags: string[];
  industries: string[];
  vendor: string;
  tier: Tier;
  category_slug: string;
  category_name: string;
  group_slug: string;
  group_name: string;
  certification: Level | null;
  rating: number;
  adoption: number;
  plans: { kind: PlanKind }[];
  components: { slug: string }[];
  claims: { standard: string }[];
};

function asSearchable(row: Row): SearchableApp {
  const publishedAt = row.published_at ?? new Date(0);
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    aliases: row.aliases,
    tagline: row.tagline,
    description: row.description,
    tags: row.tags,
    vendor: row.vendor,
    tier: row.tier,
    category: { slug: row.category_slug, name: row.category_name },
    group: { slug: row.group_slug, name: row.group_name },
    pricing: [...new Set(row.plans.map((plan) => plan.kind))],
    integrates: row.components.map((component) => component.slug),
    industries: row.industries,
    compliance: row.claims.map((claim) => claim.standard),
    certification: row.certification,
    rating: row.rating,
    adoption: row.adoption,
    deprecated: row.state === 'deprecated',
    publishedAt,
    updatedAt: row.live_at ?? publishedAt,
  };
}
