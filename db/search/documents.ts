import { sql } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import type { Tier } from '../accounts/table.ts';
import { levelAmong } from '../certificates/standing.ts';
import type { Level } from '../certificates/table.ts';
import { adoptionOf } from '../entitlements/adoption.ts';
import { offeredApps } from '../listings/cards.ts';
import { planSummaries } from '../listings/plans.ts';
import { priceLine } from '../listings/price.ts';
import type { PlanKind } from '../listings/table.ts';
import { rankedRating, shownAverage } from '../reviews/rating.ts';
import type { Reading } from '../tables.ts';
import type { StoredCard } from './stored-card.ts';
import { type SearchedTexts, searchedTexts } from './texts.ts';
import { trustOf } from './trust.ts';
import { nameKey } from './words.ts';

/** All that both engines keep of an app on offer. */
export type SearchableApp = {
  id: string;
  card: StoredCard;
  /** What its name has in common with other ways of writing it. */
  nameKey: string;
  texts: SearchedTexts;
  /** Its category and the group of that, as slugs. */
  category: string[];
  tier: Tier;
  pricing: PlanKind[];
  integrates: string[];
  industry: string[];
  compliance: string[];
  certification: Level | null;
  /** The numbers of stars that its shown average reaches: 4.3 reaches 1, 2, 3 and 4. */
  ratingAtLeast: number[];
  /** See `trustOf`. */
  trust: number;
  /** The mean to order by (Bayesian). */
  rating: number;
  adoption: number;
  deprecated: boolean;
  publishedAt: Date;
  updatedAt: Date;
};

/**
 * The apps among these listings that are on offer at a time, in one query. Those left out have to
 * go from the index.
 * @param listingIds null for all there are
 */
export async function searchableApps(
  reading: Reading,
  listingIds: readonly string[] | null,
  at: Date,
): Promise<SearchableApp[]> {
  if (listingIds?.length === 0) return [];
  const rows = await describedApps(reading, listingIds, at).execute();
  return rows.map((row) => asSearchable(row, at));
}

type Row = Awaited<ReturnType<ReturnType<typeof describedApps>['execute']>>[number];

function describedApps(reading: Reading, listingIds: readonly string[] | null, at: Date) {
  return offeredApps(reading, at)
    .innerJoin('category as c', 'c.id', 'v.primary_category_id')
    .innerJoin('category as g', 'g.id', 'c.parent_id')
    .$if(listingIds !== null, (apps) =>
      apps.where('l.id', '=', sql<string>`any(${listingIds}::uuid[])`),
    )
    .select(['l.id', 'l.slug', 'l.state', 'l.published_at', 'v.live_at'])
    .select(['v.name', 'v.aliases', 'v.tagline', 'v.description', 'v.tags', 'v.industries'])
    .select(['o.name as vendor_name', 'i.slug as vendor_slug', 'i.tier'])
    .select(['c.slug as category_slug', 'c.name as category_name'])
    .select(['g.slug as group_slug', 'g.name as group_name'])
    .select(['r.review_count', 'r.shown_count', 'r.shown_sum'])
    .select(rankedRating('r').as('rating'))
    .select(adoptionOf('l.id', at).as('adoption'))
    .select((select) => [
      jsonArrayFrom(planSummaries(select)).as('plans'),
      jsonObjectFrom(
        select
          .selectFrom('listing_media as m')
          .select(['m.storage_key as storageKey', 'm.tint'])
          .whereRef('m.version_id', '=', 'v.id')
          .where('m.kind', '=', 'icon')
          .limit(1),
      ).as('icon'),
      jsonArrayFrom(
        select
          .selectFrom('listing_integration as n')
          .innerJoin('platform_component as pc', 'pc.id', 'n.component_id')
          .select('pc.slug')
          .whereRef('n.version_id', '=', 'v.id')
          .orderBy('pc.slug'),
      ).as('components'),
      jsonArrayFrom(
        select
          .selectFrom('compliance_claim as cc')
          .select('cc.standard')
          .whereRef('cc.version_id', '=', 'v.id')
          .orderBy('cc.standard'),
      ).as('claims'),
      jsonArrayFrom(
        select
          .selectFrom('certificate as held')
          .select(['held.level', 'held.valid_from', 'held.valid_until'])
          .whereRef('held.listing_id', '=', 'l.id')
          .where('held.state', '=', 'issued')
          .where('held.valid_until', '>', at)
          .orderBy('held.id'),
      ).as('certificates'),
      jsonArrayFrom(
        select
          .selectFrom('listing as former')
          .innerJoin('listing_version as fv', 'fv.listing_id', 'former.id')
          .select('fv.name')
          .whereRef('former.successor_id', '=', 'l.id')
          .where('former.state', '=', 'deprecated')
          .where('fv.state', '=', 'live')
          .orderBy('former.id'),
      ).as('former'),
    ]);
}

function asSearchable(row: Row, at: Date): SearchableApp {
  const card = storedCard(row);
  const certification = levelAmong(card.certificates, at);
  const { average } = card.rating;
  return {
    id: row.id,
    card,
    nameKey: nameKey(row.name),
    texts: searchedTexts({
      name: row.name,
      aliases: row.aliases,
      formerNames: row.former.map((one) => one.name),
      tagline: row.tagline,
      vendor: row.vendor_name,
      category: row.category_name,
      group: row.group_name,
      tags: row.tags,
      description: row.description,
    }),
    category: [row.category_slug, row.group_slug],
    tier: row.tier,
    pricing: [...new Set(row.plans.map((plan) => plan.kind))],
    integrates: row.components.map((component) => component.slug),
    industry: row.industries,
    compliance: row.claims.map((claim) => claim.standard),
    certification,
    ratingAtLeast: [1, 2, 3, 4, 5].filter((stars) => average !== null && average >= stars),
    trust: trustOf({ rating: row.rating, certification, adoption: row.adoption }),
    rating: row.rating,
    adoption: row.adoption,
    deprecated: row.state === 'deprecated',
    publishedAt: new Date(card.publishedAt),
    updatedAt: row.live_at ?? new Date(card.publishedAt),
  };
}

function storedCard(row: Row): StoredCard {
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
    certificates: row.certificates.map((one) => ({
      level: one.level,
      from: new Date(one.valid_from).getTime(),
      until: new Date(one.valid_until).getTime(),
    })),
    state: row.state,
    publishedAt: row.published_at?.getTime() ?? 0,
  };
}
