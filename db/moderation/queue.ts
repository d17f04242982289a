import { type ExpressionBuilder, sql } from 'kysely';
import type { Actor } from '../actor.ts';
import { NotFound } from '../errors.ts';
import type { SignalKind } from '../reviews/signals/table.ts';
import type { ReviewState } from '../reviews/table.ts';
import type { Reading, Tables } from '../tables.ts';
import { mayModerate } from './hold-case.ts';
import type { AppealSide, CaseKind, DecisionKind } from './table.ts';

export const CASES_ON_A_PAGE = 25;
export const CASE_KINDS: readonly CaseKind[] = ['review', 'report', 'appeal'];
export const SIGNAL_KINDS: readonly SignalKind[] = [
  'links',
  'contact_details',
  'advertising',
  'denied_words',
  'near_duplicate',
  'burst',
  'new_account',
  'vendor_network',
  'shouting',
  'repetition',
  'nonsense',
  'asked_edit',
  'held_before',
  'decided_before',
];

/** What the queue is narrowed to. */
export type QueueAsked = {
  kind: CaseKind | null;
  /** Only what the one who asks has claimed. */
  isMine: boolean;
  signal: SignalKind | null;
  /** From 1. */
  page: number;
};
export const WHOLE_QUEUE: QueueAsked = { kind: null, isMine: false, signal: null, page: 1 };

export type CaseLine = {
  id: string;
  kind: CaseKind;
  /** 0 to 100. */
  risk: number;
  openedAt: Date;
  dueAt: Date;
  isLate: boolean;
  app: { slug: string; name: string } | null;
  review: { title: string; rating: number; state: ReviewState; revision: number } | null;
  report: { reference: string; reason: string; address: string | null } | null;
  /** What was seen in the text as it stands, the weightiest first. */
  signals: SignalKind[];
  /** Those that nobody has answered yet. */
  flags: { customers: number; vendor: number; reports: number };
  appeal: { side: AppealSide; against: DecisionKind } | null;
  /** Null once a claim is over. */
  claim: { by: string; until: Date; isMine: boolean } | null;
};

export type Queue = {
  cases: CaseLine[];
  /** Of the whole queue. */
  counts: Record<CaseKind | 'all' | 'mine' | 'late', number>;
  /** Cases that were asked for. */
  found: number;
  pages: number;
};

/**
 * What waits for a moderator, by risk and age, a page of it.
 * @throws NotFound for all but moderators, and for a page behind the last
 */
export async function moderationQueue(
  reading: Reading,
  actor: Actor,
  asked: QueueAsked,
  at: Date,
): Promise<Queue> {
  if (!mayModerate(actor)) throw new NotFound('There is no such page.');
  const mine = actor.personId;
  const [counts, { found }, rows] = await Promise.all([
    countsOf(reading, mine, at),
    openCases(reading, asked, mine, at)
      .select((select) => select.fn.countAll<number>().as('found'))
      .executeTakeFirstOrThrow(),
    caseLines(openCases(reading, asked, mine, at))
      .orderBy('c.queued_at')
      .orderBy('c.id')
      .limit(CASES_ON_A_PAGE)
      .offset((asked.page - 1) * CASES_ON_A_PAGE)
      .execute(),
  ]);
  const pages = Math.max(1, Math.ceil(found / CASES_ON_A_PAGE));
  if (asked.page > pages) throw new NotFound('The queue has fewer pages.');
  return { cases: rows.map((row) => caseLineOf(row, mine, at)), counts, found, pages };
}

/** Open cases `c` that were asked for. @param mine id of the one who asks */
export function openCases(
  reading: Reading,
  { isMine, kind, signal }: Omit<QueueAsked, 'page'>,
  mine: string,
  at: Date,
) {
  return reading
    .selectFrom('moderation_case as c')
    .where('c.closed_at', 'is', null)
    .$if(kind !== null, (query) => query.where('c.kind', '=', kind))
    .$if(isMine, (query) =>
      query.where('c.claimed_by', '=', mine).where('c.claimed_until', '>', at),
    )
    .$if(signal !== null, (query) => query.where((where) => hasSignal(where, signal)));
}

type Joined = Tables & { c: Tables['moderation_case'] };

function hasSignal(where: ExpressionBuilder<Joined, 'c'>, kind: SignalKind | null) {
  return where.exists(
    where
      .selectFrom('review_signal as s')
      .innerJoin('review as r', (join) =>
        join.onRef('r.id', '=', 's.review_id').onRef('r.revision', '=', 's.revision'),
      )
      .select('s.kind')
      .whereRef('s.review_id', '=', 'c.review_id')
      .where('s.kind', '=', kind),
  );
}

async function countsOf(reading: Reading, mine: string, at: Date): Promise<Queue['counts']> {
  const where = (condition: ReturnType<typeof sql>) =>
    sql<number>`count(*) filter (where ${condition})`;
  return reading
    .selectFrom('moderation_case as c')
    .where('c.closed_at', 'is', null)
    .select((select) => select.fn.countAll<number>().as('all'))
    .select([
      where(sql`c.kind = 'review'`).as('review'),
      where(sql`c.kind = 'report'`).as('report'),
      where(sql`c.kind = 'appeal'`).as('appeal'),
      where(sql`c.claimed_by = ${mine} and c.claimed_until > ${at}`).as('mine'),
      where(sql`c.due_at < ${at}`).as('late'),
    ])
    .executeTakeFirstOrThrow();
}

/** The columns of a line, for cases `c`. */
export function caseLines(cases: ReturnType<typeof openCases>) {
  return cases
    .leftJoin('review as r', 'r.id', 'c.review_id')
    .leftJoin('report as t', 't.id', 'c.report_id')
    .leftJoin('listing as l', (join) =>
      join.on((on) => on('l.id', '=', on.fn.coalesce('r.listing_id', 't.listing_id'))),
    )
    .leftJoin('listing_version as v', (join) =>
      join.onRef('v.listing_id', '=', 'l.id').on('v.state', '=', 'live'),
    )
    .leftJoin('appeal as a', 'a.id', 'c.appeal_id')
    .leftJoin('moderation_decision as d', 'd.id', 'a.decision_id')
    .leftJoin('person as p', 'p.id', 'c.claimed_by')
    .select(['c.id', 'c.kind', 'c.risk', 'c.opened_at', 'c.due_at'])
    .select(['c.claimed_by', 'c.claimed_until', 'p.name as claimer'])
    .select(['l.slug', sql<string>`coalesce(v.name, l.slug)`.as('app_name')])
    .select(['r.title', 'r.rating', 'r.state', 'r.revision'])
    .select(['t.reference', 't.reason', 't.address'])
    .select(['a.side', 'd.kind as against'])
    .select([signalsOf.as('signals'), openFlags.as('flags')]);
}

const signalsOf = sql<SignalKind[]>`(
  select coalesce(json_agg(s.kind order by s.weight desc, s.kind), '[]') from review_signal s
  where s.review_id = c.review_id and s.revision = r.revision
)`;

const openFlags = sql<CaseLine['flags']>`(
  select json_build_object(
    'customers', count(*) filter (where f.vendor_id is null),
    'vendor', count(*) filter (where f.vendor_id is not null),
    'reports', (
      select count(*) from report rt where rt.review_id = c.review_id and rt.outcome is null
    )
  ) from review_flag f where f.review_id = c.review_id and f.outcome is null
)`;

/** @param mine id of the one who asks */
export function caseLineOf(
  row: Awaited<ReturnType<ReturnType<typeof caseLines>['execute']>>[number],
  mine: string,
  at: Date,
): CaseLine {
  const { against, claimed_until: until, rating, reference, revision, side, state, title } = row;
  const isClaimed = until !== null && until > at;
  const isReview = title !== null && rating !== null && state !== null && revision !== null;
  return {
    id: row.id,
    kind: row.kind,
    risk: row.risk,
    openedAt: row.opened_at,
    dueAt: row.due_at,
    isLate: row.due_at < at,
    app: row.slug === null ? null : { slug: row.slug, name: row.app_name },
    review: isReview ? { title, rating, state, revision } : null,
    report:
      reference === null ? null : { reference, reason: row.reason ?? '', address: row.address },
    signals: row.signals,
    flags: row.flags,
    appeal: side === null || against === null ? null : { side, against },
    claim: isClaimed ? { by: row.claimer ?? '', until, isMine: row.claimed_by === mine } : null,
  };
}
