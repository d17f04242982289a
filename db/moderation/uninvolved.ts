import { type RawBuilder, sql } from 'kysely';
import type { Person } from '../actor.ts';
import type { Change } from '../change.ts';
import { Forbidden } from '../errors.ts';
import type { HeldReview } from '../reviews/hold.ts';
import { ownReview } from './involved.ts';

/**
 * Nobody decides about what is their own.
 * @throws Forbidden for the writer, colleagues of the writer, the vendor's people, and whoever
 *   flagged or reported it
 */
export function requireUninvolved(
  change: Change,
  moderator: Person,
  review: HeldReview,
): Promise<void> {
  return refuseInvolved(change, ownReview(moderator.personId, sql.val(review.id)));
}

/**
 * Refuses whoever is part of a matter.
 * @param isPart from `involved.ts`, so that the page of a case says the same beforehand
 * @throws Forbidden
 */
export async function refuseInvolved({ trx }: Change, isPart: RawBuilder<boolean>): Promise<void> {
  const found = await trx.selectNoFrom(isPart.as('is_part')).executeTakeFirstOrThrow();
  if (found.is_part) {
    throw new Forbidden('You are part of this matter yourself: leave it to another moderator.');
  }
}
