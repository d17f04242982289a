import type { Reading } from '../tables.ts';

/** What a person signs in with and from where, without anything that signs in. */
export async function exportSignIn(reading: Reading, personId: string) {
  const [sessions, knownDevices, authenticators, passkeys, recoveryCodes] = await Promise.all([
    reading
      .selectFrom('session')
      .select(['created_at', 'seen_at', 'user_agent', 'network'])
      .where('person_id', '=', personId)
      .orderBy('created_at')
      .execute(),
    reading
      .selectFrom('known_device')
      .select('seen_at')
      .where('person_id', '=', personId)
      .orderBy('seen_at')
      .execute(),
    reading
      .selectFrom('authenticator')
      .select(['created_at', 'confirmed_at as since'])
      .where('person_id', '=', personId)
      .orderBy('created_at')
      .execute(),
    reading
      .selectFrom('passkey')
      .select(['name', 'created_at', 'used_at'])
      .where('person_id', '=', personId)
      .orderBy('created_at')
      .execute(),
    reading
      .selectFrom('recovery_code')
      .select(['created_at', 'used_at'])
      .where('person_id', '=', personId)
      .orderBy('created_at')
      .orderBy('used_at')
      .execute(),
  ]);
  return { sessions, knownDevices, authenticators, passkeys, recoveryCodes };
}
