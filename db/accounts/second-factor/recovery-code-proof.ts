import { randomBytes } from 'node:crypto';
import type { Change } from '../../change.ts';
import { Invalid } from '../../errors.ts';
import { hashOf } from '../session-rows.ts';

/** How many a person gets at once. */
export const RECOVERY_CODES = 10;
/** 80 bits: each code is 16 of these letters, of which none looks like another (Crockford). */
const BYTES = 10;
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const WRONG_CODE = 'This code is not right, or was used before.';

/** Makes ten new codes in place of all that there were. @returns them, which nobody can read again */
export async function makeRecoveryCodes(
  { now, trx }: Change,
  personId: string,
): Promise<readonly string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, newCode);
  await trx.deleteFrom('recovery_code').where('person_id', '=', personId).execute();
  await trx
    .insertInto('recovery_code')
    .values(
      codes.map((code) => ({
        hash: hashOf(plain(code)),
        person_id: personId,
        created_at: now,
        used_at: null,
      })),
    )
    .execute();
  return codes;
}

/** Uses one of the person's codes up. @throws Invalid under `code` */
export async function useRecoveryCode(
  { now, trx }: Change,
  personId: string,
  code: string,
): Promise<void> {
  const used = await trx
    .updateTable('recovery_code')
    .set({ used_at: now })
    .where('hash', '=', hashOf(plain(code)))
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  if (used.numUpdatedRows === 0n) throw new Invalid({ code: WRONG_CODE });
}

/** Sixteen letters in groups of four. */
function newCode(): string {
  const bits = [...randomBytes(BYTES)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = bits.replace(/.{5}/g, (five) => LETTERS.charAt(Number.parseInt(five, 2)));
  return letters.replace(/.{4}(?=.)/g, '$&-');
}

/** However it was typed: small letters, other spaces, and letters that look like digits. */
function plain(code: string): string {
  const letters = code.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return letters.replace(/O/g, '0').replace(/[IL]/g, '1');
}
