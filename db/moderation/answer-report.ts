import { sql } from 'kysely';
import type { Actor, Person } from '../actor.ts';
import { record } from '../audit/record.ts';
import { type Change, change, type Database } from '../change.ts';
import { Conflict, Invalid, NotFound } from '../errors.ts';
import type { FlagOutcome } from '../reviews/table.ts';
import { closeCases } from './cases.ts';
import { caseSubject, holdCase, requireModerator } from './hold-case.ts';
import { ownReport } from './involved.ts';
import { keepDecision, type Overturned } from './keep-decision.ts';
import { checkedRuling, type Ruling } from './ruling.ts';
import { REPORT_DECISIONS, type ReportDecision } from './table.ts';
import { tellReporters } from './tell-reporters.ts';
import { refuseInvolved } from './uninvolved.ts';

/** A report that nobody else answers until the transaction ends. */
export type HeldReport = {
  id: string;
  reference: string;
  email: string | null;
  reporter_id: string | null;
  decision_id: string | null;
  app: string | null;
};

/**
 * Answers a report about an app or a page. What follows for the app is decided elsewhere; this says
 * to the reporter whether something follows, and why.
 * @param input.kind 'act' or 'no_action'
 * @returns the id of the decision
 * @throws Forbidden for all but moderators and for people of the vendor, NotFound, Invalid, Conflict
 *   when somebody was faster or has claimed it
 */
export function answerReport(
  actor: Actor,
  input: Ruling & { caseId: string; kind: string },
  database: Database,
): Promise<string> {
  return change(database, actor, async (change) => {
    const moderator = requireModerator(change.actor);
    const ruling = checkedRuling(input);
    const kind = REPORT_DECISIONS.find((one) => one === input.kind);
    if (!kind) throw new Invalid({ kind: 'Choose one of the decisions.' });
    const subject = await caseSubject(change, input.caseId, ['report']);
    const report = await holdReport(change, subject.report_id);
    await holdCase(change, moderator, input.caseId);
    await requireOutsider(change, moderator, report);
    if (report.decision_id) throw new Conflict('This report has been answered.');
    return settleReport(change, moderator, report, { ...ruling, kind });
  });
}

/** @throws NotFound */
export async function holdReport({ trx }: Change, reportId: string | null): Promise<HeldReport> {
  const report = await trx
    .selectFrom('report as r')
    .leftJoin('listing as l', 'l.id', 'r.listing_id')
    .leftJoin('listing_version as v', (join) =>
      join.onRef('v.listing_id', '=', 'l.id').on('v.state', '=', 'live'),
    )
    .select(['r.id', 'r.reference', 'r.email', 'r.reporter_id', 'r.decision_id'])
    .select((select) => select.fn.coalesce('v.name', 'l.slug').as('app'))
    .where('r.id', '=', reportId)
    .forUpdate('r')
    .executeTakeFirst();
  if (!report) throw new NotFound('There is no such report.');
  return report;
}

/** @throws Forbidden for whoever filed the report and for people of the vendor */
export function requireOutsider(
  change: Change,
  moderator: Person,
  report: HeldReport,
): Promise<void> {
  return refuseInvolved(change, ownReport(moderator.personId, sql.val(report.id)));
}

/** Puts the answer into effect. @returns the id of the decision */
export async function settleReport(
  change: Change,
  moderator: Person,
  report: HeldReport,
  settling: Ruling & { kind: ReportDecision; overturns?: Overturned },
): Promise<string> {
  const { now, trx } = change;
  const { kind, overturns, policy, policyItem, reason } = settling;
  const id = await keepDecision(change, moderator, settling, { report, kind });
  const outcome: FlagOutcome = kind === 'act' ? 'upheld' : 'dismissed';
  await trx
    .updateTable('report')
    .set({ outcome, decision_id: id, answered_at: now })
    .where('id', '=', report.id)
    .execute();
  await record(change, {
    verb: kind === 'act' ? 'report.acted_on' : 'report.answered',
    subject: { kind: 'report', id: report.id },
    as: 'staff',
    reason,
    policy,
    details: { policyItem, overturns: overturns?.id ?? null },
  });
  await closeCases(change, { reportId: report.id }, { outcome: 'decided', decisionId: id });
  if (overturns) return id;
  const told = { app: report.app, isReview: false, outcome, decision: { ...settling, id }, now };
  await tellReporters(change, [report], told);
  return id;
}
