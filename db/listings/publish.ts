import type { Actor } from '../actor.ts';
import { record } from '../audit/record.ts';
import { type Change, change, type Database } from '../change.ts';
import { Conflict, Forbidden, Invalid } from '../errors.ts';
import { lockListing, mayDecideListings, mayOfferListing } from './seen.ts';

/**
 * Hands the open draft to the reviewers; from then on it does not change.
 * @returns id of the submitted version
 * @throws NotFound, Forbidden, Conflict without a draft, Invalid when it is not complete
 */
export function submitListing(
  actor: Actor,
  input: { listingId: string },
  database: Database,
): Promise<string> {
  return change(database, actor, async (change) => {
    const listing = await lockListing(change, input.listingId);
    if (!mayOfferListing(change.actor, listing)) {
      throw new Forbidden('Your role does not submit listings.');
    }
    const draft = await change.trx
      .selectFrom('listing_version')
      .select(['id', 'tagline'])
      .where('listing_id', '=', listing.id)
      .where('state', 'in', ['draft', 'returned'])
      .executeTakeFirst();
    if (!draft) throw new Conflict('There is no draft to submit.');
    if (draft.tagline === '') throw new Invalid({ tagline: 'Say in one line what the app does.' });
    await change.trx
      .updateTable('listing_version')
      .set({ state: 'submitted', submitted_at: change.now })
      .where('id', '=', draft.id)
      .execute();
    await record(change, {
      verb: 'listing.submitted',
      subject: { kind: 'listing', id: listing.id },
      as: 'member',
    });
    return draft.id;
  });
}

/**
 * Approves the submitted version of a listing: it goes live and replaces the one before.
 * @param input.reason goes on record and can be read by the vendor
 * @throws NotFound, Forbidden for all but reviewers, Conflict when nothing is submitted or the
 *   listing is no longer offered
 */
export function approveListing(
  actor: Actor,
  input: { listingId: string; reason: string; policy: string },
  database: Database,
): Promise<void> {
  return change(database, actor, async (change) => {
    const listing = await lockListing(change, input.listingId);
    if (!mayDecideListings(change.actor)) throw new Forbidden('Only a reviewer approves listings.');
    if (listing.state !== 'unpublished' && listing.state !== 'live') {
      throw new Conflict(`This listing is ${listing.state}; it takes no new version.`);
    }
    await goLive(change, listing.id);
    if (listing.state === 'unpublished') {
      await change.trx
        .updateTable('listing')
        .set({ state: 'live', state_changed_at: change.now, published_at: change.now })
        .where('id', '=', listing.id)
        .execute();
    }
    await record(change, {
      verb: 'listing.approved',
      subject: { kind: 'listing', id: listing.id },
      as: 'staff',
      reason: input.reason,
      policy: input.policy,
    });
  });
}

async function goLive(change: Change, listingId: string): Promise<void> {
  const submitted = await change.trx
    .selectFrom('listing_version')
    .select('id')
    .where('listing_id', '=', listingId)
    .where('state', 'in', ['submitted', 'in_review'])
    .executeTakeFirst();
  if (!submitted) throw new Conflict('There is no submitted version to approve.');
  await change.trx
    .updateTable('listing_version')
    .set({ state: 'superseded' })
    .where('listing_id', '=', listingId)
    .where('state', '=', 'live')
    .execute();
  await change.trx
    .updateTable('listing_version')
    .set({ state: 'live', live_at: change.now })
    .where('id', '=', submitted.id)
    .execute();
}
