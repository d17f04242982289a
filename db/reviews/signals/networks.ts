import { sql } from 'kysely';
import { keyedHash } from '../../accounts/keyed-hash.ts';
import { system } from '../../actor.ts';
import { type Change, change, type Database } from '../../change.ts';
import type { ReviewToJudge, Signal } from './signal.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Networks are kept and compared for this long; by then most lead to somebody else. */
export const NETWORK_DAYS = 90;
/** What tells nobody from anybody: no address at all, and that of the machine itself. */
const TELLS_NOTHING = /^(unknown$|127\.|0:0:0:)/;

/**
 * Notes that people of the vendors to which a person belongs use a network; only a keyed hash of it is
 * kept. Nothing happens for people of no vendor.
 * @param network see `networkOf`
 */
export async function noteVendorNetworks(
  { now, trx }: Change,
  personId: string,
  network: string,
): Promise<void> {
  if (TELLS_NOTHING.test(network)) return;
  const hash = await keyedHash(trx, network);
  await trx
    .insertInto('vendor_network')
    .columns(['vendor_id', 'hash', 'seen_at'])
    .expression((select) =>
      select
        .selectFrom('membership as m')
        .select(['m.organisation_id', sql.val(hash).as('hash')])
        .select(sql<Date>`${now}::timestamptz`.as('seen_at'))
        .where('m.person_id', '=', personId)
        .where('m.organisation_kind', '=', 'isv')
        // In one order, so that two colleagues never wait for each other.
        .orderBy('m.organisation_id'),
    )
    .onConflict((conflict) => conflict.columns(['vendor_id', 'hash']).doUpdateSet({ seen_at: now }))
    .execute();
}

/** A review from a network that people of the app's vendor used in the last 90 days, or null. */
export async function vendorNetwork(
  { now, trx }: Change,
  { listingId, network }: ReviewToJudge,
): Promise<Signal | null> {
  if (network === null || TELLS_NOTHING.test(network)) return null;
  const seen = await trx
    .selectFrom('vendor_network as n')
    .innerJoin('listing as l', 'l.vendor_id', 'n.vendor_id')
    .select('n.seen_at')
    .where('l.id', '=', listingId)
    .where('n.hash', '=', await keyedHash(trx, network))
    .where('n.seen_at', '>=', tooOld(now))
    .executeTakeFirst();
  if (!seen) return null;
  return { kind: 'vendor_network', weight: 45, details: { seenAt: seen.seen_at.toISOString() } };
}

/**
 * Deletes what is known of networks that nobody was seen in for 90 days.
 * @returns how many hashes went
 */
export function forgetNetworks(database: Database): Promise<number> {
  return change(database, system('forget-networks'), async ({ now, trx }) => {
    const before = tooOld(now);
    const gone = await trx
      .deleteFrom('vendor_network')
      .where('seen_at', '<', before)
      .executeTakeFirst();
    return Number(gone.numDeletedRows);
  });
}

function tooOld(now: Date): Date {
  return new Date(now.getTime() - NETWORK_DAYS * DAY);
}
