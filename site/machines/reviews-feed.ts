import type { APIContext } from 'astro';
import { latestReviews } from '#db/reviews/feed.ts';
import { paths } from '../paths.ts';
import { starsText } from '../reviews/words.ts';
import { absolute } from '../search/absolute.ts';
import { answerText } from './answer.ts';
import { atomFeed } from './atom.ts';

/** Seconds. Readers of feeds ask every few minutes, and rarely is there anything new. */
const KEPT = { seconds: 300 };

/**
 * The newest reviews of an app as an answer.
 * @throws NotFound when no such app is on offer
 */
export async function answerReviewsFeed(
  { locals }: Pick<APIContext, 'locals'>,
  slug: string,
): Promise<Response> {
  const { keep, now: at, platform, reading } = locals;
  const { app, reviews } = await latestReviews(reading, slug, at);
  const feed = {
    title: `${platform.name} Marketplace: reviews of ${app.name}`,
    self: paths.reviewsFeed(slug),
    page: paths.reviews(slug),
    at,
    entries: reviews.map((review) => ({
      id: review.id,
      title: `${review.title} (${starsText(review.rating)})`,
      published: review.createdAt,
      updated: review.editedAt ?? review.createdAt,
      page: paths.review(slug, review.id),
      author: { name: review.author },
      category: 'review',
      summary: review.body,
    })),
  };
  keep({ tags: [`app:${app.id}`, `vendor:${app.vendorId}`], until: null });
  const type = 'application/atom+xml; charset=utf-8';
  return answerText({ text: atomFeed(feed, absolute), type }, KEPT);
}
