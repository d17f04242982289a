import type { Change } from '../change.ts';
import { queueMail } from '../mail/queue.ts';
import { openReviewCase } from '../moderation/cases.ts';
import { burstWith } from './burst.ts';
import { freezeForBurst } from './freeze.ts';
import type { Signal } from './signals/signal.ts';

/** Keeps what was seen in a text, for the moderator who reads it. */
export async function keepSignals(
  { trx }: Change,
  review: { id: string; revision: number },
  signals: readonly Signal[],
): Promise<void> {
  if (signals.length === 0) return;
  await trx
    .insertInto('review_signal')
    .values(
      signals.map(({ details, kind, weight }) => ({
        review_id: review.id,
        revision: review.revision,
        kind,
        weight,
        details: JSON.stringify(details),
      })),
    )
    .execute();
}

/** Has the shown average stand still when too many reviews come at once. */
export async function heedBurst(
  change: Change,
  review: { id: string; listingId: string; isNew: boolean },
  signals: readonly Signal[],
): Promise<void> {
  if (!signals.some(({ kind }) => kind === 'burst')) return;
  const burst = await burstWith(change, review);
  if (burst) await freezeForBurst(change, review.listingId, burst);
}

/**
 * Has a held review wait at the desk, and tells its writer until when at the latest.
 * @param review.waited whether it was held already, which its writer knows
 */
export async function sendToDesk(
  change: Change,
  review: { id: string; personId: string; app: string; waited: boolean },
): Promise<void> {
  const until = await openReviewCase(change, review.id, { isHeldNow: !review.waited });
  if (review.waited) return;
  const writer = await change.trx
    .selectFrom('person')
    .select(['name', 'email'])
    .where('id', '=', review.personId)
    .executeTakeFirstOrThrow();
  await queueMail(change, writer.email, {
    kind: 'review-held',
    data: {
      name: writer.name,
      app: review.app,
      reviewId: review.id,
      until: until.toISOString(),
    },
  });
}
