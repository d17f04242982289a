import type { Actor } from '../actor.ts';
import { change, type Database } from '../change.ts';
import { Conflict } from '../errors.ts';
import { holdCase, requireModerator } from './hold-case.ts';

/** Minutes for which a case is kept for whoever claimed it: enough to read and decide it. */
export const CLAIM_MINUTES = 15;

/**
 * Keeps a case for the actor; claiming one's own once more begins the time anew.
 * @throws Forbidden for all but moderators, NotFound, Conflict when it is closed or another's
 */
export function claimCase(
  actor: Actor,
  input: { caseId: string },
  database: Database,
): Promise<void> {
  return change(database, actor, async (change) => {
    const moderator = requireModerator(change.actor);
    await holdCase(change, moderator, input.caseId);
    await change.trx
      .updateTable('moderation_case')
      .set({
        claimed_by: moderator.personId,
        claimed_until: new Date(change.now.getTime() + CLAIM_MINUTES * 60_000),
      })
      .where('id', '=', input.caseId)
      .execute();
  });
}

/**
 * Gives a claimed case back to the queue.
 * @throws Forbidden for all but moderators, NotFound, Conflict when it is closed or not the actor's
 */
export function releaseCase(
  actor: Actor,
  input: { caseId: string },
  database: Database,
): Promise<void> {
  return change(database, actor, async (change) => {
    const moderator = requireModerator(change.actor);
    const row = await holdCase(change, moderator, input.caseId);
    if (row.claimed_by !== moderator.personId) throw new Conflict('You have not claimed this.');
    await change.trx
      .updateTable('moderation_case')
      .set({ claimed_by: null, claimed_until: null })
      .where('id', '=', input.caseId)
      .execute();
  });
}
