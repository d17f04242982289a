import { type Actor, actsFor, isStaff } from '../actor.ts';
import type { Change } from '../change.ts';
import { NotFound } from '../errors.ts';
import type { ListingState } from './table.ts';

export type LockedListing = {
  id: string;
  vendorId: string;
  slug: string;
  state: ListingState;
  publishedAt: Date | null;
};

/** Whether the actor may write this listing's content. */
export function mayEditListing(actor: Actor, listing: { vendorId: string }): boolean {
  return actsFor(actor, listing.vendorId, ['owner', 'developer', 'marketer']);
}

/** Whether the actor may decide whether and how long this listing is offered. */
export function mayOfferListing(actor: Actor, listing: { vendorId: string }): boolean {
  return actsFor(actor, listing.vendorId, ['owner', 'developer']);
}

/** Whether the actor may decide on submissions. */
export function mayDecideListings(actor: Actor): boolean {
  return isStaff(actor, 'reviewer');
}

/**
 * Locks a listing that the actor may see from the inside: people of its vendor and reviewers.
 * @throws NotFound for everybody else, so that a stranger learns nothing
 */
export async function lockListing(change: Change, listingId: string): Promise<LockedListing> {
  const row = await change.trx
    .selectFrom('listing')
    .select(['id', 'vendor_id', 'slug', 'state', 'published_at'])
    .where('id', '=', listingId)
    .forUpdate()
    .executeTakeFirst();
  if (!row || !seesInside(change.actor, row.vendor_id)) {
    throw new NotFound('There is no such listing.');
  }
  return {
    id: row.id,
    vendorId: row.vendor_id,
    slug: row.slug,
    state: row.state,
    publishedAt: row.published_at,
  };
}

function seesInside(actor: Actor, vendorId: string): boolean {
  return (
    mayDecideListings(actor) ||
    actsFor(actor, vendorId, ['owner', 'developer', 'marketer', 'viewer'])
  );
}
