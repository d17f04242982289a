import { randomBytes } from 'node:crypto';
import type { Change } from '../change.ts';
import { NotFound } from '../errors.ts';
import type { Reading } from '../tables.ts';
import { hashOf } from './session-rows.ts';
import type { OneTimeTokenTable, TokenPurpose } from './table.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Milliseconds that a link works. A reset gives the account away, so it has the least time. */
export const TOKEN_LIFE: Record<TokenPurpose, number> = {
  sign_up: 24 * HOUR,
  reset_password: HOUR,
  change_email: 24 * HOUR,
  sign_in: 10 * MINUTE,
};

type Holder = Pick<OneTimeTokenTable, 'person_id' | 'email' | 'name' | 'password_hash'>;

/** What a link cannot be used for, whoever has it. */
export const LINK_IS_OVER = 'This link has been used already or is too old. Ask for a new one.';

/**
 * Makes a link's token, 256 bits that nobody can guess.
 * @param holder whom it is for, by the rules of its purpose
 */
export async function makeToken(
  { now, trx }: Change,
  purpose: TokenPurpose,
  holder: Partial<Holder>,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  if (holder.person_id && purpose !== 'sign_in') {
    await trx
      .deleteFrom('one_time_token')
      .where('person_id', '=', holder.person_id)
      .where('purpose', '=', purpose)
      .execute();
  }
  await trx
    .insertInto('one_time_token')
    .values({
      hash: hashOf(token),
      purpose,
      person_id: holder.person_id ?? null,
      email: holder.email ?? null,
      name: holder.name ?? null,
      password_hash: holder.password_hash ?? null,
      created_at: now,
      expires_at: new Date(now.getTime() + TOKEN_LIFE[purpose]),
    })
    .execute();
  return token;
}

/** Whom a link is for, without using it; null when it works no more. */
export async function tokenHolder(
  reading: Reading,
  purpose: TokenPurpose,
  token: string,
  at: Date,
): Promise<Holder | null> {
  const row = await reading
    .selectFrom('one_time_token')
    .select(['person_id', 'email', 'name', 'password_hash'])
    .where('hash', '=', hashOf(token))
    .where('purpose', '=', purpose)
    .where('expires_at', '>', at)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Uses a link up: of two who come at once one gets it.
 * @throws NotFound when it was used, is too old, or never was
 */
export async function useToken(
  { now, trx }: Change,
  purpose: TokenPurpose,
  token: string,
): Promise<Holder> {
  const row = await trx
    .deleteFrom('one_time_token')
    .where('hash', '=', hashOf(token))
    .where('purpose', '=', purpose)
    .where('expires_at', '>', now)
    .returning(['person_id', 'email', 'name', 'password_hash'])
    .executeTakeFirst();
  if (!row) throw new NotFound(LINK_IS_OVER);
  return row;
}
