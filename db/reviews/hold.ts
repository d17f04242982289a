import type { Selectable } from 'kysely';
import type { Change } from '../change.ts';
import { NotFound } from '../errors.ts';
import type { ReviewTable } from './table.ts';

/** A review that nobody else changes until the transaction ends, and what it is about. */
export type HeldReview = Selectable<ReviewTable> & {
  vendor_id: string;
  slug: string;
  app: string;
};

/**
 * Holds the figures of an app and then one of its reviews, in the order in which everybody takes
 * them, so that two changes never wait in a circle.
 * @throws NotFound
 */
export async function holdReview(change: Change, reviewId: string): Promise<HeldReview> {
  const { trx } = change;
  const found = await trx
    .selectFrom('review')
    .select('listing_id')
    .where('id', '=', reviewId)
    .executeTakeFirst();
  if (!found) throw new NotFound('There is no such review.');
  await holdRating(change, found.listing_id);
  return await trx
    .selectFrom('review as rv')
    .innerJoin('listing as l', 'l.id', 'rv.listing_id')
    .leftJoin('listing_version as v', (join) =>
      join.onRef('v.listing_id', '=', 'l.id').on('v.state', '=', 'live'),
    )
    .selectAll('rv')
    .select(['l.vendor_id', 'l.slug'])
    .select((select) => select.fn.coalesce('v.name', 'l.slug').as('app'))
    .where('rv.id', '=', reviewId)
    .forUpdate('rv')
    .executeTakeFirstOrThrow();
}

/** Reviews of one app are changed one after the other, so that what is counted of them holds. */
export async function holdRating(change: Change, listingId: string): Promise<void> {
  await change.trx
    .selectFrom('listing_rating')
    .select('listing_id')
    .where('listing_id', '=', listingId)
    .forUpdate()
    .execute();
}
