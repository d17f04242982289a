import type { Actor } from '../actor.ts';
import { isId } from '../identifier.ts';
import type { Reading } from '../tables.ts';
import { mayModerate } from './hold-case.ts';

/** A case that a decision about many left as it was. */
export type LeftCase = {
  id: string;
  title: string;
  /** Who decided it meanwhile, and when; null while it is open. */
  decided: { by: string | null; at: Date } | null;
  /** Who has claimed it; null when it is nobody else's. */
  claimedBy: string | null;
};

/**
 * What became of cases that were left, so that a moderator sees why. None for anybody else.
 * @param ids what is no id of a case about a review is left out
 */
export async function leftCases(
  reading: Reading,
  actor: Actor,
  ids: readonly string[],
  at: Date,
): Promise<LeftCase[]> {
  const asked = ids.filter(isId);
  if (!mayModerate(actor) || asked.length === 0) return [];
  const rows = await reading
    .selectFrom('moderation_case as c')
    .innerJoin('review as r', 'r.id', 'c.review_id')
    .leftJoin('moderation_decision as d', 'd.id', 'c.decision_id')
    .leftJoin('person as decider', 'decider.id', 'd.decided_by')
    .leftJoin('person as claimer', 'claimer.id', 'c.claimed_by')
    .select(['c.id', 'r.title', 'c.closed_at', 'c.claimed_by', 'c.claimed_until'])
    .select(['decider.name as decider', 'claimer.name as claimer'])
    .where('c.id', 'in', asked)
    .orderBy('c.queued_at')
    .execute();
  return rows.map((row) => {
    const isClaimed = row.claimed_until !== null && row.claimed_until > at;
    return {
      id: row.id,
      title: row.title,
      decided: row.closed_at ? { by: row.decider, at: row.closed_at } : null,
      claimedBy: isClaimed && row.claimed_by !== actor.personId ? row.claimer : null,
    };
  });
}
