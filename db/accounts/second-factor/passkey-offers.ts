import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';
import { parse as bytesOf } from 'uuid';
import type { Reading } from '../../tables.ts';
import { newChallenge } from './challenges.ts';
import type { Judging } from './judging.ts';

/** Milliseconds that the browser waits for the person. */
const PATIENCE = 120_000;
/** Kinds of keys, the best first: EdDSA, ES256, RS256 (RFC 9053). Every device can make one of them. */
export const KEY_KINDS = [-8, -7, -257];

/**
 * What a browser needs to make a passkey, for five minutes from `at`.
 * @param person.site what the passkey is for, in words
 */
export async function offerToAdd(
  reading: Reading,
  person: { id: string; email: string; name: string; site: string },
  judging: Judging,
  at: Date,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const challengeFor = { use: 'add', personId: person.id } as const;
  return generateRegistrationOptions({
    rpID: judging.origin.hostname,
    rpName: person.site,
    userID: new Uint8Array(bytesOf(person.id)),
    userName: person.email,
    userDisplayName: person.name,
    challenge: newChallenge(judging.appSecret, challengeFor, at),
    timeout: PATIENCE,
    supportedAlgorithmIDs: KEY_KINDS,
    attestationType: 'none',
    excludeCredentials: await credentialsOf(reading, person.id),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
  });
}

/**
 * What a browser needs to have one of a person's passkeys sign, for five minutes from `at`.
 * @returns null for a person without passkeys
 */
export async function offerToProve(
  reading: Reading,
  personId: string,
  judging: Judging,
  at: Date,
): Promise<PublicKeyCredentialRequestOptionsJSON | null> {
  const credentials = await credentialsOf(reading, personId);
  if (credentials.length === 0) return null;
  return generateAuthenticationOptions({
    rpID: judging.origin.hostname,
    challenge: newChallenge(judging.appSecret, { use: 'prove', personId }, at),
    timeout: PATIENCE,
    allowCredentials: credentials,
    userVerification: 'preferred',
  });
}

async function credentialsOf(
  reading: Reading,
  personId: string,
): Promise<{ id: string; transports: string[] }[]> {
  return reading
    .selectFrom('passkey')
    .select(['id', 'transports'])
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .execute();
}
