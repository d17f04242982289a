import type { Database } from '#db/change.ts';
import { readingOf } from '#db/connection.ts';
import { appPage } from '#db/listings/app-page.ts';
import { reviewsPage } from '#db/reviews/reviews-page.ts';
import type { ReviewScene } from '../../support/reviews.ts';

const DAY = 24 * 60 * 60 * 1000;
const ALL = { stars: null, use: null, version: null, industry: null, size: null } as const;
const FIRST = { ...ALL, sort: 'helpful', page: 1, record: 1 } as const;

/** What the pages of an app say, each figure beside what its definition makes of the rows. */
export async function figuresOf(
  { listingId, slug }: ReviewScene,
  { kysely, now }: Database,
): Promise<{ shown: unknown; defined: unknown }> {
  const [at, reading] = [now(), readingOf(kysely)];
  const page = await reviewsPage(reading, slug, FIRST, at);
  const { reviews: summary } = await appPage(reading, slug, at);
  const figures = ({ average, count, frozenAt, stars }: typeof page.rating) => ({
    average,
    count,
    stars,
    frozenAt,
  });
  const shown = {
    rating: figures(page.rating),
    ratingOnApp: figures(summary),
    recent: { average: page.recent.average, count: page.recent.count },
    takenOff: page.record.count,
    reasons: Object.fromEntries(
      page.record.reasons.map(({ count, item, policy }) => [`${policy}#${item}`, count]),
    ),
    stubs: page.record.stubCount,
    order: page.reviews.map(({ id }) => id),
    takenOffOnApp: summary.takenOff.count,
    recentOnApp: { average: summary.recent.average, count: summary.recent.count },
  };
  return { shown, defined: await definedIn(listingId, at, kysely) };
}

async function definedIn(listingId: string, at: Date, kysely: Database['kysely']) {
  const all = await kysely
    .selectFrom('review as r')
    .leftJoin('moderation_decision as d', 'd.id', 'r.decision_id')
    .select(['r.id', 'r.state', 'r.rating', 'r.created_at', 'r.helpful_count'])
    .select(['d.kind', 'd.policy', 'd.policy_item', 'd.decided_at'])
    .where('r.listing_id', '=', listingId)
    .execute();
  const freeze = await kysely
    .selectFrom('rating_freeze')
    .selectAll()
    .where('listing_id', '=', listingId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  const published = all.filter(({ state }) => state === 'published');
  const since = (days: number) => at.getTime() - days * DAY;
  const lately = published.filter((one) => one.created_at.getTime() > since(90));
  const off = all.filter(
    ({ decided_at, kind, state }) =>
      state !== 'published' &&
      (kind === 'hide' || kind === 'remove') &&
      decided_at !== null &&
      decided_at.getTime() > since(365),
  );
  const recent = { average: freeze ? null : meanOf(lately), count: lately.length };
  const rating = {
    average: freeze ? mean(freeze.star_sum, freeze.review_count) : meanOf(published),
    count: published.length,
    stars: [1, 2, 3, 4, 5].map((star) => published.filter((one) => one.rating === star).length),
    frozenAt: freeze?.began_at ?? null,
  };
  return {
    rating,
    ratingOnApp: rating,
    recent,
    takenOff: off.length,
    reasons: countsOf(off.map(({ policy, policy_item }) => `${policy}#${policy_item}`)),
    stubs: all.filter(({ kind, state }) => state !== 'published' && kind === 'hide').length,
    order: published
      .toSorted(
        (a, b) =>
          b.helpful_count - a.helpful_count ||
          b.created_at.getTime() - a.created_at.getTime() ||
          (a.id < b.id ? -1 : 1),
      )
      .map(({ id }) => id)
      .slice(0, 25),
    takenOffOnApp: off.length,
    recentOnApp: recent,
  };
}

function meanOf(reviews: readonly { rating: number }[]): number | null {
  return mean(
    reviews.reduce((sum, { rating }) => sum + rating, 0),
    reviews.length,
  );
}

function mean(sum: number, count: number): number | null {
  return count < 3 ? null : Math.round((sum / count) * 10) / 10;
}

function countsOf(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
