import type { Generated } from 'kysely';

export type ListingState = 'unpublished' | 'live' | 'deprecated' | 'withdrawn' | 'removed';
export type VersionState =
  | 'draft'
  | 'submitted'
  | 'in_review'
  | 'returned'
  | 'approved'
  | 'live'
  | 'superseded';
export type PlanKind = 'free' | 'freemium' | 'trial' | 'paid';
export type BillingInterval = 'month' | 'year' | 'once';
export type PricePer = 'user' | 'organisation' | 'site' | 'device';
export type Direction = 'reads' | 'writes' | 'both';

export type CategoryTable = {
  id: string;
  slug: string;
  name: string;
  parent_id: string | null;
  position: number;
  description: Generated<string>;
  /** Counts the changes by staff. */
  version: Generated<number>;
};

export type PlatformComponentTable = {
  id: string;
  slug: string;
  name: string;
  description: string;
  position: number;
  /** Counts the changes by staff. */
  version: Generated<number>;
};

export type ListingTable = {
  id: string;
  vendor_id: string;
  slug: string;
  state: ListingState;
  state_reason: string | null;
  state_changed_at: Date;
  removal_policy: string | null;
  successor_id: string | null;
  imported: Generated<boolean>;
  created_at: Date;
  published_at: Date | null;
};

export type ListingFormerSlugTable = { slug: string; listing_id: string };

export type ListingVersionTable = {
  id: string;
  listing_id: string;
  number: number;
  state: VersionState;
  name: string;
  tagline: string;
  description: string;
  description_html: string;
  primary_category_id: string | null;
  tags: Generated<string[]>;
  aliases: Generated<string[]>;
  industries: Generated<string[]>;
  homepage: string | null;
  license: string | null;
  support_hours: string | null;
  support_first_answer_hours: number | null;
  support_channels: Generated<string[]>;
  created_at: Date;
  submitted_at: Date | null;
  live_at: Date | null;
};

export type ListingVersionCategoryTable = { version_id: string; category_id: string };

export type PlanTable = {
  id: string;
  version_id: string;
  position: number;
  kind: PlanKind;
  name: string;
  price_amount: number | null;
  currency: string | null;
  billing_interval: BillingInterval | null;
  price_per: PricePer | null;
  trial_days: number | null;
  features: Generated<string[]>;
};

export type ListingMediaTable = {
  id: string;
  version_id: string;
  kind: 'icon' | 'screenshot';
  position: number;
  storage_key: string;
  width: number;
  height: number;
  alt: string;
  tint: string | null;
};

export type ListingIntegrationTable = {
  version_id: string;
  component_id: string;
  direction: Direction;
  purpose: string;
};

export type ComplianceClaimTable = {
  version_id: string;
  standard: string;
  verifier: string;
  /** ISO date. */
  verified_on: string;
};

export type AppReleaseTable = {
  id: string;
  listing_id: string;
  version: string;
  released_at: Date;
  notes: string;
};
