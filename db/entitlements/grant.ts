import { opensAt } from '../accounts/suspension.ts';
import type { Actor } from '../actor.ts';
import { record } from '../audit/record.ts';
import { change, type Database } from '../change.ts';
import { brokeConstraint, Conflict, Forbidden, Invalid, NotFound } from '../errors.ts';
import { newId } from '../identifier.ts';
import type { EntitlementKind } from './table.ts';

/** Whether the actor may grant the use of an app: so far only the platform itself. */
export function mayGrantEntitlement(actor: Actor): boolean {
  return actor.kind === 'system';
}

/**
 * Lets a customer organisation use an app from now on.
 * @param input.until when it ends; null for no end, which a trial must not have
 * @returns the id
 * @throws Forbidden, NotFound for an unknown customer or an app that is not on offer, Invalid for
 *   an end that is not after now, Conflict while the organisation has one already
 */
export function grantEntitlement(
  actor: Actor,
  input: {
    organisationId: string;
    listingId: string;
    kind: EntitlementKind;
    mode: 'live' | 'sandbox';
    until: Date | null;
  },
  database: Database,
): Promise<string> {
  return change(database, actor, async (change) => {
    const { now, trx } = change;
    if (!mayGrantEntitlement(change.actor)) throw new Forbidden('Only the platform grants use.');
    if (input.until === null && input.kind === 'trial') {
      throw new Invalid({ until: 'Say when the trial ends.' });
    }
    if (input.until && input.until <= now) {
      throw new Invalid({ until: 'The end must be in the future.' });
    }
    const listing = await trx
      .selectFrom('listing as l')
      .innerJoin('isv as i', 'i.organisation_id', 'l.vendor_id')
      .select('l.id')
      .where('l.id', '=', input.listingId)
      .where('l.state', '=', 'live')
      .where(opensAt(now))
      .forShare(['l', 'i'])
      .executeTakeFirst();
    if (!listing) throw new NotFound('There is no such app on offer.');
    const id = newId(now);
    try {
      await trx
        .insertInto('entitlement')
        .values({
          id,
          organisation_id: input.organisationId,
          listing_id: listing.id,
          kind: input.kind,
          mode: input.mode,
          valid_from: now,
          valid_until: input.until,
        })
        .execute();
    } catch (error) {
      if (brokeConstraint(error, 'entitlement_one_at_a_time')) {
        throw new Conflict('This organisation uses the app already.');
      }
      if (brokeConstraint(error, 'entitlement_organisation_id_organisation_kind_fkey')) {
        throw new NotFound('There is no such customer.');
      }
      throw error;
    }
    await record(change, {
      verb: 'entitlement.granted',
      subject: { kind: 'listing', id: listing.id },
      details: { organisation: input.organisationId, kind: input.kind },
    });
    return id;
  });
}
