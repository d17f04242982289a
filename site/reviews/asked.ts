import { INDUSTRIES } from '#db/accounts/customer-facts.ts';
import { SIZE_BANDS } from '#db/accounts/table.ts';
import { REVIEW_SORTS, type ReviewsAsked, USES } from '#db/reviews/question.ts';
import { pageAsked } from '../ui/page-numbers.ts';

const STARS = [1, 2, 3, 4, 5] as const;
/** The first number of a version. */
const VERSION = /^\d{1,6}$/;

/** All reviews of an app, the most helpful first. */
export const ALL_REVIEWS: ReviewsAsked = {
  stars: null,
  use: null,
  version: null,
  industry: null,
  size: null,
  sort: 'helpful',
  page: 1,
  record: 1,
};

/**
 * Which reviews an address asks for. What cannot be meant is left out.
 * @returns null when the page is no number from 1 on
 */
export function reviewsIn(url: URL): ReviewsAsked | null {
  const page = pageAsked(url);
  const record = pageAsked(url, 'record');
  if (page === null || record === null) return null;
  const given = (name: string) => url.searchParams.get(name);
  return {
    stars: STARS.find((one) => String(one) === given('stars')) ?? null,
    use: USES.find((one) => one === given('use')) ?? null,
    version: VERSION.exec(given('version') ?? '')?.[0] ?? null,
    industry: INDUSTRIES.find((one) => one === given('industry')) ?? null,
    size: SIZE_BANDS.find((one) => one === given('size')) ?? null,
    sort: REVIEW_SORTS.find((one) => one === given('sort')) ?? 'helpful',
    page,
    record,
  };
}

/** The same as parameters of an address, without what goes without saying. */
export function reviewParameters(asked: ReviewsAsked): Record<string, string | undefined> {
  const { industry, page, record, size, sort, stars, use, version } = asked;
  return {
    stars: stars === null ? undefined : String(stars),
    use: use ?? undefined,
    version: version ?? undefined,
    industry: industry ?? undefined,
    size: size ?? undefined,
    sort: sort === 'helpful' ? undefined : sort,
    page: page === 1 ? undefined : String(page),
    record: record === 1 ? undefined : String(record),
  };
}

/** Whether only some of the reviews are asked for. */
export function isSome({ industry, size, stars, use, version }: ReviewsAsked): boolean {
  return [industry, size, stars, use, version].some((filter) => filter !== null);
}
