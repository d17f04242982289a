import type { EntitlementKind } from '#db/entitlements/table.ts';
import type { ReviewSort } from '#db/reviews/question.ts';
import { REVIEWS_BEFORE_AVERAGE } from '#db/reviews/rating.ts';
import type { ShownReply, ShownReview } from '#db/reviews/shown.ts';
import type { ReviewState } from '#db/reviews/table.ts';
import { industryName } from '../listings/words.ts';
import { countText, numberText } from '../ui/number-text.ts';

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
  helpful: 'Most helpful first',
  newest: 'Newest first',
  highest: 'Highest rating first',
  lowest: 'Lowest rating first',
};

/** '11-50' as '11–50 people'. */
export function peopleText(sizeBand: string): string {
  return `${sizeBand.replace('-', '–')} people`;
}

/** What our records say of a writer, in a few words each. */
export function contextWords(
  context: Pick<ShownReview, 'entitlementKind' | 'usedDays' | 'industry' | 'sizeBand'> & {
    appVersion?: string | null;
  },
): string[] {
  return [
    entitlementName[context.entitlementKind],
    usedText(context.usedDays),
    ...(context.appVersion ? [`Version ${context.appVersion}`] : []),
    industryName(context.industry),
    peopleText(context.sizeBand),
  ];
}

/** '1 star', '4 stars'. */
export function starsText(stars: number): string {
  return stars === 1 ? '1 star' : `${stars} stars`;
}

/** 'One person found this helpful', '12 people found this helpful'. */
export function helpfulText(count: number): string {
  return `${count === 1 ? 'One person' : `${numberText(count)} people`} found this helpful`;
}

/** What the writer says came of the vendor's reply. */
export function outcomeText(
  { outcome, ratingBefore }: Pick<ShownReply, 'outcome' | 'ratingBefore'>,
  rating: number,
): string | null {
  if (outcome === 'fixed') return 'Fixed, says the writer';
  if (outcome === 'not_fixed') return 'Not fixed, says the writer';
  if (outcome !== 'rating_changed') return null;
  if (ratingBefore === null || ratingBefore === rating) return 'Rating changed';
  return `Rating changed from ${ratingBefore} to ${starsText(rating)}`;
}

/** Where a review is, for its writer. */
export const stateName: Record<ReviewState, string> = {
  published: 'Published',
  held: 'Waits for a moderator',
  returned: 'Waits for a change of yours',
  hidden: 'Hidden',
  removed: 'Removed',
  withdrawn: 'Taken down by you',
};

/** '1 review', '1,204 reviews'. */
export function reviewsText(count: number): string {
  return countText(count, 'review', 'reviews');
}

/** What stands in place of an average that is not shown yet. */
export function fewReviewsText(count: number): string {
  if (count === 0) return 'No reviews yet';
  return `${reviewsText(count)}, rated from ${REVIEWS_BEFORE_AVERAGE} on`;
}
