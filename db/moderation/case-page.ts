import { sql } from 'kysely';
import type { Actor } from '../actor.ts';
import { NotFound } from '../errors.ts';
import { isId } from '../identifier.ts';
import type { FlagOutcome } from '../reviews/table.ts';
import type { Reading } from '../tables.ts';
import { type AppealSeen, appealSeen, type DecisionSeen, decisionsSeen } from './case-decisions.ts';
import { type Evidence, evidenceAgainst } from './case-evidence.ts';
import { type CasePlace, placeOf } from './case-place.ts';
import { type ReviewUnderCase, reviewUnderCase } from './case-review.ts';
import { mayModerate } from './hold-case.ts';
import { isInvolved } from './involved.ts';
import { type CaseLine, caseLineOf, caseLines } from './queue.ts';
import type { CaseOutcome } from './table.ts';

/** A report that a case is about, other than one of a review. */
export type ReportUnderCase = {
  reference: string;
  reason: string;
  details: string;
  /** What it is about when it is about no app. */
  address: string | null;
  app: { slug: string; name: string } | null;
  /** Whether the reporter left an address or has an account, and so hears of the decision. */
  isReachable: boolean;
  at: Date;
  outcome: FlagOutcome | null;
};

export type CasePage = Pick<
  CaseLine,
  'id' | 'kind' | 'risk' | 'openedAt' | 'dueAt' | 'isLate' | 'app' | 'claim'
> & {
  closed: { at: Date; outcome: CaseOutcome; decisionId: string | null } | null;
  /** Whether it is a matter of the one who asks, so that another moderator decides it. */
  isInvolved: boolean;
  /** Null once it is closed. */
  place: CasePlace | null;
  review: ReviewUnderCase | null;
  evidence: Evidence | null;
  report: ReportUnderCase | null;
  appeal: AppealSeen | null;
  /** About the same review or report, the newest first. */
  decisions: DecisionSeen[];
};

/**
 * Everything that a moderator needs to decide one case, or to see how it was decided.
 * @throws NotFound for all but moderators, and for an id that no case has
 */
export async function casePage(
  reading: Reading,
  actor: Actor,
  id: string,
  at: Date,
): Promise<CasePage> {
  const isAsked = mayModerate(actor) && isId(id);
  const found = isAsked ? await caseRow(reading, id, actor.personId) : undefined;
  if (!found || !isAsked) throw new NotFound('There is no such case.');
  const { appeal_id, closed_at, outcome, report_id, review_id } = found;
  const isOpen = closed_at === null || outcome === null;
  const [place, review, report, appeal, decisions] = await Promise.all([
    isOpen ? placeOf(reading, id, actor.personId, at) : null,
    review_id === null ? null : reviewUnderCase(reading, review_id),
    report_id === null ? null : reportUnderCase(reading, report_id),
    appeal_id === null ? null : appealSeen(reading, appeal_id, actor.personId),
    decisionsSeen(reading, { reviewId: review_id, reportId: report_id }),
  ]);
  return {
    ...caseLineOf(found, actor.personId, at),
    closed: isOpen ? null : { at: closed_at, outcome, decisionId: found.decision_id },
    isInvolved: found.is_involved,
    place,
    review,
    evidence: review ? await evidenceAgainst(reading, review) : null,
    report,
    appeal,
    decisions,
  };
}

function caseRow(reading: Reading, id: string, personId: string) {
  return caseLines(reading.selectFrom('moderation_case as c'))
    .select(['c.review_id', 'c.report_id', 'c.appeal_id'])
    .select(['c.closed_at', 'c.outcome', 'c.decision_id'])
    .select(isInvolved(personId).as('is_involved'))
    .where('c.id', '=', id)
    .executeTakeFirst();
}

async function reportUnderCase(reading: Reading, reportId: string): Promise<ReportUnderCase> {
  const row = await reading
    .selectFrom('report as t')
    .leftJoin('listing as l', 'l.id', 't.listing_id')
    .leftJoin('listing_version as v', (join) =>
      join.onRef('v.listing_id', '=', 'l.id').on('v.state', '=', 'live'),
    )
    .select(['t.reference', 't.reason', 't.details', 't.address', 't.created_at', 't.outcome'])
    .select(['t.email', 't.reporter_id'])
    .select(['l.slug', sql<string>`coalesce(v.name, l.slug)`.as('app_name')])
    .where('t.id', '=', reportId)
    .executeTakeFirstOrThrow();
  const { address, details, outcome, reason, reference, slug } = row;
  return {
    ...{ reference, reason, details, address, outcome },
    app: slug === null ? null : { slug, name: row.app_name },
    isReachable: row.email !== null || row.reporter_id !== null,
    at: row.created_at,
  };
}
