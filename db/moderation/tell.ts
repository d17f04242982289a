import type { Change } from '../change.ts';
import { queueMail } from '../mail/queue.ts';
import type { HeldReview } from '../reviews/hold.ts';
import { appealUntil } from './appeal-terms.ts';
import type { Settling } from './settle.ts';

/**
 * Mails a decision to the writer of the review and to those who speak for the vendor. To the vendor
 * only what was on the page is news, and to its writer no review that stays there.
 * Whoever appealed gets the answer to that instead.
 */
export async function tellAffected(
  change: Change,
  review: HeldReview,
  decision: Settling & { id: string },
): Promise<void> {
  const { kind, overturns, policy, policyItem, reason } = decision;
  const until = appealUntil(change.now).toISOString();
  const data = { app: review.app, reviewId: review.id, decision: kind };
  const told = { policy, policyItem, reason, appealUntil: until };
  for (const { email, id, name } of await peopleToTell(change, review, decision)) {
    if (id === overturns?.appellant) continue;
    const isWriter = id === review.person_id;
    await queueMail(change, email, {
      kind: isWriter ? 'review-decided' : 'review-decided-vendor',
      data: { name, ...data, ...told },
    });
  }
}

async function peopleToTell(
  { trx }: Change,
  review: HeldReview,
  { kind, overturns }: Settling,
): Promise<{ id: string; name: string; email: string }[]> {
  const isNewsToWriter = kind !== 'dismiss';
  const isNewsToVendor =
    overturns !== undefined || (review.state === 'published' && kind !== 'dismiss');
  const people = await trx
    .selectFrom('person as p')
    .leftJoin('membership as m', (join) =>
      join
        .onRef('m.person_id', '=', 'p.id')
        .on('m.organisation_id', '=', review.vendor_id)
        .on('m.role', 'in', ['owner', 'marketer']),
    )
    .select(['p.id', 'p.name', 'p.email'])
    .where('p.deleted_at', 'is', null)
    .where((where) =>
      where.or([where('p.id', '=', review.person_id), where('m.role', 'is not', null)]),
    )
    .orderBy('p.id')
    .execute();
  return people.filter(({ id }) => (id === review.person_id ? isNewsToWriter : isNewsToVendor));
}
