import type { Change } from '../change.ts';
import { Forbidden } from '../errors.ts';

/** Shopify lets merchants review up to 45 days after they stopped using an app; so do we. */
export const REVIEW_DAYS_AFTER_USE = 45;

const DAY = 24 * 60 * 60 * 1000;

/**
 * By what right and for how long an organisation has used an app, and what it is: what a review
 * shows of its writer, and nobody can type.
 * @throws Forbidden when it does not use the app and did not within 45 days
 */
export async function contextOfUse(change: Change, organisationId: string, listingId: string) {
  const latestEnd = new Date(change.now.getTime() - REVIEW_DAYS_AFTER_USE * DAY);
  const uses = await change.trx
    .selectFrom('entitlement as e')
    .innerJoin('customer as c', 'c.organisation_id', 'e.organisation_id')
    .select(['e.id', 'e.kind', 'e.valid_from', 'e.valid_until', 'c.industry', 'c.size_band'])
    .where('e.organisation_id', '=', organisationId)
    .where('e.listing_id', '=', listingId)
    .where('e.mode', '=', 'live')
    .where('e.valid_from', '<=', change.now)
    .orderBy('e.valid_from')
    .execute();
  const latest = uses.at(-1);
  if (!latest || (latest.valid_until && latest.valid_until < latestEnd)) {
    throw new Forbidden('Only organisations that use the app, or did lately, review it.');
  }
  return {
    entitlement_id: latest.id,
    entitlement_kind: latest.kind,
    used_days: daysOfUse(uses, change.now),
    industry: latest.industry,
    size_band: latest.size_band,
  };
}

/** The days in which the app could be used, without the gaps between and what is still to come. */
export function daysOfUse(
  uses: readonly { valid_from: Date; valid_until: Date | null }[],
  now: Date,
): number {
  const lengths = uses.map(({ valid_from, valid_until }) => {
    const end = valid_until && valid_until < now ? valid_until : now;
    return end.getTime() - valid_from.getTime();
  });
  return Math.floor(lengths.reduce((sum, length) => sum + length, 0) / DAY);
}
