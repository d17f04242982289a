import type { Actor } from '../../actor.ts';
import { change, type Database } from '../../change.ts';
import { Forbidden, NotFound } from '../../errors.ts';
import { rotateSession } from '../rotate-session.ts';
import type { Judging, Proof } from './judging.ts';
import { livingPerson } from './living-person.ts';
import { takeProof } from './proof.ts';
import { takeTry } from './tries.ts';

/**
 * Proves the second factor once more in a session that has begun, which opens for ten minutes what is
 * most worth stealing.
 * @param input.token of the session; it is replaced
 * @returns the session's new token
 * @throws Forbidden for anybody but a person, NotFound when the session is not the actor's or has
 *   ended, Invalid under `digits`, `passkey` or `code`, TooOften
 */
export async function confirmItsYou(
  actor: Actor,
  input: { token: string; proof: Proof },
  database: Database,
  judging: Judging,
): Promise<string> {
  if (actor.kind !== 'person') throw new Forbidden('Sign in to go on.');
  const { giveBack } = await takeTry(database.kysely, actor.personId, input.proof);
  const token = await change(database, actor, async (change) => {
    const person = await livingPerson(change, actor.personId);
    if (!person) throw new NotFound('This account is gone.');
    await takeProof(change, person, input.proof, judging);
    return rotateSession(change, {
      token: input.token,
      personId: person.id,
      secondFactorAt: change.now,
    });
  });
  await giveBack();
  return token;
}
