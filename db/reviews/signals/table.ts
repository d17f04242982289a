import type { ColumnType } from 'kysely';

export type SignalKind =
  | 'links'
  | 'contact_details'
  | 'advertising'
  | 'denied_words'
  | 'near_duplicate'
  | 'burst'
  | 'new_account'
  | 'vendor_network'
  | 'shouting'
  | 'repetition'
  | 'nonsense'
  | 'asked_edit'
  | 'held_before'
  | 'decided_before';

/** `details` is written as JSON text. */
export type ReviewSignalTable = {
  review_id: string;
  revision: number;
  kind: SignalKind;
  weight: number;
  details: ColumnType<Record<string, unknown>, string, string>;
};

export type VendorNetworkTable = { vendor_id: string; hash: string; seen_at: Date };
