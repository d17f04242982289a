export type ListingTrendTable = {
  listing_id: string;
  score: number;
  starts_recent: number;
  starts_before: number;
  measured_at: Date;
};
