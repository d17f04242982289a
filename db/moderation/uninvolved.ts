import type { Person } from '../actor.ts';
import type { Change } from '../change.ts';
import { Forbidden } from '../errors.ts';
import { belongsTo } from '../reviews/belongs-to.ts';
import type { HeldReview } from '../reviews/hold.ts';

/**
 * Nobody decides about what is their own.
 * @throws Forbidden for the writer, colleagues of the writer, the vendor's people, and whoever flagged it
 */
export async function requireUninvolved(
  { trx }: Change,
  moderator: Person,
  review: HeldReview,
): Promise<void> {
  const flag = await trx
    .selectFrom('review_flag')
    .select('id')
    .where('review_id', '=', review.id)
    .where('person_id', '=', moderator.personId)
    .executeTakeFirst();
  const isPart =
    flag !== undefined ||
    moderator.personId === review.person_id ||
    (await belongsTo(trx, moderator.personId, review.vendor_id)) ||
    (await belongsTo(trx, moderator.personId, review.organisation_id));
  if (isPart) {
    throw new Forbidden('You are part of this matter yourself: leave it to another moderator.');
  }
}
