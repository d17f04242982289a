import type { EntitlementKind } from '#db/entitlements/table.ts';
import type { ReviewSort } from '#db/reviews/question.ts';
import { REVIEWS_BEFORE_AVERAGE } from '#db/reviews/rating.ts';
import { countText } from '../ui/number-text.ts';

export const entitlementName: Record<EntitlementKind, string> = {
  free: 'Free plan',
  trial: 'On trial',
  subscription: 'Paying customer',
};

const DAYS_OF_A_MONTH = 30.4;

/** How long an app was in use when its review was written. */
export function usedText(days: number): string {
  if (days < 2) return 'Used for a day';
  if (days < 60) return `Used for ${days} days`;
  const months = Math.round(days / DAYS_OF_A_MONTH);
  if (months < 24) return `Used for ${months} months`;
  return `Used for ${Math.floor(months / 12)} years`;
}

export const reviewSortName: Record<ReviewSort, string> = {
  newest: 'Newest first',
  highest: 'Highest rating first',
  lowest: 'Lowest rating first',
};

/** '11-50' as '11–50 people'. */
export function peopleText(sizeBand: string): string {
  return `${sizeBand.replace('-', '–')} people`;
}

/** '1 review', '1,204 reviews'. */
export function reviewsText(count: number): string {
  return countText(count, 'review', 'reviews');
}

/** What stands in place of an average that is not shown yet. */
export function fewReviewsText(count: number): string {
  if (count === 0) return 'No reviews yet';
  return `${reviewsText(count)}, rated from ${REVIEWS_BEFORE_AVERAGE} on`;
}
