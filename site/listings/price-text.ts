import type { PlanSummary, PriceLine } from '#db/listings/price.ts';
import type { BillingInterval, PricePer } from '#db/listings/table.ts';

const PER: Record<PricePer, string> = {
  user: 'per user',
  organisation: 'per organisation',
  site: 'per site',
  device: 'per device',
};
const INTERVAL: Record<BillingInterval, string> = {
  month: 'a month',
  year: 'a year',
  once: 'once',
};

/** Making a format takes far longer than using it, and currencies are few. */
const formats = new Map<string, { format: Intl.NumberFormat; digits: number }>();

/** An amount in minor units as text, without decimals when they are zero. */
export function moneyText(amount: number, currency: string): string {
  const { format } = formats.get(currency) ?? newFormat(currency);
  return format.format(majorUnits(amount, currency));
}

/** An amount in minor units as units of the currency: 1290 as 12.9, yen as they are. */
export function majorUnits(amount: number, currency: string): number {
  const { digits } = formats.get(currency) ?? newFormat(currency);
  return amount / 10 ** digits;
}

function newFormat(currency: string) {
  const format = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  });
  const made = { format, digits: format.resolvedOptions().maximumFractionDigits ?? 2 };
  formats.set(currency, made);
  return made;
}

/** The price on a card, in a few words. */
export function priceLineText(price: PriceLine): string {
  if (price.kind === 'vendor') return 'Price from vendor';
  if (price.kind === 'free') return 'Free';
  const amount = moneyText(price.amount, price.currency);
  const paid = `${amount} ${INTERVAL[price.interval]}`;
  return price.hasFreePlan ? `Free plan, then from ${paid}` : `From ${paid}`;
}

/** The trial on a card, or null. */
export function trialText(price: PriceLine): string | null {
  if (price.kind !== 'from' || price.trialDays === null) return null;
  return `${price.trialDays}-day trial`;
}

/** The whole price of one plan: what is paid, for what, how often. */
export function planPriceText(plan: PlanSummary): { amount: string; terms: string } {
  if (plan.amount === null || !plan.currency || !plan.interval || !plan.per) {
    return { amount: 'Free', terms: plan.kind === 'freemium' ? 'paid extras' : 'no charge' };
  }
  const amount = moneyText(plan.amount, plan.currency);
  return { amount, terms: `${PER[plan.per]}, ${INTERVAL[plan.interval]}` };
}

/** The terms of a plan's trial in words. */
export function trialTermsText(plan: PlanSummary): string {
  if (plan.trialDays === null) {
    return plan.amount === null ? 'Not needed: it is free' : 'No trial: paid from the first day';
  }
  const { amount, terms } = planPriceText(plan);
  return `${plan.trialDays} days free, then ${amount} ${terms} for those who stay`;
}
