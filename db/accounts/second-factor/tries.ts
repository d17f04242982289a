import type { Kysely } from 'kysely';
import type { Tables } from '../../tables.ts';
import { take } from '../limits.ts';
import type { Proof } from './judging.ts';

/**
 * Counts a try to prove a second factor. Digits can be guessed in the end, so that they are counted
 * over a day as well; whoever has used those up still has passkeys and recovery codes.
 * @returns `giveBack`, for a proof that was right
 * @throws TooOften
 */
export async function takeTry(
  kysely: Kysely<Tables>,
  personId: string,
  { kind }: Proof,
): Promise<{ giveBack(): Promise<void> }> {
  const taken = [await take(kysely, 'second-factor', personId)];
  if (kind === 'digits') taken.push(await take(kysely, 'second-factor-day', personId));
  return {
    async giveBack() {
      await Promise.all(taken.map((one) => one.giveBack()));
    },
  };
}
