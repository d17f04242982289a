import { sql } from 'kysely';
import { type Actor, isStaff } from '../actor.ts';
import { NotFound } from '../errors.ts';
import type { Reading } from '../tables.ts';
import { mayModerate } from './hold-case.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Ages of open cases in days: from the first, until before the second. */
const AGES = [
  { from: 0, until: 1 },
  { from: 1, until: 2 },
  { from: 2, until: 7 },
  { from: 7, until: null },
] as const;
/** Days back over which the times to a decision are told. */
const SPANS = [7, 30, 90] as const;

export type DecisionTimes = {
  days: number;
  decided: number;
  /** Milliseconds; null when nothing was decided. */
  median: number | null;
  p90: number | null;
};
export type DecisionCount = { decisions: number; overturned: number };

export type ModerationNumbers = {
  open: { from: number; until: number | null; count: number; late: number }[];
  times: DecisionTimes[];
  /** Of the window that was asked for. */
  moderators: (DecisionCount & { name: string })[];
  items: (DecisionCount & { policy: string; item: number })[];
};

/** Whether the actor may read how the desk is doing. */
export function mayReadNumbers(actor: Actor): boolean {
  return mayModerate(actor) || isStaff(actor, 'program_manager') || isStaff(actor, 'admin');
}

/**
 * How the desk is doing. An open case is as old as the time since it came to the desk; a time to
 * decision is that from there to the decision that closed it. A decision is overturned when another
 * took its place on an appeal.
 * @param window of the decisions by moderator and by item: from a moment until before another
 * @throws NotFound for all but moderators, program managers and admins
 */
export async function moderationNumbers(
  reading: Reading,
  actor: Actor,
  window: { from: Date; before: Date },
  at: Date,
): Promise<ModerationNumbers> {
  if (!mayReadNumbers(actor)) throw new NotFound('There is no such page.');
  const [open, times, moderators, items] = await Promise.all([
    Promise.all(AGES.map((age) => openOfAge(reading, age, at))),
    Promise.all(SPANS.map((days) => timesOf(reading, days, at))),
    byModerator(reading, window),
    byItem(reading, window),
  ]);
  return { open, times, moderators, items };
}

async function openOfAge(reading: Reading, { from, until }: (typeof AGES)[number], at: Date) {
  const youngest = new Date(at.getTime() - from * DAY);
  const oldest = until === null ? null : new Date(at.getTime() - until * DAY);
  const counted = await reading
    .selectFrom('moderation_case')
    .where('closed_at', 'is', null)
    .where('opened_at', '<=', youngest)
    .$if(oldest !== null, (query) => query.where('opened_at', '>', oldest))
    .select((select) => select.fn.countAll<number>().as('count'))
    .select(sql<number>`count(*) filter (where due_at < ${at})`.as('late'))
    .executeTakeFirstOrThrow();
  return { from, until, ...counted };
}

async function timesOf(reading: Reading, days: number, at: Date): Promise<DecisionTimes> {
  const part = (share: number) =>
    sql<number | null>`percentile_cont(${share}) within group (
      order by extract(epoch from closed_at - opened_at)
    ) * 1000`;
  const times = await reading
    .selectFrom('moderation_case')
    .where('outcome', '=', 'decided')
    .where('closed_at', '>', new Date(at.getTime() - days * DAY))
    .where('closed_at', '<=', at)
    .select((select) => select.fn.countAll<number>().as('decided'))
    .select([part(0.5).as('median'), part(0.9).as('p90')])
    .executeTakeFirstOrThrow();
  return { days, ...times };
}

/** Decisions `d` of a window, counted, with those that an appeal took back. */
function decisionsIn(reading: Reading, { before, from }: { from: Date; before: Date }) {
  return reading
    .selectFrom('moderation_decision as d')
    .leftJoin('moderation_decision as o', 'o.overturns', 'd.id')
    .where('d.decided_at', '>=', from)
    .where('d.decided_at', '<', before)
    .select((select) => [
      select.fn.countAll<number>().as('decisions'),
      select.fn.count<number>('o.id').as('overturned'),
    ])
    .orderBy('decisions', 'desc');
}

function byModerator(reading: Reading, window: { from: Date; before: Date }) {
  return decisionsIn(reading, window)
    .innerJoin('person as p', 'p.id', 'd.decided_by')
    .select('p.name')
    .groupBy(['p.id', 'p.name'])
    .orderBy('p.name')
    .execute();
}

function byItem(reading: Reading, window: { from: Date; before: Date }) {
  return decisionsIn(reading, window)
    .select(['d.policy', 'd.policy_item as item'])
    .groupBy(['d.policy', 'd.policy_item'])
    .orderBy('d.policy')
    .orderBy('d.policy_item')
    .execute();
}
