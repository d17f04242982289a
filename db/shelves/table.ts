import type { Generated } from 'kysely';

export type ShelfTable = {
  id: string;
  slug: string;
  title: string;
  /** Why these apps; shown to everybody. */
  reason: string;
  position: number;
  shown_from: Date;
  shown_until: Date | null;
  /** Counts the arrangements. */
  version: Generated<number>;
};

export type ShelfListingTable = {
  shelf_id: string;
  listing_id: string;
  position: number;
  /** Why this app; shown to everybody. */
  reason: string;
};
