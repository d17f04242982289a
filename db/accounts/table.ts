import type { Generated } from 'kysely';

export type IsvRole = 'owner' | 'developer' | 'marketer' | 'viewer';
export type CustomerRole = 'owner' | 'member';
export type StaffRole = 'moderator' | 'reviewer' | 'program_manager' | 'admin';
export type OrganisationKind = 'customer' | 'isv';
export type IsvState = 'applied' | 'active' | 'suspended' | 'left';
export type Tier = 'premier' | 'preferred' | 'registered';
/** People of an organisation, smallest first. */
export const SIZE_BANDS = ['1-10', '11-50', '51-250', '251-1000', '1001+'] as const;
export type SizeBand = (typeof SIZE_BANDS)[number];

export type PersonTable = {
  id: string;
  email: string;
  name: string;
  created_at: Date;
  password_hash: Generated<string | null>;
  deleted_at: Generated<Date | null>;
};

export type SessionTable = {
  hash: string;
  id: string;
  person_id: string;
  organisation_id: string | null;
  created_at: Date;
  seen_at: Date;
  second_factor_at: Date | null;
  user_agent: string;
  network: string;
};

export type TokenPurpose = 'sign_up' | 'reset_password' | 'change_email' | 'sign_in';
export type OneTimeTokenTable = {
  hash: string;
  purpose: TokenPurpose;
  person_id: string | null;
  email: string | null;
  name: string | null;
  password_hash: string | null;
  created_at: Date;
  expires_at: Date;
};

export type AuthenticatorTable = {
  id: string;
  person_id: string;
  sealed_secret: Uint8Array;
  created_at: Date;
  confirmed_at: Date | null;
  last_step: number;
};

export type PasskeyTable = {
  id: string;
  person_id: string;
  name: string;
  public_key: Uint8Array;
  counter: number;
  transports: string[];
  created_at: Date;
  used_at: Date | null;
};

export type SpentChallengeTable = { hash: string; expires_at: Date };

export type RecoveryCodeTable = {
  hash: string;
  person_id: string;
  created_at: Date;
  used_at: Date | null;
};

export type KnownDeviceTable = { person_id: string; hash: string; seen_at: Date };

/** The columns are those of rate-limiter-flexible. */
export type RateLimitTable = { key: string; points: Generated<number>; expire: number | null };

/** One row, made by its migration. */
export type LimitSaltTable = { is_only: Generated<boolean>; salt: string };

export type OrganisationTable = {
  id: string;
  kind: OrganisationKind;
  name: string;
  created_at: Date;
};

export type CustomerTable = {
  organisation_id: string;
  kind: Generated<'customer'>;
  industry: string;
  size_band: SizeBand;
  region: string;
};

export type IsvTable = {
  organisation_id: string;
  kind: Generated<'isv'>;
  slug: string;
  state: IsvState;
  tier: Tier;
  tagline: Generated<string>;
  about: Generated<string>;
  website: string | null;
  support_email: string | null;
  location: string | null;
  founded_year: number | null;
  claimed_at: Date | null;
  import_key: string | null;
  suspended_at: Generated<Date | null>;
  /** Null for a suspension without an end; see `opensAt`. */
  suspended_until: Generated<Date | null>;
  /** Told to the vendor alone. */
  suspended_reason: Generated<string | null>;
  /** Slug of the policy that it rests on. */
  suspended_policy: Generated<string | null>;
};

export type MembershipTable = {
  organisation_id: string;
  organisation_kind: OrganisationKind;
  person_id: string;
  role: IsvRole | CustomerRole;
  created_at: Date;
};

export type InvitationTable = {
  id: string;
  organisation_id: string;
  organisation_kind: OrganisationKind;
  email: string;
  role: IsvRole | CustomerRole;
  hash: string;
  invited_by: string;
  created_at: Date;
  expires_at: Date;
  state: 'open' | 'accepted' | 'declined' | 'revoked';
  ended_at: Date | null;
};

export type StaffRoleTable = { person_id: string; role: StaffRole; created_at: Date };
