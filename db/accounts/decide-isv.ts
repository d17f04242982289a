import { type Actor, isStaff } from '../actor.ts';
import { record } from '../audit/record.ts';
import { type Change, change, type Database } from '../change.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '../errors.ts';
import { tellOwners } from './owners.ts';
import { stateAt } from './suspension.ts';
import type { IsvState, Tier } from './table.ts';

/** Whether the actor may decide about vendors in the program. */
export function mayDecideIsv(actor: Actor): boolean {
  return isStaff(actor, 'program_manager');
}

/**
 * Takes a vendor that applied into the program. Its owners are told.
 * @param input.reason goes on record and to the owners
 * @throws Forbidden for all but program managers, NotFound, Conflict when it is no longer waiting,
 *   Invalid without a reason
 */
export function approveIsv(
  actor: Actor,
  input: { isvId: string; reason: string },
  database: Database,
): Promise<void> {
  return change(database, actor, async (change) => {
    const isv = await lockIsv(change, input.isvId);
    if (isv.state !== 'applied') {
      throw new Conflict('This vendor is not waiting any more: somebody decided already.');
    }
    await change.trx
      .updateTable('isv')
      .set({ state: 'active' })
      .where('organisation_id', '=', isv.id)
      .execute();
    await recordDecision(change, 'isv.approved', isv.id, input);
    await tellOwners(change, isv.id, (name) => ({
      kind: 'isv-approved',
      data: { name, vendor: isv.name, reason: input.reason.trim() },
    }));
  });
}

/**
 * Moves a vendor to another tier. Its owners are told.
 * @param input.from the tier that was shown when it was decided
 * @throws Forbidden for all but program managers, NotFound, Conflict when the tier is another by now
 *   or the vendor has left, Invalid for the same tier or without a reason
 */
export function changeTier(
  actor: Actor,
  input: { isvId: string; from: Tier; to: Tier; reason: string },
  database: Database,
): Promise<void> {
  return change(database, actor, async (change) => {
    const isv = await lockIsv(change, input.isvId);
    if (isv.state === 'left') throw new Conflict('This vendor has left the program.');
    if (isv.tier !== input.from) {
      throw new Conflict(`Somebody changed the tier meanwhile: it is ${isv.tier} now.`);
    }
    if (input.to === isv.tier) throw new Invalid({ tier: 'Choose another tier than it has.' });
    await change.trx
      .updateTable('isv')
      .set({ tier: input.to })
      .where('organisation_id', '=', isv.id)
      .execute();
    const details = { from: isv.tier, to: input.to };
    await recordDecision(change, 'isv.tier_changed', isv.id, { ...input, details });
    await tellOwners(change, isv.id, (name) => ({
      kind: 'isv-tier-changed',
      data: { name, vendor: isv.name, tier: input.to, reason: input.reason.trim() },
    }));
  });
}

export type LockedIsv = { id: string; name: string; state: IsvState; tier: Tier };

/**
 * The vendor, held until the transaction ends, in its state of this moment.
 * @throws Forbidden for all but program managers, NotFound
 */
export async function lockIsv({ actor, now, trx }: Change, isvId: string): Promise<LockedIsv> {
  if (!mayDecideIsv(actor)) throw new Forbidden('Only a program manager decides about vendors.');
  const row = await trx
    .selectFrom('isv as i')
    .innerJoin('organisation as o', 'o.id', 'i.organisation_id')
    .select(['o.id', 'o.name', 'i.state', 'i.tier', 'i.suspended_until'])
    .where('o.id', '=', isvId)
    .forUpdate('i')
    .executeTakeFirst();
  if (!row) throw new NotFound('There is no such vendor.');
  return { id: row.id, name: row.name, tier: row.tier, state: stateAt(row, now) };
}

/** Writes down what staff decided about a vendor. */
export function recordDecision(
  change: Change,
  verb: string,
  isvId: string,
  decision: { reason: string; policy?: string | undefined; details?: Record<string, unknown> },
): Promise<void> {
  const { details, policy, reason } = decision;
  return record(change, {
    verb,
    subject: { kind: 'organisation', id: isvId },
    as: 'staff',
    reason: reason.trim(),
    ...(policy ? { policy } : {}),
    ...(details ? { details } : {}),
  });
}
