import type { Actor } from '../actor.ts';
import { change, type Database } from '../change.ts';
import { readingOf } from '../connection.ts';
import { NotFound } from '../errors.ts';
import { demoAccounts } from '../seed/accounts.ts';
import { beginSession } from './begin-session.ts';
import { personByEmail } from './persons.ts';
import { hasSecondFactor } from './second-factors.ts';
import type { Browser } from './session-rows.ts';

/**
 * Signs a visitor of a demo in as one of its people, with the second factor of whoever has one.
 * @param demo whether this is one: anywhere else there is nobody to become
 * @returns the token of the session
 * @throws NotFound for anybody but the people of the demo
 */
export function becomeDemoPerson(
  actor: Actor,
  input: { email: string } & Browser,
  database: Database,
  { demo }: { demo: boolean },
): Promise<string> {
  return change(database, actor, async (change) => {
    const isOfDemo = demoAccounts.some(({ email }) => email === input.email);
    const person =
      demo && isOfDemo ? await personByEmail(readingOf(change.trx), input.email) : null;
    if (!person) throw new NotFound('The demo has no such person.');
    const hasFactor = await hasSecondFactor(readingOf(change.trx), person.id);
    return await beginSession(change, {
      personId: person.id,
      secondFactorAt: hasFactor ? change.now : null,
      network: input.network,
      userAgent: input.userAgent,
    });
  });
}
