import type { Actor } from '../../actor.ts';
import { type Change, change, type Database } from '../../change.ts';
import { readingOf } from '../../connection.ts';
import { Forbidden, NotFound } from '../../errors.ts';
import { newId } from '../../identifier.ts';
import type { Reading } from '../../tables.ts';
import { AUTHENTICATOR, useDigits } from './authenticator-proof.ts';
import { newSecret } from './digits.ts';
import {
  type FactorChanged,
  finishAdding,
  finishRemoving,
  holdFactors,
  knowsPassword,
  requireOwner,
} from './factor-change.ts';
import type { Judging } from './judging.ts';
import { open, seal } from './seal.ts';

/** Milliseconds that setting one up may take: until then its secret is shown to whoever is signed in. */
const PENDING_FOR = 15 * 60_000;

/**
 * Makes the secret of a new authenticator, which counts for nothing until it is confirmed. One that is
 * there already goes on counting until then.
 * @param input.token of the actor's session
 * @param input.password while there is no second factor
 * @throws Forbidden for anybody but a person, SecondFactorNeeded, Invalid under `password`, TooOften,
 *   NotFound when the session has ended
 */
export async function beginAuthenticator(
  actor: Actor,
  input: { token: string; password: string | null },
  database: Database,
  { appSecret }: Judging,
): Promise<void> {
  const isPasswordRight = await knowsPassword(actor, input.password, database);
  await change(database, actor, async (change) => {
    const held = await holdFactors(change, input.token);
    requireOwner(change, held, isPasswordRight);
    const { personId } = held;
    await deleteAuthenticator(change, personId, 'pending');
    await change.trx
      .insertInto('authenticator')
      .values({
        id: newId(change.now),
        person_id: personId,
        sealed_secret: seal(appSecret, { what: AUTHENTICATOR, personId }, newSecret()),
        created_at: change.now,
        confirmed_at: null,
        last_step: 0,
      })
      .execute();
  });
}

/** The secret of an authenticator that is being set up; null when there is none any more. */
export async function pendingSecret(
  reading: Reading,
  personId: string,
  { appSecret }: Judging,
  at: Date,
): Promise<Buffer | null> {
  const row = await reading
    .selectFrom('authenticator')
    .select('sealed_secret')
    .where('person_id', '=', personId)
    .where('confirmed_at', 'is', null)
    .where('created_at', '>', new Date(at.getTime() - PENDING_FOR))
    .executeTakeFirst();
  return row ? open(appSecret, { what: AUTHENTICATOR, personId }, row.sealed_secret) : null;
}

/**
 * Makes the new authenticator count, in place of one that there was. Its digits prove that the
 * program has the secret.
 * @param input.token of the actor's session
 * @throws Forbidden for anybody but a person, SecondFactorNeeded, Invalid under `digits`, NotFound when
 *   the session has ended or setting up took too long
 */
export async function confirmAuthenticator(
  actor: Actor,
  input: { token: string; digits: string },
  database: Database,
  judging: Judging,
): Promise<FactorChanged> {
  return change(database, actor, async (change) => {
    const held = await holdFactors(change, input.token);
    const { personId } = held;
    const secret = await pendingSecret(readingOf(change.trx), personId, judging, change.now);
    if (!secret) throw new NotFound('Setting up took too long. Begin again.');
    // The password was typed when it began, and that is not long ago.
    requireOwner(change, held, true);
    await useDigits(change, personId, { digits: input.digits, isConfirmed: false }, judging);
    await deleteAuthenticator(change, personId, 'confirmed');
    await change.trx
      .updateTable('authenticator')
      .set({ confirmed_at: change.now })
      .where('person_id', '=', personId)
      .execute();
    return finishAdding(change, held, 'authenticator_added');
  });
}

/**
 * Removes the actor's authenticator. With the last factor its recovery codes go as well.
 * @param input.token of the actor's session
 * @throws Forbidden for anybody but a person and for the last factor of staff and of owners of
 *   vendors, SecondFactorNeeded, NotFound without an authenticator or when the session has ended
 */
export function removeAuthenticator(
  actor: Actor,
  input: { token: string },
  database: Database,
): Promise<FactorChanged> {
  return change(database, actor, async (change) => {
    const held = await holdFactors(change, input.token);
    if (!held.factors.authenticator) throw new NotFound('There is no authenticator to remove.');
    requireOwner(change, held, null);
    if (held.factors.whyLastStays) throw new Forbidden(held.factors.whyLastStays);
    await deleteAuthenticator(change, held.personId, 'confirmed');
    return finishRemoving(change, held, 'authenticator_removed');
  });
}

async function deleteAuthenticator(
  { trx }: Change,
  personId: string,
  which: 'confirmed' | 'pending',
): Promise<void> {
  await trx
    .deleteFrom('authenticator')
    .where('person_id', '=', personId)
    .where('confirmed_at', which === 'confirmed' ? 'is not' : 'is', null)
    .execute();
}
