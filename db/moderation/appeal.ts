import type { Actor } from '../actor.ts';
import { record } from '../audit/record.ts';
import { type Change, change, type Database } from '../change.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '../errors.ts';
import { newId } from '../identifier.ts';
import { holdReview } from '../reviews/hold.ts';
import { mayReply } from '../reviews/reply.ts';
import type { Reading } from '../tables.ts';
import { hasWords, lengthOf, readable } from '../typed-text.ts';
import { holdReport } from './answer-report.ts';
import { whyNoAppeal } from './appealable.ts';
import { openAppealCase } from './cases.ts';
import { type DecisionFound, findDecision, type Party, partyTo } from './parties.ts';

/** Characters in which somebody says why a decision is wrong. */
export const GROUNDS_LENGTH = { least: 20, most: 2000 } as const;

/**
 * Appeals against a decision: the writer, the vendor and each reporter can once. Another moderator
 * answers.
 * @param input.reference of a report, for whoever has no account: it is known to its reporter alone
 * @throws NotFound for whoever is not affected, Forbidden for members without the role, Invalid,
 *   Conflict with the reason why no appeal is possible
 */
export function appealDecision(
  actor: Actor,
  input: { decisionId: string; grounds: string; reference: string | null },
  database: Database,
): Promise<void> {
  return change(database, actor, async (change) => {
    const grounds = checkedGrounds(input.grounds);
    const decision = await holdDecided(change, input.decisionId);
    const reader = { actor: change.actor, reference: input.reference };
    const party = decision && (await partyTo(change.trx, reader, decision));
    if (!decision || !party) throw new NotFound('There is no such decision.');
    const used = await appealOf(change.trx, decision.rootId, party);
    const why = whyNoAppeal(decision, {
      actor: change.actor,
      party,
      hasAppealed: used !== null,
      at: change.now,
    });
    const vendorId = party.side === 'vendor' ? decision.review?.vendorId : undefined;
    if (vendorId !== undefined && !mayReply(change.actor, vendorId)) {
      throw new Forbidden(why ?? 'Owners and marketers appeal for the vendor.');
    }
    if (why !== null) throw new Conflict(why);
    await file(change, decision, party, grounds);
  });
}

function checkedGrounds(given: string): string {
  const grounds = readable(given).trim();
  const { least, most } = GROUNDS_LENGTH;
  const length = lengthOf(grounds);
  if (length < least || length > most || !hasWords(grounds)) {
    throw new Invalid({
      grounds: `Say what is wrong in ${least} to ${most} characters; these are ${length}.`,
    });
  }
  return grounds;
}

/** Holds what a decision is about, so that nothing is decided anew meanwhile. */
async function holdDecided(change: Change, decisionId: string): Promise<DecisionFound | null> {
  const found = await findDecision(change.trx, decisionId);
  if (!found) return null;
  if (found.review) await holdReview(change, found.review.id);
  else await holdReport(change, found.report?.id ?? null);
  return findDecision(change.trx, decisionId);
}

/** The appeal that a side has made in a row of decisions; null when it has not. */
export async function appealOf(
  reading: Pick<Reading, 'selectFrom'>,
  rootId: string,
  { personId, reportId, side }: Party,
) {
  const appeal = await reading
    .selectFrom('appeal')
    .selectAll()
    .where('root_id', '=', rootId)
    .where('side', '=', side)
    .$if(side === 'reporter', (own) =>
      own.where((where) =>
        where.or([
          ...(personId === null ? [] : [where('person_id', '=', personId)]),
          ...(reportId === null ? [] : [where('report_id', '=', reportId)]),
        ]),
      ),
    )
    .executeTakeFirst();
  return appeal ?? null;
}

async function file(
  change: Change,
  decision: DecisionFound,
  { personId, reportId, side }: Party,
  grounds: string,
): Promise<void> {
  const { now, trx } = change;
  const id = newId(now);
  await trx
    .insertInto('appeal')
    .values({
      id,
      decision_id: decision.id,
      root_id: decision.rootId,
      side,
      person_id: personId,
      report_id: side === 'reporter' ? reportId : null,
      grounds,
      created_at: now,
      state: 'open',
      answered_by: null,
      answered_at: null,
      reason: null,
    })
    .execute();
  const { report, review } = decision;
  const about = review ? { review_id: review.id } : { report_id: report?.id ?? '' };
  await openAppealCase(change, id, about);
  // Whoever has no account has nobody to name in the audit; the appeal itself is the record.
  if (change.actor.kind === 'anonymous') return;
  await record(change, {
    verb: 'appeal.filed',
    subject: { kind: 'appeal', id },
    ...(side === 'vendor' ? { as: 'member' } : {}),
    details: { decision: decision.id, side },
  });
}
