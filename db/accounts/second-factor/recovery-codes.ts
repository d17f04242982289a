import type { Actor } from '../../actor.ts';
import { change, type Database } from '../../change.ts';
import { NotFound } from '../../errors.ts';
import { holdFactors, requireOwner, tellOfChange } from './factor-change.ts';
import { makeRecoveryCodes } from './recovery-code-proof.ts';

/**
 * Makes ten new recovery codes for the actor; those that there were work no more.
 * @param input.token of the actor's session
 * @returns the codes, which nobody can read again
 * @throws Forbidden for anybody but a person, SecondFactorNeeded, NotFound without a second factor or
 *   when the session has ended
 */
export function renewRecoveryCodes(
  actor: Actor,
  input: { token: string },
  database: Database,
): Promise<readonly string[]> {
  return change(database, actor, async (change) => {
    const held = await holdFactors(change, input.token);
    if (!held.factors.hasFactor) {
      throw new NotFound('Recovery codes come with a second factor. Set one up first.');
    }
    requireOwner(change, held, null);
    const codes = await makeRecoveryCodes(change, held.personId);
    await tellOfChange(change, held, 'recovery_codes_made');
    return codes;
  });
}
