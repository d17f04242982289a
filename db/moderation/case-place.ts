import { sql } from 'kysely';
import type { Actor } from '../actor.ts';
import { isId } from '../identifier.ts';
import type { Reading } from '../tables.ts';
import { mayModerate } from './hold-case.ts';
import { isInvolved, ownAppeal } from './involved.ts';
import { type CaseLine, caseLineOf, caseLines, openCases, WHOLE_QUEUE } from './queue.ts';

/** Cases of the queue that stand beside one: so many before and behind it. */
const BESIDE = 4;

export type CasePlace = {
  /** From 1. */
  place: number;
  of: number;
  /** The case itself among those around it. */
  around: CaseLine[];
};

/** Where an open case stands in the queue. @param mine id of the one who asks */
export async function placeOf(
  reading: Reading,
  caseId: string,
  mine: string,
  at: Date,
): Promise<CasePlace> {
  const open = openCases(reading, WHOLE_QUEUE, mine, at);
  const [{ before, of }, ahead, behind] = await Promise.all([
    open
      .select((select) => select.fn.countAll<number>().as('of'))
      .select(sql<number>`count(*) filter (where ${standsBefore(caseId)})`.as('before'))
      .executeTakeFirstOrThrow(),
    caseLines(open)
      .where(standsBefore(caseId))
      .orderBy('c.queued_at', 'desc')
      .orderBy('c.id', 'desc')
      .limit(BESIDE)
      .execute(),
    caseLines(open)
      .where(sql<boolean>`not ${standsBefore(caseId)}`)
      .orderBy('c.queued_at')
      .orderBy('c.id')
      .limit(BESIDE + 1)
      .execute(),
  ]);
  const around = [...ahead.toReversed(), ...behind].map((row) => caseLineOf(row, mine, at));
  return { place: before + 1, of, around };
}

/**
 * The case to go on with after one: the next in the queue that nobody else has claimed and that the
 * actor has no part in, neither in the matter nor in what an appeal is against; or else the first of
 * those.
 * @returns its id; null when nothing is left for the actor
 */
export async function nextCase(
  reading: Reading,
  actor: Actor,
  afterId: string,
  at: Date,
): Promise<string | null> {
  if (!mayModerate(actor) || !isId(afterId)) return null;
  const next = await openCases(reading, WHOLE_QUEUE, actor.personId, at)
    .select('c.id')
    .where('c.id', '<>', afterId)
    .where((where) =>
      where.or([
        where('c.claimed_by', 'is', null),
        where('c.claimed_until', '<=', at),
        where('c.claimed_by', '=', actor.personId),
      ]),
    )
    .where(({ not }) => not(isInvolved(actor.personId)))
    .where(({ not }) => not(ownAppeal(actor.personId, sql.ref('c.appeal_id'))))
    .orderBy(standsBefore(afterId))
    .orderBy('c.queued_at')
    .orderBy('c.id')
    .executeTakeFirst();
  return next?.id ?? null;
}

/** Whether case `c` stands before another in the queue, which may be closed by now. */
function standsBefore(caseId: string) {
  return sql<boolean>`(
    (c.queued_at, c.id) < (select o.queued_at, o.id from moderation_case o where o.id = ${caseId})
  )`;
}
