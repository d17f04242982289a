import type { SignalKind } from './table.ts';

/** Something about a review that makes a person look at it first. */
export type Signal = {
  kind: SignalKind;
  /** Points of risk, 1 to 100: how far ahead of others the review goes at the desk. */
  weight: number;
  /** What was seen, in short, for the moderator. */
  details: Record<string, unknown>;
};

/** What is judged by its words. */
export type ReviewText = { title: string; body: string };

/** A review that is about to be written or changed. */
export type ReviewToJudge = ReviewText & {
  id: string;
  listingId: string;
  personId: string;
  /** Where it comes from, see `networkOf`; null when nobody knows. */
  network: string | null;
  /** False when it was there before and is being changed. */
  isNew: boolean;
  /** Whether the change gives other stars than before. */
  ratingChanges: boolean;
};
