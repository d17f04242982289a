import type { Actor } from '../actor.ts';
import { belongsTo } from '../reviews/belongs-to.ts';
import type { ReviewState } from '../reviews/table.ts';
import type { Reading } from '../tables.ts';
import type { AppealSide, DecisionKind } from './table.ts';

/** Somebody whom a decision affects, and in which quality. */
export type Party = {
  side: AppealSide;
  /** Null for whoever reported without an account. */
  personId: string | null;
  /** The report, for whoever comes with its reference. */
  reportId: string | null;
};

/** A decision with what it is about. */
export type DecisionFound = {
  id: string;
  rootId: string;
  kind: DecisionKind;
  decidedAt: Date;
  /** Null for a report of an app or a page, which has no writer. */
  review: {
    id: string;
    personId: string;
    vendorId: string;
    state: ReviewState;
    decisionId: string | null;
  } | null;
  report: { id: string; decisionId: string | null; reporterId: string | null } | null;
};

/** Who reads or appeals: somebody signed in, or whoever holds the reference of a report. */
export type Reader = { actor: Actor; reference: string | null };

/** In which quality a decision affects somebody; null when it does not. */
export async function partyTo(
  reading: Pick<Reading, 'selectFrom'>,
  { actor, reference }: Reader,
  decision: DecisionFound,
): Promise<Party | null> {
  if (reference !== null) return partyByReference(reading, reference, decision);
  if (actor.kind !== 'person') return null;
  const { personId } = actor;
  const as = (side: AppealSide): Party => ({ side, personId, reportId: null });
  const { report, review } = decision;
  if (review?.personId === personId) return as('author');
  if (review && (await belongsTo(reading, personId, review.vendorId))) return as('vendor');
  if (report?.reporterId === personId) return as('reporter');
  return (await reportedIt(reading, personId, decision.rootId)) ? as('reporter') : null;
}

/** Whether somebody's flag or report was answered by a decision of this row. */
async function reportedIt(
  reading: Pick<Reading, 'selectFrom'>,
  personId: string,
  rootId: string,
): Promise<boolean> {
  const flag = await reading
    .selectFrom('review_flag as f')
    .innerJoin('moderation_decision as d', 'd.id', 'f.decision_id')
    .select('f.id')
    .where('f.person_id', '=', personId)
    .where('f.vendor_id', 'is', null)
    .where('d.root_id', '=', rootId)
    .executeTakeFirst();
  if (flag) return true;
  const report = await reading
    .selectFrom('report as r')
    .innerJoin('moderation_decision as d', 'd.id', 'r.decision_id')
    .select('r.id')
    .where('r.reporter_id', '=', personId)
    .where('d.root_id', '=', rootId)
    .executeTakeFirst();
  return report !== undefined;
}

async function partyByReference(
  reading: Pick<Reading, 'selectFrom'>,
  reference: string,
  { rootId }: DecisionFound,
): Promise<Party | null> {
  const report = await reading
    .selectFrom('report as r')
    .innerJoin('moderation_decision as d', 'd.id', 'r.decision_id')
    .select(['r.id', 'r.reporter_id'])
    .where('r.reference', '=', reference)
    .where('d.root_id', '=', rootId)
    .executeTakeFirst();
  if (!report) return null;
  return { side: 'reporter', personId: report.reporter_id, reportId: report.id };
}

/** A decision by its id; null when there is none. */
export async function findDecision(
  reading: Pick<Reading, 'selectFrom'>,
  decisionId: string,
): Promise<DecisionFound | null> {
  const row = await reading
    .selectFrom('moderation_decision as d')
    .leftJoin('review as rv', 'rv.id', 'd.review_id')
    .leftJoin('listing as l', 'l.id', 'rv.listing_id')
    .leftJoin('report as rp', 'rp.id', 'd.report_id')
    .select(['d.id', 'd.root_id', 'd.kind', 'd.decided_at', 'd.review_id', 'd.report_id'])
    .select(['rv.person_id', 'rv.state', 'rv.decision_id as review_decision', 'l.vendor_id'])
    .select(['rp.decision_id as report_decision', 'rp.reporter_id'])
    .where('d.id', '=', decisionId)
    .executeTakeFirst();
  if (!row) return null;
  const { person_id, review_id, state, vendor_id } = row;
  return {
    id: row.id,
    rootId: row.root_id,
    kind: row.kind,
    decidedAt: row.decided_at,
    review:
      review_id && person_id && state && vendor_id
        ? {
            id: review_id,
            personId: person_id,
            vendorId: vendor_id,
            state,
            decisionId: row.review_decision,
          }
        : null,
    report: row.report_id
      ? { id: row.report_id, decisionId: row.report_decision, reporterId: row.reporter_id }
      : null,
  };
}
