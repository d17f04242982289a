import type { Actor } from '../actor.ts';
import { change, type Database } from '../change.ts';
import { Forbidden, NotFound } from '../errors.ts';
import { belongsTo } from './belongs-to.ts';

/**
 * Says that a published review helped, or takes that back; a second time the same changes nothing.
 * Every person has one vote, but its writer and the vendor's people have none.
 * @throws Forbidden for whoever has no vote, NotFound for a review that is not published
 */
export function voteHelpful(
  actor: Actor,
  input: { reviewId: string; isHelpful: boolean },
  database: Database,
): Promise<void> {
  return change(database, actor, async ({ actor: voter, now, trx }) => {
    if (voter.kind !== 'person') throw new Forbidden('Sign in to say that a review helped.');
    const review = await trx
      .selectFrom('review as rv')
      .innerJoin('listing as l', 'l.id', 'rv.listing_id')
      .select(['rv.person_id', 'l.vendor_id'])
      .where('rv.id', '=', input.reviewId)
      .where('rv.state', '=', 'published')
      // The order of votes and of what happens to the review itself.
      .forNoKeyUpdate('rv')
      .executeTakeFirst();
    if (!review) throw new NotFound('There is no such review.');
    if (review.person_id === voter.personId) {
      throw new Forbidden('Your own review needs no vote of yours.');
    }
    if (await belongsTo(trx, voter.personId, review.vendor_id)) {
      throw new Forbidden('People of the vendor do not vote on reviews of its apps.');
    }
    const vote = { review_id: input.reviewId, person_id: voter.personId };
    if (input.isHelpful) {
      await trx
        .insertInto('review_vote')
        .values({ ...vote, created_at: now })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return;
    }
    await trx
      .deleteFrom('review_vote')
      .where('review_id', '=', vote.review_id)
      .where('person_id', '=', vote.person_id)
      .execute();
  });
}
