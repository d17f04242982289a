import type { Change } from '../../change.ts';
import { Invalid } from '../../errors.ts';
import { stepOf } from './digits.ts';
import type { Judging } from './judging.ts';
import { open } from './seal.ts';

/** What a sealed authenticator is named by. */
export const AUTHENTICATOR = 'authenticator';

const WRONG_DIGITS =
  'These digits are not right, or were used before. Type the ones that the program shows now.';

/**
 * Takes the digits of the person's authenticator, each of them once.
 * @param isConfirmed whether of the one that counts, or of the one that is being set up
 * @throws Invalid under `digits`
 */
export async function useDigits(
  { now, trx }: Change,
  personId: string,
  input: { digits: string; isConfirmed: boolean },
  { appSecret }: Judging,
): Promise<void> {
  const row = await trx
    .selectFrom('authenticator')
    .select(['id', 'sealed_secret', 'last_step'])
    .where('person_id', '=', personId)
    .where('confirmed_at', input.isConfirmed ? 'is not' : 'is', null)
    .forUpdate()
    .executeTakeFirst();
  const secret = row && open(appSecret, { what: AUTHENTICATOR, personId }, row.sealed_secret);
  const step = secret ? stepOf(secret, input.digits, now) : null;
  if (!row || step === null || step <= row.last_step) throw new Invalid({ digits: WRONG_DIGITS });
  await trx
    .updateTable('authenticator')
    .set({ last_step: step })
    .where('id', '=', row.id)
    .execute();
}
