import type { Change } from '../change.ts';
import { queueMail } from '../mail/queue.ts';
import { deviceName } from './device-name.ts';
import { type Browser, hashOf } from './session-rows.ts';

/**
 * Notes where somebody signs in from, and mails it when that is new: to whom it was not, the mail says
 * what to do. The very first place needs no mail.
 */
export async function noteDevice(
  change: Change,
  personId: string,
  { network, userAgent }: Browser,
): Promise<void> {
  const { now, trx } = change;
  const known = await trx
    .selectFrom('known_device')
    .select('hash')
    .where('person_id', '=', personId)
    .execute();
  const hash = hashOf(`${deviceName(userAgent)} ${network}`);
  await trx
    .insertInto('known_device')
    .values({ person_id: personId, hash, seen_at: now })
    .onConflict((conflict) => conflict.columns(['person_id', 'hash']).doUpdateSet({ seen_at: now }))
    .execute();
  if (known.length === 0 || known.some((one) => one.hash === hash)) return;
  const { email, name } = await trx
    .selectFrom('person')
    .select(['email', 'name'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  const data = { name, device: deviceName(userAgent), network, at: now.toISOString() };
  await queueMail(change, email, { kind: 'new-sign-in', data });
}
