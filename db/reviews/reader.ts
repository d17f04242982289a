import { sql } from 'kysely';
import type { Reading } from '../tables.ts';
import type { ReviewState } from './table.ts';

/** What somebody who is signed in has to do with the reviews of an app. */
export type Reader = {
  /** Their own review, in whatever state; null when there is none, or they took it down. */
  own: { id: string; state: ReviewState } | null;
  /** Whether they belong to the vendor. */
  isOfVendor: boolean;
  /** Which of the reviews they found helpful. */
  voted: ReadonlySet<string>;
  /** Which they reported. */
  flagged: ReadonlySet<string>;
};

/** @param reviewIds those on the page */
export async function readerOf(
  reading: Reading,
  input: { personId: string; listingId: string; reviewIds: readonly string[] },
): Promise<Reader> {
  const { listingId, personId, reviewIds } = input;
  const marked = (table: 'review_vote' | 'review_flag') => sql<string[]>`array(
    select m.review_id::text from ${sql.table(table)} m
    where m.person_id = ${personId} and m.review_id = any(${reviewIds}::uuid[])
  )`;
  const row = await reading
    .selectFrom('listing as l')
    .leftJoin('review as own', (join) =>
      join
        .onRef('own.listing_id', '=', 'l.id')
        .on('own.person_id', '=', personId)
        .on('own.state', '<>', 'withdrawn'),
    )
    .leftJoin('membership as m', (join) =>
      join.onRef('m.organisation_id', '=', 'l.vendor_id').on('m.person_id', '=', personId),
    )
    .select(['own.id', 'own.state', 'm.person_id as memberId'])
    .select([marked('review_vote').as('voted'), marked('review_flag').as('flagged')])
    .where('l.id', '=', listingId)
    .executeTakeFirstOrThrow();
  return {
    own: row.id === null || row.state === null ? null : { id: row.id, state: row.state },
    isOfVendor: row.memberId !== null,
    voted: new Set(row.voted),
    flagged: new Set(row.flagged),
  };
}
