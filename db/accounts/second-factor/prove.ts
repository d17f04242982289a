import type { Actor } from '../../actor.ts';
import { change, type Database } from '../../change.ts';
import { readingOf } from '../../connection.ts';
import { Forbidden, NotFound } from '../../errors.ts';
import { beginSession } from '../begin-session.ts';
import { tokenHolder, useToken } from '../one-time-tokens.ts';
import type { Browser } from '../session-rows.ts';
import type { Judging, Proof } from './judging.ts';
import { livingPerson } from './living-person.ts';
import { takeProof } from './proof.ts';
import { takeTry } from './tries.ts';

export type SecondFactorInput = Browser & {
  /** What the password was answered with. */
  token: string;
  proof: Proof;
};

const TOO_LATE = 'Signing in took too long. Start again with your password.';

/**
 * Signs in somebody who has given the password already. The token is used up by success alone, so
 * that a typing error costs nothing but the limit.
 * @returns the token of the new session
 * @throws NotFound when the token works no more, Invalid under `digits`, `passkey` or `code`, TooOften,
 *   Forbidden for somebody who is signed in
 */
export async function proveSecondFactor(
  actor: Actor,
  input: SecondFactorInput,
  database: Database,
  judging: Judging,
): Promise<string> {
  if (actor.kind !== 'anonymous') throw new Forbidden('You are signed in already.');
  const reading = readingOf(database.kysely);
  const holder = await tokenHolder(reading, 'sign_in', input.token, database.now());
  if (!holder?.person_id) throw new NotFound(TOO_LATE);
  const { giveBack } = await takeTry(database.kysely, holder.person_id, input.proof);
  const token = await change(database, actor, async (change) => {
    const { person_id: personId } = await useToken(change, 'sign_in', input.token);
    const person = personId && (await livingPerson(change, personId));
    if (!person) throw new NotFound(TOO_LATE);
    await takeProof(change, person, input.proof, judging);
    return beginSession(change, {
      personId: person.id,
      secondFactorAt: change.now,
      userAgent: input.userAgent,
      network: input.network,
    });
  });
  await giveBack();
  return token;
}
