import { paths } from '../paths.ts';
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

/** An item that a decision cites: 'Reviews, 8: Insults and threats', and where it stands; null for none. */
export function citedItem(slug: string, number: number): { words: string; href: string } | null {
  const policy = policyNamed(slug);
  const item = policy?.parts.flatMap(({ items }) => items).find((one) => one.number === number);
  if (!policy || !item) return null;
  return {
    words: `${policy.title}, ${item.number}: ${item.title}`,
    href: `${paths.policy(slug)}#${number}`,
  };
}

/** The policy of this slug, or null. */
export function policyNamed(slug: string): Policy | null {
  return policies.find((policy) => policy.slug === slug) ?? null;
}
