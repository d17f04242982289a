import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Change } from '../../change.ts';
import { hashOf } from '../session-rows.ts';
import { keyFor } from './seal.ts';

/** Milliseconds that somebody has to touch a key or look into a camera. */
const LIFE = 5 * 60_000;
const RANDOM = 16;
const TIME = 8;

/** For whom and for what a challenge is. */
export type ChallengeFor = { readonly use: 'add' | 'prove'; readonly personId: string };

/**
 * What a passkey is to sign. It carries its own time under a signature of ours, so that a page can
 * offer one without writing anything; only once it was used is it written down.
 */
export function newChallenge(
  appSecret: string,
  challengeFor: ChallengeFor,
  at: Date,
): Uint8Array<ArrayBuffer> {
  const body = Buffer.alloc(RANDOM + TIME);
  randomBytes(RANDOM).copy(body);
  body.writeBigUInt64BE(BigInt(at.getTime()), RANDOM);
  return new Uint8Array([...body, ...signature(appSecret, challengeFor, body)]);
}

/** Whether a challenge, in base64url, is one of ours for this and at most five minutes old. */
export function isOurs(
  appSecret: string,
  challengeFor: ChallengeFor,
  challenge: string,
  at: Date,
): boolean {
  const bytes = Buffer.from(challenge, 'base64url');
  const body = bytes.subarray(0, RANDOM + TIME);
  const signed = signature(appSecret, challengeFor, body);
  const given = bytes.subarray(RANDOM + TIME);
  if (given.length !== signed.length || !timingSafeEqual(given, signed)) return false;
  const age = at.getTime() - Number(body.readBigUInt64BE(RANDOM));
  return age >= 0 && age < LIFE;
}

/**
 * Uses a challenge up: of two answers to it that come at once one gets it.
 * @returns whether it was still there
 */
export async function spend({ now, trx }: Change, challenge: string): Promise<boolean> {
  await trx.deleteFrom('spent_challenge').where('expires_at', '<', now).execute();
  const spent = await trx
    .insertInto('spent_challenge')
    .values({ hash: hashOf(challenge), expires_at: new Date(now.getTime() + LIFE) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return spent.numInsertedOrUpdatedRows === 1n;
}

function signature(appSecret: string, { personId, use }: ChallengeFor, body: Uint8Array): Buffer {
  return createHmac('sha256', keyFor(appSecret, 'challenge'))
    .update(`${use}:${personId}:`)
    .update(body)
    .digest();
}
