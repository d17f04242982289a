import { type Actor, actsFor } from '../actor.ts';
import { record } from '../audit/record.ts';
import type { Database } from '../change.ts';
import { Forbidden, NotFound } from '../errors.ts';
import { changeMembers } from './change-team.ts';
import { type CustomerInput, checkCustomer } from './customer-facts.ts';

/** Whether the actor may change what is known of a customer organisation. */
export function mayDescribeCustomer(actor: Actor, organisationId: string): boolean {
  return actsFor(actor, organisationId, ['owner']);
}

/**
 * Says what a customer organisation is called and where it belongs. Reviews that stand keep the facts
 * of their day, but show the new name.
 * @throws NotFound for strangers and for a vendor's organisation, Forbidden for members who are not
 *   owners, Invalid
 */
export function describeCustomer(
  actor: Actor,
  input: CustomerInput & { organisationId: string },
  database: Database,
): Promise<void> {
  return changeMembers(actor, input.organisationId, database, async (change) => {
    const { acting, trx } = change;
    if (acting.kind !== 'customer') throw new NotFound('There is no such customer.');
    if (!mayDescribeCustomer(change.actor, acting.id)) {
      throw new Forbidden('Only an owner changes what is known of the organisation.');
    }
    const { industry, name, region, sizeBand } = checkCustomer(input);
    await trx.updateTable('organisation').set({ name }).where('id', '=', acting.id).execute();
    await trx
      .updateTable('customer')
      .set({ industry, region, size_band: sizeBand })
      .where('organisation_id', '=', acting.id)
      .execute();
    await record(change, {
      verb: 'customer.described',
      subject: { kind: 'organisation', id: acting.id },
      as: 'member',
      details: { name, industry, region, sizeBand },
    });
  });
}
