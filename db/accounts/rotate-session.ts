import type { Change } from '../change.ts';
import { NotFound } from '../errors.ts';
import { hashOf } from './session-rows.ts';
import { sessions } from './sessions.ts';

/**
 * Gives a session another token, as whenever what it may do grows or shrinks: whoever knew the old
 * one gains nothing. It still ends when the old one would have.
 * @param rotated.personId whose session it must be
 * @param rotated.secondFactorAt when the second factor was proved; null for never
 * @returns the new token
 * @throws NotFound when the session has ended
 */
export async function rotateSession(
  change: Change,
  rotated: { token: string; personId: string; secondFactorAt: Date | null },
): Promise<string> {
  const { personId, secondFactorAt, token } = rotated;
  const row = await change.trx
    .selectFrom('session')
    .select(['organisation_id', 'created_at', 'user_agent', 'network'])
    .where('hash', '=', hashOf(token))
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new NotFound('This session has ended. Sign in again.');
  await sessions.invalidate(change, token);
  return sessions.create(change, {
    personId,
    organisationId: row.organisation_id,
    secondFactorAt,
    signedInAt: row.created_at,
    userAgent: row.user_agent,
    network: row.network,
  });
}
