import type { Actor } from '../actor.ts';
import { type Change, change, type Database } from '../change.ts';
import { Conflict, Invalid, NotFound } from '../errors.ts';
import { holdReview } from '../reviews/hold.ts';
import type { ReviewState } from '../reviews/table.ts';
import { caseSubject, holdCase, requireModerator } from './hold-case.ts';
import { checkedRuling, groundFor, type Ruling } from './ruling.ts';
import { settleReview } from './settle.ts';
import type { ReviewDecision } from './table.ts';
import { requireUninvolved } from './uninvolved.ts';

/** What can be decided about a review that waits: whether it appears, or whether it stays. */
export function decisionsIn(state: ReviewState): readonly ReviewDecision[] {
  if (state === 'held') return ['publish', 'ask_edit', 'hide', 'remove'];
  return state === 'published' ? ['dismiss', 'ask_edit', 'hide', 'remove'] : [];
}

export type DecisionInput = Ruling & {
  caseId: string;
  /** The revision of the review that the moderator read. */
  seen: number;
  kind: string;
  /** Needed to remove: 'personal_data' or 'law'. */
  ground: string | null;
};

/**
 * Decides about a review that waits: everything that is open about it is closed with that, and
 * writer, vendor and reporters get the reason by mail as far as it is news to them.
 * @returns the id of the decision
 * @throws Forbidden for all but moderators and for those who are part of it, NotFound, Invalid,
 *   Conflict when somebody was faster (says who and when), has claimed it, the writer changed it, or
 *   an appeal has to be answered first
 */
export function decideReview(
  actor: Actor,
  input: DecisionInput,
  database: Database,
): Promise<string> {
  return change(database, actor, (change) => decideInside(change, input));
}

/** The same inside a transaction. */
export async function decideInside(change: Change, input: DecisionInput): Promise<string> {
  const moderator = requireModerator(change.actor);
  const ruling = checkedRuling(input);
  const subject = await caseSubject(change, input.caseId, ['review']);
  if (subject.review_id === null) throw new NotFound('There is no such case.');
  const review = await holdReview(change, subject.review_id);
  await holdCase(change, moderator, input.caseId);
  await requireUninvolved(change, moderator, review);
  await refuseBeforeAppeal(change, review.id);
  if (review.revision !== input.seen) {
    throw new Conflict('Its writer has changed the review meanwhile; read it once more.');
  }
  const kind = decisionsIn(review.state).find((one) => one === input.kind);
  if (!kind) throw new Invalid({ kind: 'Choose one of the decisions.' });
  return settleReview(change, moderator, review, {
    ...ruling,
    kind,
    ground: groundFor(kind, input.ground),
  });
}

/** Else whoever decided before could end the appeal against that by deciding again. */
async function refuseBeforeAppeal({ trx }: Change, reviewId: string): Promise<void> {
  const open = await trx
    .selectFrom('appeal as a')
    .innerJoin('moderation_decision as d', 'd.id', 'a.decision_id')
    .select('a.id')
    .where('d.review_id', '=', reviewId)
    .where('a.state', '=', 'open')
    .executeTakeFirst();
  if (open) throw new Conflict('There is an open appeal about this review: answer that first.');
}
