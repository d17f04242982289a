import type { Reading } from '../tables.ts';

/** Whether the person has something to prove a sign-in with, beside the password. */
export async function hasSecondFactor(reading: Reading, personId: string): Promise<boolean> {
  const found = await reading
    .selectFrom('authenticator')
    .select('person_id')
    .where('person_id', '=', personId)
    .where('confirmed_at', 'is not', null)
    .unionAll(reading.selectFrom('passkey').select('person_id').where('person_id', '=', personId))
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
