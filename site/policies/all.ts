import { acceptableUse } from './acceptable-use.ts';
import { certification } from './certification.ts';
import { listingQuality } from './listing-quality.ts';
import type { Policy } from './policy.ts';
import { promotionAndRanking } from './promotion-and-ranking.ts';
import { reviews } from './reviews.ts';

/** Every policy that a decision can cite, in the order in which they are listed. */
export const policies: readonly Policy[] = [
  listingQuality,
  acceptableUse,
  reviews,
  certification,
  promotionAndRanking,
];

/** The policy of this slug, or null. */
export function policyNamed(slug: string): Policy | null {
  return policies.find((policy) => policy.slug === slug) ?? null;
}
