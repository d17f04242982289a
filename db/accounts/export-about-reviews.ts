import type { Reading } from '../tables.ts';

/** What was decided about a person's reviews, and what the person said of others' and against decisions. */
export async function exportAboutReviews(reading: Reading, personId: string) {
  const [decisions, votes, flags, replies, appeals] = await Promise.all([
    reading
      .selectFrom('moderation_decision as d')
      .innerJoin('review as rv', 'rv.id', 'd.review_id')
      .select(['d.review_id', 'd.kind', 'd.policy', 'd.policy_item', 'd.reason', 'd.decided_at'])
      .where('rv.person_id', '=', personId)
      .orderBy('d.decided_at')
      .execute(),
    reading
      .selectFrom('review_vote')
      .select(['review_id', 'created_at'])
      .where('person_id', '=', personId)
      .orderBy('created_at')
      .execute(),
    reading
      .selectFrom('review_flag')
      .select(['review_id', 'reason', 'note', 'created_at', 'outcome'])
      .where('person_id', '=', personId)
      .orderBy('created_at')
      .execute(),
    reading
      .selectFrom('review_reply')
      .select(['review_id', 'body', 'created_at', 'updated_at'])
      .where('person_id', '=', personId)
      .orderBy('created_at')
      .execute(),
    reading
      .selectFrom('appeal')
      .select(['decision_id', 'side', 'grounds', 'created_at', 'state', 'reason'])
      .where('person_id', '=', personId)
      .orderBy('created_at')
      .execute(),
  ]);
  return { decisions, votes, flags, replies, appeals };
}
