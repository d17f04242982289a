import { sql } from 'kysely';
import { NotFound } from '../errors.ts';
import { offeredApps } from '../listings/cards.ts';
import { shownAverage } from '../reviews/rating.ts';
import { asList, listedApps } from '../search/listed.ts';
import { HITS_ON_A_PAGE, type SearchHit } from '../search/question.ts';
import type { Reading } from '../tables.ts';
import { opensAt } from './suspension.ts';
import type { Tier } from './table.ts';

export type VendorPage = {
  id: string;
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
  apps: SearchHit[];
  page: number;
  pages: number;
  /** When something on the page will change by itself. */
  lapse: Date | null;
};

/**
 * A vendor with a page of its apps, the most trusted first.
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
    .where(opensAt(input.at))
    .executeTakeFirst();
  if (!vendor) throw new NotFound('There is no such vendor.');
  const sums = await offeredApps(reading, input.at)
    .where('l.vendor_id', '=', vendor.id)
    .select(sql<number>`count(*)`.as('apps'))
    .select(sql<number>`coalesce(sum(r.review_count), 0)::bigint`.as('reviews'))
    .select(sql<number>`coalesce(sum(r.shown_count), 0)::bigint`.as('count'))
    .select(sql<number>`coalesce(sum(r.shown_sum), 0)::bigint`.as('sum'))
    .executeTakeFirstOrThrow();
  const pages = Math.max(1, Math.ceil(sums.apps / HITS_ON_A_PAGE));
  if (input.page > pages) throw new NotFound('This vendor has fewer pages.');
  const rows = await listedApps(reading)
    .where('l.vendor_id', '=', vendor.id)
    .orderBy(sql`a.deprecated, a.trust desc, a.listing_id`)
    .limit(HITS_ON_A_PAGE)
    .offset((input.page - 1) * HITS_ON_A_PAGE)
    .execute();
  const { cards, lapse } = asList(rows, input.at);
  return {
    id: vendor.id,
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
    rating: { average: shownAverage(sums), count: sums.reviews },
    appCount: sums.apps,
    apps: cards,
    page: input.page,
    pages,
    lapse,
  };
}
