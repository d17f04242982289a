import type { Generated } from 'kysely';

export type EntitlementKind = 'free' | 'trial' | 'subscription';

export type EntitlementTable = {
  id: string;
  organisation_id: string;
  organisation_kind: Generated<'customer'>;
  listing_id: string;
  kind: EntitlementKind;
  mode: 'live' | 'sandbox';
  valid_from: Date;
  valid_until: Date | null;
};
