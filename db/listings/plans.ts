import type { ExpressionBuilder } from 'kysely';
import type { Tables } from '../tables.ts';
import type { ListingVersionTable } from './table.ts';

type WithVersion = Tables & { v: ListingVersionTable };

/** The prices of the joined version `v`, in the vendor's order. */
export function planSummaries(select: ExpressionBuilder<WithVersion, 'v'>) {
  return select
    .selectFrom('plan as p')
    .select(['p.kind', 'p.price_amount as amount', 'p.currency', 'p.billing_interval as interval'])
    .select(['p.price_per as per', 'p.trial_days as trialDays'])
    .whereRef('p.version_id', '=', 'v.id')
    .orderBy('p.position');
}
