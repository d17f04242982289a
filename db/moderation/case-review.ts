import { sql } from 'kysely';
import type { EntitlementKind } from '../entitlements/table.ts';
import type { ReviewState } from '../reviews/table.ts';
import type { Reading } from '../tables.ts';

/** A text of a review, with its stars. */
export type ReviewWords = {
  revision: number;
  rating: number;
  title: string;
  body: string;
  appVersion: string | null;
  writtenAt: Date;
};

/** The review that a case is about, as moderators see it: with its words, whatever its state. */
export type ReviewUnderCase = ReviewWords & {
  id: string;
  state: ReviewState;
  app: { slug: string; name: string; vendor: string };
  context: {
    entitlementKind: EntitlementKind;
    usedDays: number;
    industry: string;
    sizeBand: string;
    organisation: string;
  };
  createdAt: Date;
  helpfulCount: number;
  /** Whether readers have seen this text. */
  isPublicText: boolean;
  /** What readers saw before, the newest first. */
  earlier: ReviewWords[];
  author: AuthorRecord;
};

export type AuthorRecord = {
  name: string;
  accountSince: Date;
  /** Reviews by the person, this one and those taken down included. */
  written: number;
  /** Other reviews by the person that staff hid or removed. */
  hidden: number;
};

/** @param reviewId of a review that is there */
export async function reviewUnderCase(
  reading: Reading,
  reviewId: string,
): Promise<ReviewUnderCase> {
  const [row, revisions] = await Promise.all([
    reviewRow(reading, reviewId),
    revisionsOf(reading, reviewId),
  ]);
  const current = revisions.find(({ revision }) => revision === row.revision);
  return {
    id: reviewId,
    state: row.state,
    revision: row.revision,
    rating: row.rating,
    title: row.title,
    body: row.body,
    appVersion: row.app_version,
    writtenAt: current?.writtenAt ?? row.created_at,
    app: { slug: row.slug, name: row.app_name, vendor: row.vendor },
    context: {
      entitlementKind: row.entitlement_kind,
      usedDays: row.used_days,
      industry: row.industry,
      sizeBand: row.size_band,
      organisation: row.organisation,
    },
    createdAt: row.created_at,
    helpfulCount: row.helpful_count,
    isPublicText: current?.isPublic ?? false,
    earlier: revisions.filter((one) => one.isPublic && one.revision < row.revision),
    author: {
      name: row.author,
      accountSince: row.account_since,
      written: row.written,
      hidden: row.hidden,
    },
  };
}

function reviewRow(reading: Reading, reviewId: string) {
  return reading
    .selectFrom('review as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .innerJoin('organisation as o', 'o.id', 'r.organisation_id')
    .innerJoin('listing as l', 'l.id', 'r.listing_id')
    .innerJoin('organisation as vo', 'vo.id', 'l.vendor_id')
    .leftJoin('listing_version as v', (join) =>
      join.onRef('v.listing_id', '=', 'l.id').on('v.state', '=', 'live'),
    )
    .select(['r.state', 'r.revision', 'r.rating', 'r.title', 'r.body', 'r.app_version'])
    .select(['r.entitlement_kind', 'r.used_days', 'r.industry', 'r.size_band'])
    .select(['r.created_at', 'r.helpful_count', 'o.name as organisation'])
    .select(['l.slug', 'vo.name as vendor', sql<string>`coalesce(v.name, l.slug)`.as('app_name')])
    .select(['p.name as author', 'p.created_at as account_since'])
    .select([
      sql<number>`(select count(*) from review w where w.person_id = r.person_id)`.as('written'),
      sql<number>`(
        select count(*) from review w where w.person_id = r.person_id
        and w.id <> r.id and w.state in ('hidden', 'removed')
      )`.as('hidden'),
    ])
    .where('r.id', '=', reviewId)
    .executeTakeFirstOrThrow();
}

/** The newest first. */
function revisionsOf(reading: Reading, reviewId: string) {
  return reading
    .selectFrom('review_revision')
    .select(['revision', 'rating', 'title', 'body', 'is_public as isPublic'])
    .select(['app_version as appVersion', 'written_at as writtenAt'])
    .where('review_id', '=', reviewId)
    .orderBy('revision', 'desc')
    .execute();
}
