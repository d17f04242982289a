import type { Actor } from '../actor.ts';
import { change, type Database } from '../change.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '../errors.ts';
import { decideInside } from './decide.ts';
import { requireModerator } from './hold-case.ts';
import { checkedRuling, type Ruling } from './ruling.ts';

/** Cases that are decided with one reason at most. */
export const MOST_AT_ONCE = 50;

export type ManyHidden = {
  hidden: number;
  /** What stays in the queue, with the reason. */
  left: readonly { caseId: string; why: string }[];
};

/**
 * Hides many reviews for one reason, such as a wave of spam. Each is a decision of its own; what was
 * decided, claimed or changed meanwhile is left as it is.
 * @throws Forbidden for all but moderators; Invalid for none or more than 50, or without a reason
 */
export async function hideMany(
  actor: Actor,
  input: Ruling & { cases: readonly { caseId: string; seen: number }[] },
  database: Database,
): Promise<ManyHidden> {
  const { cases, ...ruling } = input;
  requireModerator(actor);
  checkedRuling(ruling);
  if (cases.length === 0 || cases.length > MOST_AT_ONCE) {
    throw new Invalid({ cases: `Choose 1 to ${MOST_AT_ONCE} reviews.` });
  }
  const left: { caseId: string; why: string }[] = [];
  for (const { caseId, seen } of cases) {
    const decision = { ...ruling, caseId, seen, kind: 'hide', ground: null };
    try {
      await change(database, actor, (change) => decideInside(change, decision));
    } catch (error) {
      const isAsExpected =
        error instanceof Conflict || error instanceof NotFound || error instanceof Forbidden;
      if (!isAsExpected) throw error;
      left.push({ caseId, why: error.message });
    }
  }
  return { hidden: cases.length - left.length, left };
}
