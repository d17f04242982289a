import { sql } from 'kysely';
import type { Actor } from '../actor.ts';
import { type Change, change, type Database } from '../change.ts';
import { Conflict, Forbidden } from '../errors.ts';
import { holdCase, requireModerator } from './hold-case.ts';
import { isInvolved, ownAppeal } from './involved.ts';

/** Minutes for which a case is kept for whoever claimed it: enough to read and decide it. */
export const CLAIM_MINUTES = 15;

/**
 * Keeps a case for the actor; claiming one's own once more begins the time anew. It decides nothing
 * and lapses by itself, so that it leaves no row in the audit.
 * @throws Forbidden for all but moderators and for those who may not decide it, NotFound, Conflict when it is closed or another's
 */
export function claimCase(
  actor: Actor,
  input: { caseId: string },
  database: Database,
): Promise<void> {
  return change(database, actor, async (change) => {
    const moderator = requireModerator(change.actor);
    await holdCase(change, moderator, input.caseId);
    await refusePart(change, moderator.personId, input.caseId);
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

/** Nobody keeps from others what they may not decide themselves. */
async function refusePart({ trx }: Change, personId: string, caseId: string): Promise<void> {
  const { is_part, of_appeal } = await trx
    .selectFrom('moderation_case as c')
    .select([
      isInvolved(personId).as('is_part'),
      ownAppeal(personId, sql.ref('c.appeal_id')).as('of_appeal'),
    ])
    .where('c.id', '=', caseId)
    .executeTakeFirstOrThrow();
  if (is_part || of_appeal) {
    throw new Forbidden('You had a part in this matter: leave it to another moderator.');
  }
}
