import { verifyAuthenticationResponse } from '@simplewebauthn/server';
import type { Change } from '../../change.ts';
import { Invalid } from '../../errors.ts';
import { isOurs, spend } from './challenges.ts';
import type { Judging } from './judging.ts';
import { PASSKEY_REFUSED, readAuthentication } from './passkey-answers.ts';

/**
 * Takes what one of the person's passkeys signed. The passkey's own count must have grown, where it
 * keeps one: a copy of it would be behind (WebAuthn, 6.1.1).
 * @param json the browser's answer
 * @throws Invalid under `passkey`
 */
export async function usePasskey(
  change: Change,
  personId: string,
  json: string,
  { appSecret, origin }: Judging,
): Promise<void> {
  const { now, trx } = change;
  const answer = readAuthentication(json);
  const passkey = await trx
    .selectFrom('passkey')
    .select(['id', 'public_key', 'counter'])
    .where('id', '=', answer.id)
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst();
  if (!passkey) throw new Invalid({ passkey: PASSKEY_REFUSED });
  let signed = '';
  const verified = await verifyAuthenticationResponse({
    response: answer,
    expectedChallenge(challenge) {
      signed = challenge;
      return isOurs(appSecret, { use: 'prove', personId }, challenge, now);
    },
    expectedOrigin: origin.origin,
    expectedRPID: origin.hostname,
    credential: {
      id: passkey.id,
      publicKey: new Uint8Array(passkey.public_key),
      counter: passkey.counter,
    },
    requireUserVerification: false,
  }).catch(() => null);
  if (!verified?.verified || !(await spend(change, signed))) {
    throw new Invalid({ passkey: PASSKEY_REFUSED });
  }
  await trx
    .updateTable('passkey')
    .set({ counter: verified.authenticationInfo.newCounter, used_at: now })
    .where('id', '=', passkey.id)
    .execute();
}
