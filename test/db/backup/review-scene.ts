import { type Person, system } from '#db/actor.ts';
import type { Database } from '#db/change.ts';
import { change } from '#db/change.ts';
import { grantEntitlement } from '#db/entitlements/grant.ts';
import { appealDecision } from '#db/moderation/appeal.ts';
import { decideReview } from '#db/moderation/decide.ts';
import { flagReview } from '#db/reviews/flag.ts';
import { freezeForBurst } from '#db/reviews/freeze.ts';
import { postReview } from '#db/reviews/post.ts';
import { replyToReview } from '#db/reviews/reply.ts';
import { voteHelpful } from '#db/reviews/vote.ts';
import { enter, enterCustomer, enterStaff } from '../../support/people.ts';
import { appears, caseOf, RULING } from '../../support/reviews.ts';

/** A review that waits, and one that was voted for, flagged, answered, hidden and appealed. */
export async function discuss(
  { listingId, vendor }: { listingId: string; vendor: { owner: Person } },
  typed: string,
  database: Database,
): Promise<void> {
  const [first, second] = [
    await enterCustomer('customer', database),
    await enterCustomer('other-customer', database),
  ];
  const use = { listingId, kind: 'subscription', mode: 'live', until: null } as const;
  for (const { id } of [first, second]) {
    await grantEntitlement(system('tests'), { organisationId: id, ...use }, database);
  }
  const held = { listingId, rating: 4, title: 'Good', body: `It works. ${typed}` };
  await postReview(first.owner, { ...held, appVersion: '1.0' }, database);
  const reviewId = await appears(second.owner, { listingId, rating: 2 }, database);
  const reader = await enter('reader', database);
  await voteHelpful(reader, { reviewId, isHelpful: true }, database);
  await flagReview(reader, { reviewId, reason: 'other', note: typed }, database);
  await replyToReview(vendor.owner, { reviewId, body: typed, seen: 0 }, database);
  const moderator = await enterStaff('moderator', 'moderator', database);
  const caseId = await caseOf(reviewId, database);
  const ruling = { ...RULING, seen: 1, kind: 'hide', ground: null, note: typed };
  const decisionId = await decideReview(moderator, { caseId, ...ruling }, database);
  await appealDecision(second.owner, { decisionId, grounds: typed, reference: null }, database);
  const burst = { since: database.now(), count: 9, usual: 0.1 };
  await change(database, system('tests'), (change) => freezeForBurst(change, listingId, burst));
}
