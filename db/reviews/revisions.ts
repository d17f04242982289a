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
    })
    .execute();
}

/** Shows what a review says now in its history, or no longer does. */
export async function showRevision(
  { trx }: Change,
  review: { id: string; revision: number },
  isPublic: boolean,
): Promise<void> {
  await trx
    .updateTable('review_revision')
    .set({ is_public: isPublic })
    .where('review_id', '=', review.id)
    .where('revision', '=', review.revision)
    .execute();
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
