import type { Reading } from '../tables.ts';

/** What a person said of reviews, for a vendor, and against decisions. */
export async function exportAboutReviews(reading: Reading, personId: string) {
  const [votes, flags, replies, appeals] = await Promise.all([
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
  return { votes, flags, replies, appeals };
}
