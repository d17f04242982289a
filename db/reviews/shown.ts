import { sql } from 'kysely';
import type { EntitlementKind } from '../entitlements/table.ts';
import type { Reading } from '../tables.ts';
import type { ReplyOutcome } from './table.ts';

/** A review as everybody may read it. */
export type ShownReview = {
  id: string;
  rating: number;
  title: string;
  body: string;
  author: string;
  organisation: string;
  appVersion: string | null;
  entitlementKind: EntitlementKind;
  usedDays: number;
  industry: string;
  sizeBand: string;
  createdAt: Date;
  /** When the words were changed that readers had seen; null when they never were. */
  editedAt: Date | null;
  helpful: number;
  reply: ShownReply | null;
};

/** The answer of the vendor, and what the writer says came of it. */
export type ShownReply = {
  body: string;
  createdAt: Date;
  editedAt: Date | null;
  outcome: ReplyOutcome | null;
  /** The stars before they were changed because of the answer. */
  ratingBefore: number | null;
};

/** Rows of `shownReviews`; inside of JSON their dates are text. */
type Row = Omit<ShownReview, 'createdAt' | 'editedAt' | 'reply'> & {
  createdAt: Date | string;
  editedAt: Date | string | null;
  reply: string | null;
  repliedAt: Date | string | null;
  replyEditedAt: Date | string | null;
  outcome: ReplyOutcome | null;
  ratingBefore: number | null;
};

/** Reviews `rv` with who wrote them for whom, and the answer; see `shownReview`. */
export function shownReviews(reading: Reading) {
  return reading
    .selectFrom('review as rv')
    .innerJoin('person as rp', 'rp.id', 'rv.person_id')
    .innerJoin('organisation as ro', 'ro.id', 'rv.organisation_id')
    .leftJoin('review_reply as rl', 'rl.review_id', 'rv.id')
    .select(['rv.id', 'rv.rating', 'rv.title', 'rv.body', 'rp.name as author'])
    .select(['ro.name as organisation', 'rv.app_version as appVersion', 'rv.industry'])
    .select(['rv.entitlement_kind as entitlementKind', 'rv.used_days as usedDays'])
    .select(['rv.size_band as sizeBand', 'rv.created_at as createdAt'])
    .select(['rv.helpful_count as helpful', 'rl.body as reply', 'rl.created_at as repliedAt'])
    .select(['rl.outcome', 'rl.rating_before as ratingBefore'])
    .select(sql<Date | null>`case when rl.revision > 1 then rl.updated_at end`.as('replyEditedAt'))
    .select(
      sql<Date | null>`case when rv.revision > 1 then (
        select max(rn.written_at) from review_revision rn
        where rn.review_id = rv.id and rn.is_public having count(*) > 1
      ) end`.as('editedAt'),
    );
}

/** A review from its row. */
export function shownReview(row: Row): ShownReview {
  const { createdAt, editedAt, outcome, ratingBefore, repliedAt, reply, replyEditedAt, ...rest } =
    row;
  return {
    ...rest,
    createdAt: new Date(createdAt),
    editedAt: dateOrNull(editedAt),
    reply:
      reply === null || repliedAt === null
        ? null
        : {
            body: reply,
            createdAt: new Date(repliedAt),
            editedAt: dateOrNull(replyEditedAt),
            outcome,
            ratingBefore,
          },
  };
}

function dateOrNull(given: Date | string | null): Date | null {
  return given === null ? null : new Date(given);
}
