import type { Person } from '../actor.ts';
import { NotFound } from '../errors.ts';
import { isId } from '../identifier.ts';
import type { Reading } from '../tables.ts';
import type { Revision } from './permalink.ts';
import type { SignalKind } from './signals/table.ts';
import type { ReplyOutcome, ReviewState } from './table.ts';

/** Own reviews on a page. */
export const OWN_ON_A_PAGE = 25;

/** One of the reviews that somebody wrote, in a list. */
export type OwnReviewLine = {
  id: string;
  app: { slug: string; name: string };
  state: ReviewState;
  rating: number;
  title: string;
  updatedAt: Date;
  /** Whether the vendor answered and waits to hear what came of it. */
  isAsked: boolean;
};

/** A review as its writer sees it. */
export type OwnReview = Omit<OwnReviewLine, 'isAsked' | 'updatedAt'> & {
  body: string;
  appVersion: string | null;
  createdAt: Date;
  vendor: string;
  /** What made it wait, when it waits. */
  signals: SignalKind[];
  /** When it is decided at the latest, while somebody is to look at it. */
  dueAt: Date | null;
  reply: {
    body: string;
    createdAt: Date;
    editedAt: Date | null;
    outcome: ReplyOutcome | null;
    ratingBefore: number | null;
  } | null;
  /** All that it said, the newest first. */
  history: (Revision & { isPublic: boolean })[];
};

/** The reviews of the person, the last changed first, without those that were taken down. */
export async function ownReviews(
  reading: Reading,
  { personId }: Person,
  page: number,
): Promise<{ reviews: OwnReviewLine[]; pages: number }> {
  const rows = await ownRows(reading, personId)
    .leftJoin('review_reply as rl', 'rl.review_id', 'rv.id')
    .select((select) => [
      select.fn.countAll<number>().over().as('total'),
      select
        .and([select('rl.review_id', 'is not', null), select('rl.outcome', 'is', null)])
        .as('isAsked'),
    ])
    .where('rv.state', '<>', 'withdrawn')
    .orderBy('rv.updated_at', 'desc')
    .orderBy('rv.id')
    .limit(OWN_ON_A_PAGE)
    .offset((page - 1) * OWN_ON_A_PAGE)
    .execute();
  if (rows.length === 0 && page > 1) throw new NotFound('There are fewer pages.');
  const reviews = rows.map(({ appName, isAsked, slug, total: _, ...row }) => ({
    ...row,
    app: { slug, name: appName },
    isAsked: row.state === 'published' && Boolean(isAsked),
  }));
  return { reviews, pages: Math.ceil((rows[0]?.total ?? 0) / OWN_ON_A_PAGE) };
}

/**
 * A review of the person's own, in whatever state.
 * @throws NotFound for anybody else's
 */
export async function ownReview(
  reading: Reading,
  { personId }: Person,
  id: string,
): Promise<OwnReview> {
  const row = isId(id) ? await ownRow(reading, personId, id) : null;
  if (!row) throw new NotFound('There is no such review.');
  const [history, signals] = await Promise.all([
    revisionsOf(reading, id),
    reading
      .selectFrom('review_signal')
      .select('kind')
      .where('review_id', '=', id)
      .where('revision', '=', row.revision)
      .orderBy('weight', 'desc')
      .execute(),
  ]);
  const { appName, outcome, ratingBefore, repliedAt, reply, replyRevision, replyUpdatedAt } = row;
  return {
    id,
    app: { slug: row.slug, name: appName },
    vendor: row.vendor,
    state: row.state,
    rating: row.rating,
    title: row.title,
    body: row.body,
    appVersion: row.appVersion,
    createdAt: row.createdAt,
    signals: row.state === 'held' ? signals.map(({ kind }) => kind) : [],
    dueAt: row.dueAt,
    reply:
      reply === null || repliedAt === null
        ? null
        : {
            body: reply,
            createdAt: repliedAt,
            editedAt: replyRevision !== null && replyRevision > 1 ? replyUpdatedAt : null,
            outcome,
            ratingBefore,
          },
    history,
  };
}

function ownRows(reading: Reading, personId: string) {
  return reading
    .selectFrom('review as rv')
    .innerJoin('listing as l', 'l.id', 'rv.listing_id')
    .leftJoin('listing_version as v', (join) =>
      join.onRef('v.listing_id', '=', 'l.id').on('v.state', '=', 'live'),
    )
    .select(['rv.id', 'rv.state', 'rv.rating', 'rv.title', 'rv.updated_at as updatedAt', 'l.slug'])
    .select((select) => select.fn.coalesce('v.name', 'l.slug').as('appName'))
    .where('rv.person_id', '=', personId);
}

function ownRow(reading: Reading, personId: string, id: string) {
  return ownRows(reading, personId)
    .innerJoin('organisation as o', 'o.id', 'l.vendor_id')
    .leftJoin('review_reply as rl', 'rl.review_id', 'rv.id')
    .leftJoin('moderation_case as mc', (join) =>
      join
        .onRef('mc.review_id', '=', 'rv.id')
        .on('mc.kind', '=', 'review')
        .on('mc.closed_at', 'is', null),
    )
    .select(['rv.body', 'rv.app_version as appVersion', 'rv.created_at as createdAt'])
    .select(['rv.revision', 'o.name as vendor', 'mc.due_at as dueAt', 'rl.body as reply'])
    .select(['rl.created_at as repliedAt', 'rl.updated_at as replyUpdatedAt', 'rl.outcome'])
    .select(['rl.revision as replyRevision', 'rl.rating_before as ratingBefore'])
    .where('rv.id', '=', id)
    .executeTakeFirst();
}

function revisionsOf(reading: Reading, id: string) {
  return reading
    .selectFrom('review_revision')
    .select(['revision', 'rating', 'title', 'body', 'app_version as appVersion'])
    .select(['written_at as writtenAt', 'is_public as isPublic'])
    .where('review_id', '=', id)
    .orderBy('revision', 'desc')
    .execute();
}
