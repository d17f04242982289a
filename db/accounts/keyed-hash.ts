import { createHmac } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/**
 * The HMAC-SHA256 of a text under the salt of this database: equal texts can be told, but without the
 * salt nobody can try texts against a hash.
 * @returns 64 hexadecimal digits
 */
export async function keyedHash(kysely: Kysely<Tables>, text: string): Promise<string> {
  return createHmac('sha256', await saltOf(kysely))
    .update(text)
    .digest('hex');
}

const salts = new WeakMap<Kysely<Tables>, string>();

async function saltOf(kysely: Kysely<Tables>): Promise<string> {
  const known = salts.get(kysely);
  if (known) return known;
  const { salt } = await kysely.selectFrom('limit_salt').select('salt').executeTakeFirstOrThrow();
  salts.set(kysely, salt);
  return salt;
}
