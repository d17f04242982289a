import { sql } from 'kysely';
import { SIZE_BANDS } from '../accounts/table.ts';
import { NotFound } from '../errors.ts';
import { offeredApps } from '../listings/cards.ts';
import type { Reading } from '../tables.ts';
import { REVIEWS_ON_A_PAGE, type ReviewsAsked, USES } from './question.ts';
import { RECENT_DAYS, type StarCounts, shownAverage } from './rating.ts';
import { type ShownReview, shownReviews } from './summary.ts';

export type ReviewsPage = {
  app: {
    id: string;
    slug: string;
    name: string;
    vendor: { id: string; slug: string; name: string };
    category: { slug: string; name: string };
    icon: { storageKey: string; tint: string | null } | null;
  };
  /** Of all published reviews; `frozenAt` as in `ReviewSummary`. */
  rating: { average: number | null; count: number; stars: StarCounts; frozenAt: Date | null };
  recent: { average: number | null; count: number; days: number };
  /** Of those that were asked for; no average while the one of all stands still. */
  found: { average: number | null; count: number };
  /** How many of all reviews are of each kind. */
  counts: { use: Record<string, number>; size: Record<string, number> };
  reviews: ShownReview[];
  pages: number;
  /** When a figure on the page will change by itself. */
  lapse: Date | null;
};

const DAY = 24 * 60 * 60 * 1000;

/**
 * A page of the published reviews of an app on offer.
 * @throws NotFound when no such app is on offer or for a page behind the last
 */
export async function reviewsPage(
  reading: Reading,
  slug: string,
  asked: ReviewsAsked,
  at: Date,
): Promise<ReviewsPage> {
  const app = await reviewedApp(reading, slug, at);
  if (!app) throw new NotFound('There is no such app.');
  const [figures, reviews] = await Promise.all([
    figuresOf(reading, app.id, asked, at),
    foundReviews(reading, app.id, asked),
  ]);
  const pages = Math.max(1, Math.ceil(figures.found / REVIEWS_ON_A_PAGE));
  if (asked.page > pages) throw new NotFound('There are fewer pages of reviews.');
  const { oldest } = figures;
  return {
    app: {
      id: app.id,
      slug: app.slug,
      name: app.name,
      vendor: { id: app.vendor_id, slug: app.vendor_slug, name: app.vendor_name },
      category: { slug: app.category_slug, name: app.category_name },
      icon: app.icon_key === null ? null : { storageKey: app.icon_key, tint: app.icon_tint },
    },
    rating: {
      average: shownAverage({ count: app.shown_count, sum: app.shown_sum }),
      count: app.review_count,
      stars: [app.stars_1, app.stars_2, app.stars_3, app.stars_4, app.stars_5],
      frozenAt: app.frozen_at,
    },
    recent: {
      average: app.frozen_at
        ? null
        : shownAverage({ count: figures.recent, sum: figures.recent_sum }),
      count: figures.recent,
      days: RECENT_DAYS,
    },
    found: {
      average: app.frozen_at
        ? null
        : shownAverage({ count: figures.found, sum: figures.found_sum }),
      count: figures.found,
    },
    counts: { use: figures.uses, size: figures.sizes },
    reviews,
    pages,
    lapse: oldest === null ? null : new Date(oldest.getTime() + RECENT_DAYS * DAY),
  };
}

function reviewedApp(reading: Reading, slug: string, at: Date) {
  return offeredApps(reading, at)
    .innerJoin('category as c', 'c.id', 'v.primary_category_id')
    .leftJoinLateral(
      (icon) =>
        icon
          .selectFrom('listing_media')
          .select(['storage_key', 'tint'])
          .whereRef('version_id', '=', 'v.id')
          .where('kind', '=', 'icon')
          .limit(1)
          .as('m'),
      (join) => join.onTrue(),
    )
    .where('l.slug', '=', slug)
    .select(['l.id', 'l.slug', 'l.vendor_id', 'v.name'])
    .select(['i.slug as vendor_slug', 'o.name as vendor_name'])
    .select(['c.slug as category_slug', 'c.name as category_name'])
    .select(['m.storage_key as icon_key', 'm.tint as icon_tint'])
    .select(['r.stars_1', 'r.stars_2', 'r.stars_3', 'r.stars_4', 'r.stars_5'])
    .select(['r.review_count', 'r.shown_count', 'r.shown_sum', 'r.frozen_at'])
    .executeTakeFirst();
}

/** Counts and sums over all reviews of the app, in one reading of them. */
function figuresOf(reading: Reading, listingId: string, asked: ReviewsAsked, at: Date) {
  const since = new Date(at.getTime() - RECENT_DAYS * DAY);
  const isFound = sql<boolean>`(
    (${asked.stars}::int is null or rv.rating = ${asked.stars})
    and (${asked.use}::text is null or rv.entitlement_kind = ${asked.use})
    and (${asked.size}::text is null or rv.size_band = ${asked.size})
  )`;
  const count = (condition: ReturnType<typeof sql>) =>
    sql<number>`count(*) filter (where ${condition})::int`;
  const sum = (condition: ReturnType<typeof sql>) =>
    sql<number>`coalesce(sum(rv.rating) filter (where ${condition}), 0)::int`;
  const each = (column: string, values: readonly string[]) => {
    const pairs = values.map(
      (value) => sql`${sql.lit(value)}, ${count(sql`${sql.ref(column)} = ${sql.lit(value)}`)}`,
    );
    return sql<Record<string, number>>`json_build_object(${sql.join(pairs)})`;
  };
  return reading
    .selectFrom('review as rv')
    .select([count(isFound).as('found'), sum(isFound).as('found_sum')])
    .select([
      count(sql`rv.created_at > ${since}`).as('recent'),
      sum(sql`rv.created_at > ${since}`).as('recent_sum'),
      sql<Date | null>`min(rv.created_at) filter (where rv.created_at > ${since})`.as('oldest'),
      each('rv.entitlement_kind', USES).as('uses'),
      each('rv.size_band', SIZE_BANDS).as('sizes'),
    ])
    .where('rv.listing_id', '=', listingId)
    .where('rv.state', '=', 'published')
    .executeTakeFirstOrThrow();
}

function foundReviews(reading: Reading, listingId: string, asked: ReviewsAsked) {
  const { page, size, sort, stars, use } = asked;
  return shownReviews(reading)
    .where('rv.listing_id', '=', listingId)
    .where('rv.state', '=', 'published')
    .$if(stars !== null, (reviews) => reviews.where('rv.rating', '=', stars))
    .$if(use !== null, (reviews) => reviews.where('rv.entitlement_kind', '=', use))
    .$if(size !== null, (reviews) => reviews.where('rv.size_band', '=', size))
    .$if(sort === 'highest', (reviews) => reviews.orderBy('rv.rating', 'desc'))
    .$if(sort === 'lowest', (reviews) => reviews.orderBy('rv.rating'))
    .orderBy('rv.created_at', 'desc')
    .orderBy('rv.id')
    .limit(REVIEWS_ON_A_PAGE)
    .offset((page - 1) * REVIEWS_ON_A_PAGE)
    .execute();
}
