import type { Change } from '../change.ts';
import { queueMail } from '../mail/queue.ts';
import type { HeldReview } from '../reviews/hold.ts';
import { appealUntil } from './appeal-terms.ts';
import type { Settling } from './settle.ts';

/** A decision that has taken effect. */
type Settled = Settling & {
  id: string;
  /** Whether the review was ever on the page: of others the vendor is told nothing. */
  isKnown: boolean;
};

/**
 * Mails a decision to the writer of the review and to those who speak for the vendor. That a review
 * stays is no news to its writer, nor to the vendor that it appears. Whoever appealed gets the answer
 * to that instead.
 */
export async function tellAffected(
  change: Change,
  review: HeldReview,
  decision: Settled,
): Promise<void> {
  const { id: decisionId, kind, overturns, policy, policyItem, reason } = decision;
  const until = appealUntil(change.now).toISOString();
  const told = { policy, policyItem, reason, appealUntil: until };
  const data = { app: review.app, reviewId: review.id, decisionId, decision: kind, ...told };
  for (const { email, id, name } of await peopleToTell(change, review, decision)) {
    if (id === overturns?.appellant) continue;
    await queueMail(change, email, {
      kind: id === review.person_id ? 'review-decided' : 'review-decided-vendor',
      data: { name, ...data },
    });
  }
}

async function peopleToTell(
  change: Change,
  review: HeldReview,
  { isKnown, kind, overturns }: Settled,
): Promise<{ id: string; name: string; email: string }[]> {
  const isNews = overturns !== undefined || !['publish', 'dismiss'].includes(kind);
  const people = isKnown && isNews ? await vendorsPeople(change, review.vendor_id) : [];
  if (kind === 'dismiss') return people;
  const writer = await change.trx
    .selectFrom('person')
    .select(['id', 'name', 'email'])
    .where('id', '=', review.person_id)
    .where('deleted_at', 'is', null)
    .execute();
  return [...writer, ...people.filter(({ id }) => id !== review.person_id)];
}

function vendorsPeople({ trx }: Change, vendorId: string) {
  return trx
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select(['p.id', 'p.name', 'p.email'])
    .where('m.organisation_id', '=', vendorId)
    .where('m.role', 'in', ['owner', 'marketer'])
    .where('p.deleted_at', 'is', null)
    .orderBy('p.id')
    .execute();
}
