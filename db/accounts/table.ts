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

export type PersonTable = { id: string; email: string; name: string; created_at: Date };

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
};

export type MembershipTable = {
  organisation_id: string;
  organisation_kind: OrganisationKind;
  person_id: string;
  role: IsvRole | CustomerRole;
  created_at: Date;
};

export type StaffRoleTable = { person_id: string; role: StaffRole; created_at: Date };
