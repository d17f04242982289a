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
    const reply = await replyOf(change, review.id);
    if (reply === null) throw new NotFound('The vendor has not replied to this review.');
    if (reply.answered_at) throw new Conflict('You have answered this already.');
    await keepOutcome(change, review, { outcome, rating_before: null });
    await tellReplier(change, review, outcome);
  });
}

/**
 * Notes that the stars were changed after a reply, if nothing else was said of it so far.
 * @param isShown false while the changed review waits: nobody is told of what they cannot read
 */
export async function noteRatingChange(
  change: Change,
  review: HeldReview,
  isShown: boolean,
): Promise<void> {
  const reply = await replyOf(change, review.id);
  if (!reply || reply.answered_at) return;
  const outcome = 'rating_changed';
  await keepOutcome(change, review, { outcome, rating_before: review.rating });
  if (isShown) await tellReplier(change, review, outcome);
}

async function replyOf({ trx }: Change, reviewId: string) {
  const reply = await trx
    .selectFrom('review_reply')
    .select('answered_at')
    .where('review_id', '=', reviewId)
    .forUpdate()
    .executeTakeFirst();
  return reply ?? null;
}

async function keepOutcome(
  change: Change,
  review: HeldReview,
  result: { outcome: ReplyOutcome; rating_before: number | null },
): Promise<void> {
  await change.trx
    .updateTable('review_reply')
    .set({ ...result, answered_at: change.now })
    .where('review_id', '=', review.id)
    .execute();
  await record(change, {
    verb: 'review.resolved',
    subject: { kind: 'review', id: review.id },
    details: { outcome: result.outcome },
  });
}

/** Whoever replied, if they still speak for the vendor. */
async function tellReplier(
  change: Change,
  review: HeldReview,
  outcome: ReplyOutcome,
): Promise<void> {
  const replier = await change.trx
    .selectFrom('review_reply as rp')
    .innerJoin('person as p', 'p.id', 'rp.person_id')
    .innerJoin('membership as m', 'm.person_id', 'p.id')
    .select(['p.name', 'p.email'])
    .where('rp.review_id', '=', review.id)
    .where('m.organisation_id', '=', review.vendor_id)
    .where('p.deleted_at', 'is', null)
    .executeTakeFirst();
  if (!replier) return;
  const { email, name } = replier;
  const data = { name, app: review.app, reviewId: review.id, outcome };
  await queueMail(change, email, { kind: 'reply-resolved', data });
}
