import { sql } from 'kysely';
import type { Actor, Person } from '../actor.ts';
import { record } from '../audit/record.ts';
import { type Change, change, type Database } from '../change.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '../errors.ts';
import { type HeldReview, holdReview } from '../reviews/hold.ts';
import { type HeldReport, holdReport, requireOutsider, settleReport } from './answer-report.ts';
import { closeCases } from './cases.ts';
import { caseSubject, holdCase, requireModerator } from './hold-case.ts';
import { ownAppeal } from './involved.ts';
import { checkedRuling, groundFor, type Ruling } from './ruling.ts';
import { settleReview } from './settle.ts';
import {
  type AppealTable,
  type DecisionKind,
  REPORT_DECISIONS,
  REVIEW_DECISIONS,
} from './table.ts';
import { tellAppellant } from './tell-appellant.ts';
import { requireUninvolved } from './uninvolved.ts';

/** What can take the place of a decision when it is taken back. */
export function replacementsOf(kind: DecisionKind): readonly DecisionKind[] {
  // Against that something follows from a report nobody appeals.
  if (kind === 'act') return [];
  if (kind === 'no_action') return ['act'];
  if (kind === 'publish' || kind === 'dismiss') return ['ask_edit', 'hide', 'remove'];
  return ['publish'];
}

type AnswerInput = Ruling & {
  caseId: string;
  /** Null when the decision stands, else the one that takes its place. */
  kind: string | null;
  ground: string | null;
  /** The revision of the review that the moderator read; null for a report. */
  seen: number | null;
};

/**
 * Answers an appeal: the decision stands, or another takes its place and everything is as if that
 * had been the first. Nobody answers who decided anything in the same row of decisions.
 * @returns the id of the new decision, or null
 * @throws Forbidden for all but moderators and for those who are part of it or decided before,
 *   NotFound, Invalid, Conflict when somebody was faster, has claimed it, or the writer changed it
 */
export function answerAppeal(
  actor: Actor,
  input: AnswerInput,
  database: Database,
): Promise<string | null> {
  return change(database, actor, async (change) => {
    const moderator = requireModerator(change.actor);
    const ruling = checkedRuling(input);
    const subject = await caseSubject(change, input.caseId, ['appeal']);
    const held: Held = subject.review_id
      ? { review: await holdReview(change, subject.review_id), report: null }
      : { review: null, report: await holdReport(change, subject.report_id) };
    await holdCase(change, moderator, input.caseId);
    if (held.review) await requireUninvolved(change, moderator, held.review);
    if (held.report) await requireOutsider(change, moderator, held.report);
    const appeal = await appealedIn(change, subject.appeal_id);
    await requireOther(change, moderator, appeal);
    if (held.review && held.review.revision !== input.seen) {
      throw new Conflict('Its writer has changed the review meanwhile; read it once more.');
    }
    const app = (held.review ?? held.report)?.app ?? null;
    if (input.kind !== null) {
      return grant(change, moderator, { appeal, held, app }, { ...input, ...ruling });
    }
    await end(change, moderator, appeal, { ...ruling, state: 'rejected' });
    const closed = { outcome: 'decided', decisionId: appeal.decision_id } as const;
    await closeCases(change, { caseId: input.caseId }, closed);
    await tell(change, appeal, { app, answer: 'rejected', decision: null, ...ruling });
    return null;
  });
}

type Held = { review: HeldReview; report: null } | { review: null; report: HeldReport };

/** Puts another decision in the place of the one that was appealed. */
async function grant(
  change: Change,
  moderator: Person,
  { appeal, app, held }: { appeal: Appealed; app: string | null; held: Held },
  input: AnswerInput,
): Promise<string> {
  const kind = replacementsOf(appeal.kind).find((one) => one === input.kind);
  if (!kind) throw new Invalid({ kind: 'Choose what takes the place of the decision.' });
  await end(change, moderator, appeal, { ...input, state: 'granted' });
  const { note, policy, policyItem, reason } = input;
  const appellant = appeal.person_id ?? appeal.report_id;
  const overturns = { id: appeal.decision_id, rootId: appeal.root_id, appellant };
  const settling = { note, policy, policyItem, reason, overturns };
  const id = held.review
    ? await settleReview(change, moderator, held.review, {
        ...settling,
        kind: oneOf(REVIEW_DECISIONS, kind),
        ground: groundFor(kind, input.ground),
      })
    : await settleReport(change, moderator, held.report, {
        ...settling,
        kind: oneOf(REPORT_DECISIONS, kind),
      });
  await tell(change, appeal, { app, answer: 'granted', decision: kind, reason, id });
  return id;
}

function oneOf<Kind extends DecisionKind>(kinds: readonly Kind[], kind: DecisionKind): Kind {
  const found = kinds.find((one) => one === kind);
  if (!found) throw new Invalid({ kind: 'Choose what takes the place of the decision.' });
  return found;
}

type Appealed = AppealTable & { kind: DecisionKind };

async function appealedIn({ trx }: Change, appealId: string | null): Promise<Appealed> {
  const appeal = await trx
    .selectFrom('appeal as a')
    .innerJoin('moderation_decision as d', 'd.id', 'a.decision_id')
    .selectAll('a')
    .select('d.kind')
    .where('a.id', '=', appealId)
    .forUpdate('a')
    .executeTakeFirst();
  if (!appeal) throw new NotFound('There is no such appeal.');
  return appeal;
}

/** @throws Forbidden for whoever appealed, and for whoever decided in the same row of decisions */
async function requireOther({ trx }: Change, moderator: Person, appeal: Appealed): Promise<void> {
  const isOwn = ownAppeal(moderator.personId, sql.val(appeal.id));
  const found = await trx.selectNoFrom(isOwn.as('is_own')).executeTakeFirstOrThrow();
  if (found.is_own) {
    throw new Forbidden('Somebody else answers this: you had a part in what was decided.');
  }
}

async function end(
  change: Change,
  moderator: Person,
  appeal: Appealed,
  { policy, policyItem, reason, state }: Ruling & { state: 'granted' | 'rejected' },
): Promise<void> {
  await change.trx
    .updateTable('appeal')
    .set({ state, answered_by: moderator.personId, answered_at: change.now, reason })
    .where('id', '=', appeal.id)
    .execute();
  await record(change, {
    verb: `appeal.${state}`,
    subject: { kind: 'appeal', id: appeal.id },
    as: 'staff',
    reason,
    policy,
    details: { policyItem, decision: appeal.decision_id },
  });
}

function tell(
  change: Change,
  appeal: Appealed,
  answer: {
    app: string | null;
    answer: 'granted' | 'rejected';
    decision: DecisionKind | null;
    reason: string;
    id?: string;
  },
): Promise<void> {
  const { app, decision, reason } = answer;
  return tellAppellant(change, appeal, {
    app,
    answer: answer.answer,
    decision,
    reason,
    decisionId: answer.id ?? appeal.decision_id,
  });
}
