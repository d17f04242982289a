import type { Reading } from '../../tables.ts';
import { tokenHolder } from '../one-time-tokens.ts';
import { type FactorState, factorState } from './state.ts';

/** Whose second factor is asked for after the password. */
export type HalfSignedIn = { personId: string; email: string; factors: FactorState };

/** Who has given the password and got this token for it; null when it works no more. */
export async function halfSignedInBy(
  reading: Reading,
  token: string,
  at: Date,
): Promise<HalfSignedIn | null> {
  const holder = await tokenHolder(reading, 'sign_in', token, at);
  if (!holder?.person_id) return null;
  const person = await reading
    .selectFrom('person')
    .select(['id', 'email'])
    .where('id', '=', holder.person_id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (!person) return null;
  const factors = await factorState(reading, person.id);
  return { personId: person.id, email: person.email, factors };
}
