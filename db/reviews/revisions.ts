import type { Change } from '../change.ts';
import { Invalid } from '../errors.ts';
import type { ReviewText } from './text.ts';

/** Keeps what a review says now beside all that it said before. */
export async function keepRevision(
  { now, trx }: Change,
  review: { id: string; revision: number; isPublic: boolean },
  { appVersion, body, rating, title }: ReviewText,
): Promise<void> {
  await trx
    .insertInto('review_revision')
    .values({
      review_id: review.id,
      revision: review.revision,
      rating,
      title,
      body,
      app_version: appVersion,
      written_at: now,
      is_public: review.isPublic,
      withheld_by: null,
    })
    .execute();
}

/** Shows what a review says now in its history, and what a decision had withheld that is taken back. */
export async function showRevisions(
  { trx }: Change,
  review: { id: string; revision: number },
  overturned: string | null,
): Promise<void> {
  const texts = trx
    .updateTable('review_revision')
    .set({ is_public: true, withheld_by: null })
    .where('review_id', '=', review.id);
  await texts.where('revision', '=', review.revision).execute();
  if (overturned !== null) await texts.where('withheld_by', '=', overturned).execute();
}

/** Takes all that a review said so far out of its history: what is wrong now may have been before. */
export async function withholdRevisions(
  { trx }: Change,
  reviewId: string,
  decisionId: string,
): Promise<void> {
  await trx
    .updateTable('review_revision')
    .set({ is_public: false, withheld_by: decisionId })
    .where('review_id', '=', reviewId)
    .where('is_public', '=', true)
    .execute();
}

/** Whether anybody but its writer and moderators has ever read it. */
export async function wasPublic({ trx }: Change, reviewId: string): Promise<boolean> {
  const text = await trx
    .selectFrom('review_revision')
    .select('revision')
    .where('review_id', '=', reviewId)
    .where((where) =>
      where.or([where('is_public', '=', true), where('withheld_by', 'is not', null)]),
    )
    .executeTakeFirst();
  return text !== undefined;
}

/** @throws Invalid for a version that the app never had */
export async function requireRelease(
  { trx }: Change,
  listingId: string,
  version: string | null,
): Promise<void> {
  if (version === null) return;
  const release = await trx
    .selectFrom('app_release')
    .select('id')
    .where('listing_id', '=', listingId)
    .where('version', '=', version)
    .executeTakeFirst();
  if (!release) throw new Invalid({ appVersion: 'Choose one of the versions of the app.' });
}
