import { verifyRegistrationResponse } from '@simplewebauthn/server';
import type { Actor } from '../../actor.ts';
import { change, type Database } from '../../change.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '../../errors.ts';
import { isOurs, spend } from './challenges.ts';
import {
  type FactorChanged,
  finishAdding,
  finishRemoving,
  holdFactors,
  knowsPassword,
  requireOwner,
} from './factor-change.ts';
import type { Judging } from './judging.ts';
import { PASSKEY_REFUSED, readRegistration } from './passkey-answers.ts';
import { KEY_KINDS } from './passkey-offers.ts';

/** More than anybody has devices. */
export const MOST_PASSKEYS = 20;
/** Letters of a name. */
export const LONGEST_PASSKEY_NAME = 60;

export type NewPasskey = {
  /** Of the actor's session. */
  token: string;
  /** While there is no second factor. */
  password: string | null;
  /** What the person calls it. */
  name: string;
  /** The browser's answer, as JSON. */
  answer: string;
};

/**
 * Adds a passkey that the actor's browser has made for an offer of ours.
 * @throws Forbidden for anybody but a person, SecondFactorNeeded, Invalid under `password`, `name` or
 *   `passkey`, Conflict for one that is known or one too many, TooOften, NotFound when the session has
 *   ended
 */
export async function addPasskey(
  actor: Actor,
  input: NewPasskey,
  database: Database,
  judging: Judging,
): Promise<FactorChanged> {
  const isPasswordRight = await knowsPassword(actor, input.password, database);
  return change(database, actor, async (change) => {
    const held = await holdFactors(change, input.token);
    requireOwner(change, held, isPasswordRight);
    const name = checkName(input.name);
    if (held.factors.passkeys.length >= MOST_PASSKEYS) {
      throw new Conflict(`${MOST_PASSKEYS} passkeys are the most. Remove one first.`);
    }
    const { answer, transports } = readRegistration(input.answer);
    const { challenge, credential } = await verified(answer, held.personId, judging, change.now);
    if (!(await spend(change, challenge))) throw new Invalid({ passkey: PASSKEY_REFUSED });
    const added = await change.trx
      .insertInto('passkey')
      .values({
        id: credential.id,
        person_id: held.personId,
        name,
        public_key: Buffer.from(credential.publicKey),
        counter: credential.counter,
        transports,
        created_at: change.now,
        used_at: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows === 0n) throw new Conflict('This passkey is known already.');
    return finishAdding(change, held, 'passkey_added');
  });
}

async function verified(
  answer: ReturnType<typeof readRegistration>['answer'],
  personId: string,
  { appSecret, origin }: Judging,
  at: Date,
) {
  let challenge = '';
  const { registrationInfo } = await verifyRegistrationResponse({
    response: answer,
    expectedChallenge(signed) {
      challenge = signed;
      return isOurs(appSecret, { use: 'add', personId }, signed, at);
    },
    expectedOrigin: origin.origin,
    expectedRPID: origin.hostname,
    supportedAlgorithmIDs: KEY_KINDS,
    requireUserVerification: false,
  }).catch(() => ({ registrationInfo: undefined }));
  if (!registrationInfo) throw new Invalid({ passkey: PASSKEY_REFUSED });
  return { challenge, credential: registrationInfo.credential };
}

/**
 * Gives one of the actor's passkeys another name.
 * @throws Forbidden for anybody but a person, NotFound for a passkey of somebody else, Invalid under
 *   `name`
 */
export function renamePasskey(
  actor: Actor,
  input: { id: string; name: string },
  database: Database,
): Promise<void> {
  return change(database, actor, async ({ actor: person, trx }) => {
    if (person.kind !== 'person') throw new Forbidden('Sign in to go on.');
    const renamed = await trx
      .updateTable('passkey')
      .set({ name: checkName(input.name) })
      .where('id', '=', input.id)
      .where('person_id', '=', person.personId)
      .executeTakeFirst();
    if (renamed.numUpdatedRows === 0n) throw new NotFound('There is no such passkey.');
  });
}

/**
 * Removes one of the actor's passkeys. With the last factor the recovery codes go as well.
 * @param input.token of the actor's session
 * @throws Forbidden for anybody but a person and for the last factor of staff and of owners of
 *   vendors, SecondFactorNeeded, NotFound for a passkey of somebody else or when the session has ended
 */
export function removePasskey(
  actor: Actor,
  input: { token: string; id: string },
  database: Database,
): Promise<FactorChanged> {
  return change(database, actor, async (change) => {
    const held = await holdFactors(change, input.token);
    const isTheirs = held.factors.passkeys.some(({ id }) => id === input.id);
    if (!isTheirs) throw new NotFound('There is no such passkey.');
    requireOwner(change, held, null);
    if (held.factors.whyLastStays) throw new Forbidden(held.factors.whyLastStays);
    await change.trx.deleteFrom('passkey').where('id', '=', input.id).execute();
    return finishRemoving(change, held, 'passkey_removed');
  });
}

function checkName(given: string): string {
  const name = given.trim();
  if (name !== '' && name.length <= LONGEST_PASSKEY_NAME) return name;
  throw new Invalid({ name: `Give it a name of 1 to ${LONGEST_PASSKEY_NAME} letters.` });
}
