import { type Actor, system } from '../actor.ts';
import { record } from '../audit/record.ts';
import { type Change, change, type Database } from '../change.ts';
import { Conflict, Invalid } from '../errors.ts';
import { lockIsv, recordDecision } from './decide-isv.ts';
import { tellOwners } from './owners.ts';

const ENDED = 'The suspension ended on its date.';
const NOT_SUSPENDED = {
  state: 'active',
  suspended_at: null,
  suspended_until: null,
  suspended_reason: null,
  suspended_policy: null,
} as const;

/**
 * Takes the apps of an active vendor off the shelves for a time. Running use goes on; the pages of
 * the vendor and its apps say since when, until when and by which policy, and the owners are told
 * the reason too.
 * @param input.until null for no end
 * @throws Forbidden for all but program managers, NotFound, Conflict when it is not active, Invalid
 *   for an end that has passed or without a reason
 */
export function suspendIsv(
  actor: Actor,
  input: { isvId: string; reason: string; policy?: string | undefined; until: Date | null },
  database: Database,
): Promise<void> {
  return change(database, actor, async (change) => {
    const isv = await lockIsv(change, input.isvId);
    if (isv.state !== 'active') {
      throw new Conflict(`This vendor is not active now: it is ${isv.state}.`);
    }
    const { policy = null, until } = input;
    const reason = input.reason.trim();
    if (until && until <= change.now) throw new Invalid({ until: 'Give a day that is to come.' });
    await change.trx
      .updateTable('isv')
      .set({
        state: 'suspended',
        suspended_at: change.now,
        suspended_until: until,
        suspended_reason: reason,
        suspended_policy: policy,
      })
      .where('organisation_id', '=', isv.id)
      .execute();
    const end = until?.toISOString() ?? null;
    const details = { until: end };
    await recordDecision(change, 'isv.suspended', isv.id, { ...input, details });
    await tellOwners(change, isv.id, (name) => ({
      kind: 'isv-suspended',
      data: { name, vendor: isv.name, reason, policy, until: end },
    }));
  });
}

/**
 * Ends a suspension before its time. The owners are told.
 * @throws Forbidden for all but program managers, NotFound, Conflict when it is not suspended,
 *   Invalid without a reason
 */
export function restoreIsv(
  actor: Actor,
  input: { isvId: string; reason: string },
  database: Database,
): Promise<void> {
  return change(database, actor, async (change) => {
    const isv = await lockIsv(change, input.isvId);
    if (isv.state !== 'suspended') throw new Conflict('This vendor is not suspended any more.');
    await change.trx
      .updateTable('isv')
      .set(NOT_SUSPENDED)
      .where('organisation_id', '=', isv.id)
      .execute();
    await recordDecision(change, 'isv.restored', isv.id, input);
    await tellRestored(change, isv, input.reason.trim());
  });
}

/**
 * Announces the suspensions that are over: the search reads these apps again, kept pages are made
 * anew, owners are told. Pages of the vendor and its apps do not wait for it; see `opensAt`.
 * @returns how many vendors are back
 */
export function restoreVendors(database: Database): Promise<number> {
  return change(database, system('restore-vendors'), async (change) => {
    const over = await change.trx
      .selectFrom('isv as i')
      .innerJoin('organisation as o', 'o.id', 'i.organisation_id')
      .select(['o.id', 'o.name', 'i.suspended_until'])
      .where('i.suspended_until', '<=', change.now)
      .orderBy('o.id')
      .forUpdate('i')
      // Two workers share the work, and none waits for a decision that is being taken.
      .skipLocked()
      .execute();
    if (over.length === 0) return 0;
    const ids = over.map(({ id }) => id);
    await change.trx
      .updateTable('isv')
      .set(NOT_SUSPENDED)
      .where('organisation_id', 'in', ids)
      .execute();
    for (const isv of over) {
      await record(change, {
        verb: 'isv.restored',
        subject: { kind: 'organisation', id: isv.id },
        reason: ENDED,
        details: { until: isv.suspended_until?.toISOString() },
      });
      await tellRestored(change, isv, ENDED);
    }
    return over.length;
  });
}

function tellRestored(
  change: Change,
  isv: { id: string; name: string },
  reason: string,
): Promise<void> {
  return tellOwners(change, isv.id, (name) => ({
    kind: 'isv-restored',
    data: { name, vendor: isv.name, reason },
  }));
}
