import type { Actor } from '../actor.ts';
import { record } from '../audit/record.ts';
import { type Change, change, type Database } from '../change.ts';
import { Conflict, Forbidden, Invalid } from '../errors.ts';
import { type LockedListing, lockListing, mayOfferListing } from './seen.ts';

/**
 * Marks a live listing as deprecated in favour of another live one.
 * @param input.reason shown to everybody
 * @throws NotFound, Forbidden, Conflict when it is not live, Invalid for a successor that is not
 *   live or is the listing itself, or without a reason
 */
export function deprecateListing(
  actor: Actor,
  input: { listingId: string; successorId: string; reason: string },
  database: Database,
): Promise<void> {
  return change(database, actor, async (change) => {
    const listing = await lockOffered(change, input.listingId);
    const reason = checkReason(input.reason);
    if (listing.state !== 'live') throw new Conflict('Only a live listing can be deprecated.');
    const successor = await change.trx
      .selectFrom('listing')
      .select('id')
      .where('id', '=', input.successorId)
      .where('id', '<>', listing.id)
      .where('state', '=', 'live')
      .forShare()
      .executeTakeFirst();
    if (!successor) throw new Invalid({ successor: 'Name a live app that takes its place.' });
    await change.trx
      .updateTable('listing')
      .set({
        state: 'deprecated',
        state_reason: reason,
        state_changed_at: change.now,
        successor_id: successor.id,
      })
      .where('id', '=', listing.id)
      .execute();
    await recordRetiring(change, 'listing.deprecated', listing.id, reason);
  });
}

/**
 * Takes a listing off the shelves. Running use goes on; the page says that and why.
 * @param input.reason shown to everybody
 * @throws NotFound, Forbidden, Conflict when it is not offered, Invalid without a reason
 */
export function withdrawListing(
  actor: Actor,
  input: { listingId: string; reason: string },
  database: Database,
): Promise<void> {
  return change(database, actor, async (change) => {
    const listing = await lockOffered(change, input.listingId);
    const reason = checkReason(input.reason);
    if (listing.state !== 'live' && listing.state !== 'deprecated') {
      throw new Conflict('Only a listing that is offered can be withdrawn.');
    }
    await change.trx
      .updateTable('listing')
      .set({ state: 'withdrawn', state_reason: reason, state_changed_at: change.now })
      .where('id', '=', listing.id)
      .execute();
    await recordRetiring(change, 'listing.withdrawn', listing.id, reason);
  });
}

async function lockOffered(change: Change, listingId: string): Promise<LockedListing> {
  const listing = await lockListing(change, listingId);
  if (!mayOfferListing(change.actor, listing)) {
    throw new Forbidden('Your role does not decide whether a listing is offered.');
  }
  return listing;
}

function checkReason(text: string): string {
  const reason = text.trim();
  if (reason === '') throw new Invalid({ reason: 'Say why, so that customers understand.' });
  return reason;
}

function recordRetiring(change: Change, verb: string, id: string, reason: string): Promise<void> {
  return record(change, { verb, subject: { kind: 'listing', id }, as: 'member', reason });
}
