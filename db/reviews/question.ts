import type { SizeBand } from '../accounts/table.ts';
import type { EntitlementKind } from '../entitlements/table.ts';

/** Reviews on a page, as many as people read before they go on. */
export const REVIEWS_ON_A_PAGE = 20;
export const REVIEW_SORTS = ['newest', 'highest', 'lowest'] as const;
export type ReviewSort = (typeof REVIEW_SORTS)[number];
export const USES: readonly EntitlementKind[] = ['subscription', 'trial', 'free'];

/** Which reviews of an app are asked for; null is no matter which. */
export type ReviewsAsked = {
  stars: 1 | 2 | 3 | 4 | 5 | null;
  use: EntitlementKind | null;
  size: SizeBand | null;
  sort: ReviewSort;
  /** From 1. */
  page: number;
};
