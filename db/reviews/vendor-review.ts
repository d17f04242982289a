import { sql } from 'kysely';
import type { Actor } from '../actor.ts';
import type { EntitlementKind } from '../entitlements/table.ts';
import { NotFound } from '../errors.ts';
import { isId } from '../identifier.ts';
import type { Reading } from '../tables.ts';
import { vendorOf, vendorReviews } from './inbox.ts';
import type { ReplyOutcome } from './table.ts';

/** What a review said at a time when it was on the page. */
export type PublicText = {
  rating: number;
  title: string;
  body: string;
  appVersion: string | null;
  writtenAt: Date;
};

export type VendorReview = {
  id: string;
  app: { slug: string; name: string; vendorId: string };
  /** Null when staff removed it, words and all. */
  title: string | null;
  /** Null for what staff hid or removed. */
  shown:
    | (PublicText & {
        author: string;
        organisation: string;
        entitlementKind: EntitlementKind;
        usedDays: number;
        industry: string;
        sizeBand: string;
        helpfulCount: number;
        /** What it said before, the newest first. */
        earlier: PublicText[];
        /** Whether people of the vendor flagged it: each can once. */
        isFlaggedByActor: boolean;
      })
    | null;
  reply: {
    body: string;
    revision: number;
    author: string;
    createdAt: Date;
    updatedAt: Date;
    outcome: ReplyOutcome | null;
    ratingBefore: number | null;
    answeredAt: Date | null;
  } | null;
};

/**
 * One review of an app of the vendor that the actor acts for.
 * @throws NotFound for any other, and for one that waits for a moderator or for its writer
 */
export async function vendorReview(
  reading: Reading,
  actor: Actor,
  id: string,
): Promise<VendorReview> {
  const vendorId = vendorOf(actor);
  const row = isId(id) ? await rowOf(reading, vendorId, id) : undefined;
  if (!row) throw new NotFound('There is no such review.');
  return {
    id,
    app: { slug: row.slug, name: row.app_name, vendorId },
    title: row.state === 'published' ? row.title : null,
    shown: row.state === 'published' ? await shownOf(reading, actor, row) : null,
    reply: await replyOf(reading, id),
  };
}

function rowOf(reading: Reading, vendorId: string, id: string) {
  return vendorReviews(reading, vendorId)
    .innerJoin('person as p', 'p.id', 'rv.person_id')
    .innerJoin('organisation as o', 'o.id', 'rv.organisation_id')
    .leftJoin('listing_version as v', (join) =>
      join.onRef('v.listing_id', '=', 'l.id').on('v.state', '=', 'live'),
    )
    .select(['rv.id', 'rv.state', 'rv.rating', 'rv.title', 'rv.body', 'rv.app_version'])
    .select(['rv.created_at', 'rv.revision', 'rv.helpful_count'])
    .select(['rv.entitlement_kind', 'rv.used_days', 'rv.industry', 'rv.size_band'])
    .select(['p.name as author', 'o.name as organisation'])
    .select(['l.slug', sql<string>`coalesce(v.name, l.slug)`.as('app_name')])
    .where('rv.id', '=', id)
    .executeTakeFirst();
}

async function shownOf(
  reading: Reading,
  actor: Actor,
  row: NonNullable<Awaited<ReturnType<typeof rowOf>>>,
): Promise<NonNullable<VendorReview['shown']>> {
  const [revisions, flag] = await Promise.all([
    publicTexts(reading, row.id),
    reading
      .selectFrom('review_flag')
      .select('id')
      .where('review_id', '=', row.id)
      .where('person_id', '=', actor.kind === 'person' ? actor.personId : null)
      .executeTakeFirst(),
  ]);
  const current = revisions.find(({ revision }) => revision === row.revision);
  return {
    rating: row.rating,
    title: row.title,
    body: row.body,
    appVersion: row.app_version,
    writtenAt: current?.writtenAt ?? row.created_at,
    author: row.author,
    organisation: row.organisation,
    entitlementKind: row.entitlement_kind,
    usedDays: row.used_days,
    industry: row.industry,
    sizeBand: row.size_band,
    helpfulCount: row.helpful_count,
    earlier: revisions.filter(({ revision }) => revision < row.revision),
    isFlaggedByActor: flag !== undefined,
  };
}

/** Every text of a review that was on the page, the newest first. */
function publicTexts(reading: Reading, reviewId: string) {
  return reading
    .selectFrom('review_revision')
    .select(['revision', 'rating', 'title', 'body'])
    .select(['app_version as appVersion', 'written_at as writtenAt'])
    .where('review_id', '=', reviewId)
    .where('is_public', '=', true)
    .orderBy('revision', 'desc')
    .execute();
}

async function replyOf(reading: Reading, reviewId: string): Promise<VendorReview['reply']> {
  const reply = await reading
    .selectFrom('review_reply as rp')
    .innerJoin('person as p', 'p.id', 'rp.person_id')
    .select(['rp.body', 'rp.revision', 'rp.outcome', 'p.name as author'])
    .select(['rp.created_at as createdAt', 'rp.updated_at as updatedAt'])
    .select(['rp.rating_before as ratingBefore', 'rp.answered_at as answeredAt'])
    .where('rp.review_id', '=', reviewId)
    .executeTakeFirst();
  return reply ?? null;
}
