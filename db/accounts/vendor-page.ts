import { sql } from 'kysely';
import { NotFound } from '../errors.ts';
import { type AppCard, cardsOf, offeredApps } from '../listings/cards.ts';
import { CARDS_ON_A_PAGE } from '../listings/category-page.ts';
import { shownAverage } from '../reviews/rating.ts';
import type { Reading } from '../tables.ts';
import type { Tier } from './table.ts';

export type VendorPage = {
  slug: string;
  name: string;
  tagline: string;
  about: string;
  tier: Tier;
  website: string | null;
  supportEmail: string | null;
  location: string | null;
  foundedYear: number | null;
  claimed: boolean;
  rating: { average: number | null; count: number };
  appCount: number;
  apps: AppCard[];
  page: number;
  pages: number;
};

/**
 * A vendor with a page of its apps, best rated first.
 * @param input.page from 1
 * @throws NotFound for an unknown or no longer active vendor, or a page behind the last
 */
export async function vendorPage(
  reading: Reading,
  input: { slug: string; page: number; at: Date },
): Promise<VendorPage> {
  const vendor = await reading
    .selectFrom('isv as i')
    .innerJoin('organisation as o', 'o.id', 'i.organisation_id')
    .select(['o.id', 'o.name', 'i.slug', 'i.tagline', 'i.about', 'i.tier', 'i.website'])
    .select(['i.support_email', 'i.location', 'i.founded_year', 'i.claimed_at'])
    .where('i.slug', '=', input.slug)
    .where('i.state', '=', 'active')
    .executeTakeFirst();
  if (!vendor) throw new NotFound('There is no such vendor.');
  const offered = offeredApps(reading).where('l.vendor_id', '=', vendor.id);
  const sums = await offered
    .select(sql<number>`count(*)`.as('apps'))
    .select(sql<number>`coalesce(sum(r.review_count), 0)::bigint`.as('count'))
    .select(sql<number>`coalesce(sum(r.star_sum), 0)::bigint`.as('sum'))
    .executeTakeFirstOrThrow();
  const pages = Math.max(1, Math.ceil(sums.apps / CARDS_ON_A_PAGE));
  if (input.page > pages) throw new NotFound('This vendor has fewer pages.');
  const apps = await cardsOf(reading, offered, {
    order: 'rating',
    at: input.at,
    limit: CARDS_ON_A_PAGE,
    offset: (input.page - 1) * CARDS_ON_A_PAGE,
  });
  return {
    slug: vendor.slug,
    name: vendor.name,
    tagline: vendor.tagline,
    about: vendor.about,
    tier: vendor.tier,
    website: vendor.website,
    supportEmail: vendor.support_email,
    location: vendor.location,
    foundedYear: vendor.founded_year,
    claimed: vendor.claimed_at !== null,
    rating: { average: shownAverage(sums), count: sums.count },
    appCount: sums.apps,
    apps,
    page: input.page,
    pages,
  };
}
