import type { Change } from '../../change.ts';
import type { ReviewToJudge, Signal } from './signal.ts';

const HOUR = 60 * 60 * 1000;
/** Whoever makes accounts for one review each writes it at once; people of a customer rarely do. */
export const NEW_ACCOUNT_HOURS = 72;

/** A writer whose account is younger than 72 hours, or null. */
export async function newAccount(
  { now, trx }: Change,
  { personId }: ReviewToJudge,
): Promise<Signal | null> {
  const { created_at } = await trx
    .selectFrom('person')
    .select('created_at')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  const hours = (now.getTime() - created_at.getTime()) / HOUR;
  if (hours >= NEW_ACCOUNT_HOURS) return null;
  return { kind: 'new_account', weight: 15, details: { hours: Math.floor(hours) } };
}
