import type { Actor } from '../actor.ts';
import { anonymous } from '../actor.ts';
import { NotFound } from '../errors.ts';
import { isId } from '../identifier.ts';
import type { ReviewState } from '../reviews/table.ts';
import type { Reading } from '../tables.ts';
import { appealOf } from './appeal.ts';
import { appealUntil } from './appeal-terms.ts';
import { whyNoAppeal } from './appealable.ts';
import { findDecision, partyTo, type Reader } from './parties.ts';
import type { AppealSide, AppealState, DecisionKind, RemovalGround } from './table.ts';

/** A decision with its reasons, as somebody whom it affects reads it. */
export type Statement = {
  id: string;
  kind: DecisionKind;
  ground: RemovalGround | null;
  policy: string;
  policyItem: number;
  reason: string;
  decidedAt: Date;
  /** In which quality the reader is affected. */
  side: AppealSide;
  /** Null for a report of an app or a page. */
  about: {
    reviewId: string;
    /** Of what was decided on; empty where its words are gone, or are not on the page for others. */
    title: string;
    app: { slug: string; name: string };
    state: ReviewState;
  } | null;
  report: { reference: string; app: { slug: string; name: string } | null } | null;
  /** The decision that took this one back on an appeal. */
  overturnedBy: string | null;
  /** The one appeal of the reader's side, if it was made. */
  appeal: {
    state: AppealState;
    grounds: string;
    createdAt: Date;
    answeredAt: Date | null;
    reason: string | null;
  } | null;
  appealUntil: Date;
  /** Why no appeal is possible, or none any more; null when one is. */
  whyNoAppeal: string | null;
};

/**
 * A decision and its reasons, for somebody whom it affects: the writer, the vendor's people, and
 * whoever flagged or reported.
 * @throws NotFound for everybody else
 */
export async function statement(
  reading: Reading,
  actor: Actor,
  decisionId: string,
  at: Date,
): Promise<Statement> {
  const found = isId(decisionId)
    ? await statementFor(reading, { actor, reference: null }, decisionId, at)
    : null;
  if (!found) throw new NotFound('There is no such decision.');
  return found;
}

/** All decisions about a review that affect the actor, the newest first. */
export async function statementsAbout(
  reading: Reading,
  actor: Actor,
  reviewId: string,
  at: Date,
): Promise<Statement[]> {
  const decisions = await reading
    .selectFrom('moderation_decision')
    .select('id')
    .where('review_id', '=', reviewId)
    .orderBy('decided_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const reader = { actor, reference: null };
  const all = await Promise.all(decisions.map(({ id }) => statementFor(reading, reader, id, at)));
  return all.filter((one) => one !== null);
}

/**
 * What a report was answered with, for whoever has its reference; null while it is open, and for one
 * whose review was taken down first.
 * @throws NotFound for a reference that was given to nobody
 */
export async function statementOfReport(
  reading: Reading,
  reference: string,
  at: Date,
): Promise<Statement | null> {
  const report = await reading
    .selectFrom('report')
    .select('decision_id')
    .where('reference', '=', reference)
    .executeTakeFirst();
  if (!report) throw new NotFound('There is no such report.');
  if (!report.decision_id) return null;
  return statementFor(reading, { actor: anonymous, reference }, report.decision_id, at);
}

async function statementFor(
  reading: Reading,
  reader: Reader,
  decisionId: string,
  at: Date,
): Promise<Statement | null> {
  const decision = await findDecision(reading, decisionId);
  const party = decision && (await partyTo(reading, reader, decision));
  if (!decision || !party) return null;
  const row = await wordsOf(reading, decisionId);
  const appeal = await appealOf(reading, decision.rootId, party);
  const { actor } = reader;
  return {
    id: decision.id,
    kind: decision.kind,
    ground: row.ground,
    policy: row.policy,
    policyItem: row.policy_item,
    reason: row.reason,
    decidedAt: decision.decidedAt,
    side: party.side,
    about: aboutIn(row, decision.review, party.side === 'author' || row.is_public === true),
    report: reportIn(row),
    overturnedBy: row.overturned_by,
    appeal:
      appeal && appeal.decision_id === decision.id
        ? {
            state: appeal.state,
            grounds: appeal.grounds,
            createdAt: appeal.created_at,
            answeredAt: appeal.answered_at,
            reason: appeal.reason,
          }
        : null,
    appealUntil: appealUntil(decision.decidedAt),
    whyNoAppeal: whyNoAppeal(decision, { actor, party, hasAppealed: appeal !== null, at }),
  };
}

type Words = Awaited<ReturnType<typeof wordsOf>>;

function aboutIn(
  row: Words,
  review: { id: string; state: ReviewState } | null,
  hasTitle: boolean,
): Statement['about'] {
  if (!review || row.slug === null || row.app === null) return null;
  const app = { slug: row.slug, name: row.app };
  const title = hasTitle ? (row.title ?? '') : '';
  return { reviewId: review.id, title, app, state: review.state };
}

function reportIn(row: Words): Statement['report'] {
  if (row.reference === null) return null;
  const app = row.slug === null || row.app === null ? null : { slug: row.slug, name: row.app };
  return { reference: row.reference, app };
}

function wordsOf(reading: Reading, decisionId: string) {
  return reading
    .selectFrom('moderation_decision as d')
    .leftJoin('moderation_decision as later', 'later.overturns', 'd.id')
    .leftJoin('review as rv', 'rv.id', 'd.review_id')
    .leftJoin('review_revision as rr', (join) =>
      join.onRef('rr.review_id', '=', 'd.review_id').onRef('rr.revision', '=', 'd.revision'),
    )
    .leftJoin('report as rp', 'rp.id', 'd.report_id')
    .leftJoin('listing as l', (join) =>
      join.on((on) =>
        on.or([on('l.id', '=', on.ref('rv.listing_id')), on('l.id', '=', on.ref('rp.listing_id'))]),
      ),
    )
    .leftJoin('listing_version as v', (join) =>
      join.onRef('v.listing_id', '=', 'l.id').on('v.state', '=', 'live'),
    )
    .select(['d.ground', 'd.policy', 'd.policy_item', 'd.reason', 'later.id as overturned_by'])
    .select(['rr.title', 'rr.is_public', 'rp.reference', 'l.slug'])
    .select((select) => select.fn.coalesce('v.name', 'l.slug').as('app'))
    .where('d.id', '=', decisionId)
    .executeTakeFirstOrThrow();
}
