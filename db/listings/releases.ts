import type { Actor } from '../actor.ts';
import { record } from '../audit/record.ts';
import { change, type Database } from '../change.ts';
import { Conflict, Forbidden, Invalid } from '../errors.ts';
import { newId } from '../identifier.ts';
import { lockListing, mayEditListing } from './seen.ts';

/**
 * Tells of a release of the app itself, dated now.
 * @param input.version the vendor's own label, 1 to 40 characters
 * @throws NotFound, Forbidden, Invalid, Conflict when this version was told already
 */
export function announceRelease(
  actor: Actor,
  input: { listingId: string; version: string; notes: string },
  database: Database,
): Promise<void> {
  return change(database, actor, async (change) => {
    const listing = await lockListing(change, input.listingId);
    if (!mayEditListing(change.actor, listing)) {
      throw new Forbidden('Your role does not edit listings.');
    }
    const version = input.version.trim();
    if (version === '' || version.length > 40) {
      throw new Invalid({ version: 'Give a version of 1 to 40 characters.' });
    }
    const added = await change.trx
      .insertInto('app_release')
      .values({
        id: newId(change.now),
        listing_id: listing.id,
        version,
        released_at: change.now,
        notes: input.notes,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows === 0n) {
      throw new Conflict(`Version ${version} was announced already.`);
    }
    await record(change, {
      verb: 'release.announced',
      subject: { kind: 'listing', id: listing.id },
      as: 'member',
      details: { version },
    });
  });
}
