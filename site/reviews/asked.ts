import { SIZE_BANDS } from '#db/accounts/table.ts';
import { REVIEW_SORTS, type ReviewsAsked, USES } from '#db/reviews/question.ts';
import { pageAsked } from '../ui/page-numbers.ts';

const STARS = [1, 2, 3, 4, 5] as const;

/** All reviews of an app, the newest first. */
export const ALL_REVIEWS: ReviewsAsked = {
  stars: null,
  use: null,
  size: null,
  sort: 'newest',
  page: 1,
};

/**
 * Which reviews an address asks for. What cannot be meant is left out.
 * @returns null when the page is no number from 1 on
 */
export function reviewsIn(url: URL): ReviewsAsked | null {
  const page = pageAsked(url);
  if (page === null) return null;
  const given = (name: string) => url.searchParams.get(name);
  return {
    stars: STARS.find((one) => String(one) === given('stars')) ?? null,
    use: USES.find((one) => one === given('use')) ?? null,
    size: SIZE_BANDS.find((one) => one === given('size')) ?? null,
    sort: REVIEW_SORTS.find((one) => one === given('sort')) ?? 'newest',
    page,
  };
}

/** The same as parameters of an address, without what goes without saying. */
export function reviewParameters(asked: ReviewsAsked): Record<string, string | undefined> {
  const { page, size, sort, stars, use } = asked;
  return {
    stars: stars === null ? undefined : String(stars),
    use: use ?? undefined,
    size: size ?? undefined,
    sort: sort === 'newest' ? undefined : sort,
    page: page === 1 ? undefined : String(page),
  };
}

/** Whether only some of the reviews are asked for. */
export function isSome({ size, stars, use }: ReviewsAsked): boolean {
  return stars !== null || use !== null || size !== null;
}
