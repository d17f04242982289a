import type { Generated, GeneratedAlways } from 'kysely';
import type { EntitlementKind } from '../entitlements/table.ts';

export type ReviewState = 'published' | 'held' | 'hidden' | 'removed';

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
};
