import type { AggregateRating, Review } from 'schema-dts';
import type { ShownReview } from '#db/reviews/shown.ts';

const BEST = 5;
const WORST = 1;

/** An average with the count that it is of, as schema.org has it; nothing while none is shown. */
export function ratingData(rating: { average: number | null; averageOf: number }): {
  aggregateRating?: AggregateRating;
} {
  if (rating.average === null) return {};
  const aggregateRating: AggregateRating = {
    '@type': 'AggregateRating',
    ratingValue: rating.average,
    ratingCount: rating.averageOf,
    bestRating: BEST,
    worstRating: WORST,
  };
  return { aggregateRating };
}

/**
 * A review as schema.org has it, to stand in the `review` of what it is about.
 * @param url its own address
 */
export function reviewData(
  review: Pick<ShownReview, 'author' | 'body' | 'createdAt' | 'editedAt' | 'rating' | 'title'>,
  url: string,
): Review {
  return {
    '@type': 'Review',
    url,
    author: { '@type': 'Person', name: review.author },
    datePublished: review.createdAt.toISOString(),
    ...(review.editedAt && { dateModified: review.editedAt.toISOString() }),
    name: review.title,
    reviewBody: review.body,
    reviewRating: {
      '@type': 'Rating',
      ratingValue: review.rating,
      bestRating: BEST,
      worstRating: WORST,
    },
  };
}
