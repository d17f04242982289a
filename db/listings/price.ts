import type { BillingInterval, PlanKind, PricePer } from './table.ts';

export type PlanSummary = {
  kind: PlanKind;
  amount: number | null;
  currency: string | null;
  interval: BillingInterval | null;
  per: PricePer | null;
  trialDays: number | null;
};

/** What a card says of an app's price. Amounts are in minor units. */
export type PriceLine =
  | { kind: 'vendor' }
  | { kind: 'free' }
  | {
      kind: 'from';
      amount: number;
      currency: string;
      interval: BillingInterval;
      per: PricePer;
      trialDays: number | null;
      hasFreePlan: boolean;
    };

/** The cheapest way in: wholly free, from a price (with or without a free plan), or ask the vendor. */
export function priceLine(plans: readonly PlanSummary[]): PriceLine {
  if (plans.length === 0) return { kind: 'vendor' };
  const trialDays = Math.max(0, ...plans.map((plan) => plan.trialDays ?? 0)) || null;
  const hasFreePlan = plans.some((plan) => plan.kind === 'free' || plan.kind === 'freemium');
  const priced = plans.flatMap((plan) => {
    const { amount, currency, interval, per } = plan;
    if (amount === null || currency === null || interval === null || per === null) return [];
    return [{ amount, currency, interval, per }];
  });
  const [cheapest] = priced.toSorted((a, b) => a.amount - b.amount);
  if (!cheapest) return { kind: 'free' };
  return { kind: 'from', ...cheapest, trialDays, hasFreePlan };
}
