import type { Actor } from '../actor.ts';
import { record } from '../audit/record.ts';
import { type Change, change, type Database } from '../change.ts';
import { Conflict, Invalid, NotFound } from '../errors.ts';
import { queueMail } from '../mail/queue.ts';
import { type HeldReview, holdReview } from './hold.ts';
import type { ReplyOutcome } from './table.ts';

/** What the writer of a review can say of a reply; a change of the stars speaks for itself. */
export const RESOLUTIONS = ['fixed', 'not_fixed'] as const;

/**
 * Says once whether the vendor's reply resolved what a review complains of; everybody reads it.
 * @throws NotFound for anybody else's review or one without a reply, Invalid, Conflict the second time
 */
export function resolveReply(
  actor: Actor,
  input: { reviewId: string; outcome: string },
  database: Database,
): Promise<void> {
  return change(database, actor, async (change) => {
    const outcome = RESOLUTIONS.find((one) => one === input.outcome);
    if (!outcome) throw new Invalid({ outcome: 'Choose whether it is fixed.' });
    const review = await holdReview(change, input.reviewId);
    const isWriter = change.actor.kind === 'person' && change.actor.personId === review.person_id;
    if (!isWriter) throw new NotFound('There is no such review.');
    const reply = await unansweredReply(change, review.id);
    if (reply === null) throw new NotFound('The vendor has not replied to this review.');
    if (reply.answered_at) throw new Conflict('You have answered this already.');
    await settle(change, review, { outcome, rating_before: null });
  });
}

/** Notes that the stars were changed after a reply, if nothing else was said of it so far. */
export async function noteRatingChange(change: Change, review: HeldReview): Promise<void> {
  const reply = await unansweredReply(change, review.id);
  if (!reply || reply.answered_at) return;
  await settle(change, review, { outcome: 'rating_changed', rating_before: review.rating });
}

async function unansweredReply({ trx }: Change, reviewId: string) {
  const reply = await trx
    .selectFrom('review_reply')
    .select('answered_at')
    .where('review_id', '=', reviewId)
    .forUpdate()
    .executeTakeFirst();
  return reply ?? null;
}

async function settle(
  change: Change,
  review: HeldReview,
  result: { outcome: ReplyOutcome; rating_before: number | null },
): Promise<void> {
  const { now, trx } = change;
  const { person_id } = await trx
    .updateTable('review_reply')
    .set({ ...result, answered_at: now })
    .where('review_id', '=', review.id)
    .returning('person_id')
    .executeTakeFirstOrThrow();
  await record(change, {
    verb: 'review.resolved',
    subject: { kind: 'review', id: review.id },
    details: { outcome: result.outcome },
  });
  const replier = await trx
    .selectFrom('person')
    .select(['name', 'email'])
    .where('id', '=', person_id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (!replier) return;
  await queueMail(change, replier.email, {
    kind: 'reply-resolved',
    data: {
      name: replier.name,
      app: review.app,
      reviewId: review.id,
      outcome: result.outcome,
    },
  });
}
