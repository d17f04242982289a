import type { Industry } from '../accounts/customer-facts.ts';
import type { SizeBand } from '../accounts/table.ts';
import type { EntitlementKind } from '../entitlements/table.ts';

/** Reviews on a page, as many as people read before they go on. */
export const REVIEWS_ON_A_PAGE = 25;
/** The first is that in which they stand unless another is asked for. */
export const REVIEW_SORTS = ['helpful', 'newest', 'highest', 'lowest'] as const;
export type ReviewSort = (typeof REVIEW_SORTS)[number];
export const USES: readonly EntitlementKind[] = ['subscription', 'trial', 'free'];

/** Which reviews of an app are asked for; null is no matter which. */
export type ReviewsAsked = {
  stars: 1 | 2 | 3 | 4 | 5 | null;
  use: EntitlementKind | null;
  /** The first number of the app's version: '4' for all of 4.2 and 4.10.1. */
  version: string | null;
  industry: Industry | null;
  size: SizeBand | null;
  sort: ReviewSort;
  /** From 1. */
  page: number;
  /** The page of notes on hidden reviews, from 1. */
  record: number;
};
