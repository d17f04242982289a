import { type Actor, actsFor } from '../actor.ts';
import { record } from '../audit/record.ts';
import { type Change, change, type Database } from '../change.ts';
import { brokeConstraint, Conflict, Forbidden, Invalid, NotFound } from '../errors.ts';
import { newId } from '../identifier.ts';
import { checkContent, type ListingContent } from './content.ts';
import { lockListing, mayEditListing } from './seen.ts';
import { addVersion, rewriteVersion } from './version-rows.ts';

/** Whether the actor may start a listing of this vendor. */
export function mayCreateListing(actor: Actor, vendorId: string): boolean {
  return actsFor(actor, vendorId, ['owner', 'developer']);
}

/**
 * Starts a listing of the vendor that the actor acts for, unpublished, with a first draft.
 * @param input.slug part of its address: small letters, digits and single hyphens
 * @returns ids of the listing and of its draft
 * @throws NotFound for strangers, Forbidden by role, Invalid, Conflict when the slug is taken
 */
export function createListing(
  actor: Actor,
  input: { vendorId: string; slug: string; content: ListingContent },
  database: Database,
): Promise<{ listingId: string; versionId: string }> {
  return change(database, actor, async (change) => {
    refuseStranger(change.actor, input.vendorId);
    checkContent(input.content);
    const listingId = await enterListing(change, input.vendorId, input.slug);
    const versionId = await addVersion(change, { listingId, number: 1, content: input.content });
    await record(change, {
      verb: 'listing.created',
      subject: { kind: 'listing', id: listingId },
      as: 'member',
    });
    return { listingId, versionId };
  });
}

/**
 * Writes the open draft of a listing, or opens the next one.
 * @returns id of the draft
 * @throws NotFound, Forbidden, Invalid, Conflict while a submitted version is with the reviewers
 */
export function saveDraft(
  actor: Actor,
  input: { listingId: string; content: ListingContent },
  database: Database,
): Promise<string> {
  return change(database, actor, async (change) => {
    const listing = await lockListing(change, input.listingId);
    if (!mayEditListing(change.actor, listing)) {
      throw new Forbidden('Your role does not edit listings.');
    }
    checkContent(input.content);
    const newest = await newestVersion(change, listing.id);
    const isOpen = newest.state === 'draft' || newest.state === 'returned';
    if (!isOpen && newest.state !== 'live' && newest.state !== 'superseded') {
      throw new Conflict('The submitted version is with the reviewers; it cannot change now.');
    }
    await record(change, {
      verb: 'listing.draft_saved',
      subject: { kind: 'listing', id: listing.id },
      as: 'member',
    });
    if (isOpen) {
      await rewriteVersion(change, newest.id, input.content);
      return newest.id;
    }
    const number = newest.number + 1;
    return addVersion(change, { listingId: listing.id, number, content: input.content });
  });
}

function refuseStranger(actor: Actor, vendorId: string): void {
  const acting = actor.kind === 'person' ? actor.organisation : null;
  if (acting?.id !== vendorId) throw new NotFound('There is no such vendor.');
  if (!mayCreateListing(actor, vendorId)) throw new Forbidden('Your role does not add listings.');
}

async function enterListing(change: Change, vendorId: string, slug: string): Promise<string> {
  const id = newId(change.now);
  try {
    await change.trx
      .insertInto('listing')
      .values({
        id,
        vendor_id: vendorId,
        slug,
        state: 'unpublished',
        state_changed_at: change.now,
        created_at: change.now,
      })
      .execute();
  } catch (error) {
    if (brokeConstraint(error, 'listing_slug_key')) {
      throw new Conflict(`Another app has the address ${slug} already.`);
    }
    if (brokeConstraint(error, 'listing_slug_check')) {
      throw new Invalid({ slug: 'Use small letters, digits and single hyphens.' });
    }
    throw error;
  }
  return id;
}

async function newestVersion(change: Change, listingId: string) {
  return change.trx
    .selectFrom('listing_version')
    .select(['id', 'number', 'state'])
    .where('listing_id', '=', listingId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
}
