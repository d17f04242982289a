import type { Generated, GeneratedAlways } from 'kysely';
import type { EntitlementKind } from '../entitlements/table.ts';

/**
 * `held` waits for a moderator, `returned` waits for its writer to change it, `hidden` left a stub,
 * `removed` left none, `withdrawn` was taken down by its writer, who took the words along.
 */
export type ReviewState = 'published' | 'held' | 'returned' | 'hidden' | 'removed' | 'withdrawn';

export type ReviewTable = {
  id: string;
  listing_id: string;
  person_id: string;
  organisation_id: string;
  entitlement_id: string;
  state: ReviewState;
  rating: number;
  title: string;
  body: string;
  app_version: string | null;
  entitlement_kind: EntitlementKind;
  used_days: number;
  industry: string;
  size_band: string;
  created_at: Date;
  updated_at: Date;
  /** Counts the changes of the text, from 1. */
  revision: Generated<number>;
  /** Kept by triggers on the votes. */
  helpful_count: Generated<number>;
  /** The decision that put it into its state. */
  decision_id: string | null;
  /** By which texts that are much alike find each other; see `text_sketch`. */
  sketch: GeneratedAlways<number[]>;
};

export type ReviewRevisionTable = {
  review_id: string;
  revision: number;
  rating: number;
  title: string;
  body: string;
  app_version: string | null;
  written_at: Date;
  /** Whether it was on the page and nobody decided against it. */
  is_public: boolean;
  /** The decision that took it out of the history. */
  withheld_by: string | null;
};

export type ReviewVoteTable = { review_id: string; person_id: string; created_at: Date };

export const FLAG_REASONS = [
  'spam',
  'language',
  'off_topic',
  'conflict_of_interest',
  'personal_data',
  'other',
] as const;
export type FlagReason = (typeof FLAG_REASONS)[number];
/** `withdrawn`: the review was taken down by its writer before anybody decided. */
export type FlagOutcome = 'upheld' | 'dismissed' | 'withdrawn';

export type ReviewFlagTable = {
  id: string;
  review_id: string;
  person_id: string;
  /** Set for people of the vendor of the app. */
  vendor_id: string | null;
  reason: FlagReason;
  note: string;
  revision: number;
  created_at: Date;
  outcome: FlagOutcome | null;
  decision_id: string | null;
};

export type ReplyOutcome = 'fixed' | 'not_fixed' | 'rating_changed';

export type ReviewReplyTable = {
  review_id: string;
  person_id: string;
  body: string;
  revision: Generated<number>;
  created_at: Date;
  updated_at: Date;
  outcome: ReplyOutcome | null;
  rating_before: number | null;
  answered_at: Date | null;
};

export type ListingRatingTable = {
  listing_id: string;
  stars_1: Generated<number>;
  stars_2: Generated<number>;
  stars_3: Generated<number>;
  stars_4: Generated<number>;
  stars_5: Generated<number>;
  review_count: GeneratedAlways<number>;
  star_sum: GeneratedAlways<number>;
  /** While the shown average stands still: since when, and what it stands at. Kept by a trigger. */
  frozen_at: Date | null;
  frozen_count: number | null;
  frozen_sum: number | null;
  /** What averages are shown and ranked by. */
  shown_count: GeneratedAlways<number>;
  shown_sum: GeneratedAlways<number>;
};

export type RatingFreezeTable = {
  id: string;
  listing_id: string;
  began_at: Date;
  noticed_at: Date;
  review_count: number;
  star_sum: number;
  ended_at: Date | null;
  ended_by: string | null;
  reason: string | null;
};
