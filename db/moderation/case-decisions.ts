import { sql } from 'kysely';
import type { Reading } from '../tables.ts';
import { ownAppeal } from './involved.ts';
import type { AppealSide, AppealState, DecisionKind, RemovalGround } from './table.ts';

/** A decision as moderators read it, with the note that nobody else sees. */
export type DecisionSeen = {
  id: string;
  kind: DecisionKind;
  ground: RemovalGround | null;
  policy: string;
  item: number;
  reason: string;
  note: string;
  by: string;
  at: Date;
  /** Whether it took back the one before, on an appeal. */
  isOnAppeal: boolean;
  /** Whether one on an appeal took it back. */
  isOverturned: boolean;
};

export type AppealSeen = {
  id: string;
  side: AppealSide;
  /** Null for whoever reported without an account. */
  by: string | null;
  grounds: string;
  createdAt: Date;
  state: AppealState;
  against: DecisionSeen;
  answer: { by: string; at: Date; reason: string } | null;
  /** Whether the one who asks made it or had a part in what it is against, and so may not answer. */
  isOnesOwn: boolean;
};

/** Decisions about a review or about a report, the newest first. */
export async function decisionsSeen(
  reading: Reading,
  about: { reviewId: string | null; reportId: string | null },
): Promise<DecisionSeen[]> {
  const rows = await decisions(reading)
    .where((where) =>
      about.reviewId === null
        ? where('d.report_id', '=', about.reportId)
        : where('d.review_id', '=', about.reviewId),
    )
    .orderBy('d.decided_at', 'desc')
    .orderBy('d.id', 'desc')
    .execute();
  return rows.map(decisionOf);
}

function decisions(reading: Reading) {
  return reading
    .selectFrom('moderation_decision as d')
    .innerJoin('person as p', 'p.id', 'd.decided_by')
    .leftJoin('moderation_decision as o', 'o.overturns', 'd.id')
    .select(['d.id', 'd.kind', 'd.ground', 'd.policy', 'd.policy_item', 'd.reason', 'd.note'])
    .select(['p.name as by', 'd.decided_at', 'd.overturns', 'o.id as overturned_by']);
}

function decisionOf(
  row: Awaited<ReturnType<ReturnType<typeof decisions>['execute']>>[number],
): DecisionSeen {
  const { by, ground, id, kind, note, policy, reason } = row;
  return {
    ...{ id, kind, ground, policy, reason, note, by },
    item: row.policy_item,
    at: row.decided_at,
    isOnAppeal: row.overturns !== null,
    isOverturned: row.overturned_by !== null,
  };
}

/** @param personId of the one who asks */
export async function appealSeen(
  reading: Reading,
  appealId: string,
  personId: string,
): Promise<AppealSeen> {
  const row = await reading
    .selectFrom('appeal as a')
    .leftJoin('person as p', 'p.id', 'a.person_id')
    .leftJoin('person as answerer', 'answerer.id', 'a.answered_by')
    .select(['a.id', 'a.side', 'p.name as by', 'a.grounds', 'a.created_at', 'a.state'])
    .select(['a.decision_id', 'a.reason', 'a.answered_at', 'answerer.name as answered_by'])
    .select(ownAppeal(personId, sql.ref('a.id')).as('is_ones_own'))
    .where('a.id', '=', appealId)
    .executeTakeFirstOrThrow();
  const against = await decisions(reading)
    .where('d.id', '=', row.decision_id)
    .executeTakeFirstOrThrow();
  const { answered_at: at, answered_by: answerer, reason } = row;
  return {
    id: row.id,
    side: row.side,
    by: row.by,
    grounds: row.grounds,
    createdAt: row.created_at,
    state: row.state,
    against: decisionOf(against),
    answer: at && answerer !== null ? { by: answerer, at, reason: reason ?? '' } : null,
    isOnesOwn: row.is_ones_own,
  };
}
