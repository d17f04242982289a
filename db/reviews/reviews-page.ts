import { earliest } from '../earliest.ts';
import { NotFound } from '../errors.ts';
import { offeredApps } from '../listings/cards.ts';
import { type PublicRecord, publicRecord, STUBS_ON_A_PAGE } from '../moderation/public-record.ts';
import type { Reading } from '../tables.ts';
import { figuresOf, foundReviews, type ReviewCounts } from './found.ts';
import { REVIEWS_ON_A_PAGE, type ReviewsAsked } from './question.ts';
import { RECENT_DAYS, shownAverage } from './rating.ts';
import type { ShownReview } from './shown.ts';
import type { ReviewSummary } from './summary.ts';

export type ReviewsPage = {
  app: {
    id: string;
    slug: string;
    name: string;
    vendor: { id: string; slug: string; name: string };
    category: { slug: string; name: string };
    icon: { storageKey: string; tint: string | null } | null;
  };
  /** Of all published reviews. */
  rating: Pick<ReviewSummary, 'average' | 'averageOf' | 'count' | 'stars' | 'frozenAt'>;
  recent: { average: number | null; count: number; days: number };
  /** Of those that were asked for; no average while the one of all stands still. */
  found: { average: number | null; count: number };
  /** How many of all reviews are of each kind. */
  counts: ReviewCounts;
  reviews: ShownReview[];
  pages: number;
  /** What moderators took off. */
  record: PublicRecord & { pages: number };
  /** When a figure on the page will change by itself. */
  lapse: Date | null;
};

const DAY = 24 * 60 * 60 * 1000;

/**
 * A page of the published reviews of an app on offer.
 * @param writerId whose own review comes first; null for whoever is not signed in
 * @throws NotFound when no such app is on offer or for a page behind the last
 */
export async function reviewsPage(
  reading: Reading,
  slug: string,
  asked: ReviewsAsked,
  at: Date,
  writerId: string | null = null,
): Promise<ReviewsPage> {
  const app = await reviewedApp(reading, slug, at);
  if (!app) throw new NotFound('There is no such app.');
  const [figures, reviews, record] = await Promise.all([
    figuresOf(reading, app.id, asked, at),
    foundReviews(reading, app.id, asked, writerId),
    publicRecord(reading, { listingId: app.id, at, page: asked.record }),
  ]);
  const pages = Math.max(1, Math.ceil(figures.found / REVIEWS_ON_A_PAGE));
  const isBehind = asked.record > 1 && record.stubs.length === 0;
  if (asked.page > pages || isBehind) throw new NotFound('There are fewer pages of reviews.');
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
      averageOf: app.shown_count,
      count: app.review_count,
      stars: [app.stars_1, app.stars_2, app.stars_3, app.stars_4, app.stars_5],
      frozenAt: app.frozen_at,
    },
    recent: {
      average: app.frozen_at
        ? null
        : shownAverage({ count: figures.recent, sum: figures.recentSum }),
      count: figures.recent,
      days: RECENT_DAYS,
    },
    found: {
      average: app.frozen_at ? null : shownAverage({ count: figures.found, sum: figures.foundSum }),
      count: figures.found,
    },
    counts: {
      use: figures.uses,
      size: figures.sizes,
      industry: figures.industries,
      versions: figures.versions ?? [],
    },
    reviews,
    pages,
    record: { ...record, pages: Math.ceil(record.stubCount / STUBS_ON_A_PAGE) },
    lapse: earliest([oldest && new Date(oldest.getTime() + RECENT_DAYS * DAY), record.lapse], at),
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
