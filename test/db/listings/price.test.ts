import { expect, test } from 'vitest';
import { type PlanSummary, priceLine } from '#db/listings/price.ts';

const free: PlanSummary = {
  kind: 'free',
  amount: null,
  currency: null,
  interval: null,
  per: null,
  trialDays: null,
};
const paid: PlanSummary = {
  kind: 'paid',
  amount: 900,
  currency: 'EUR',
  interval: 'month',
  per: 'user',
  trialDays: null,
};
const from900 = { kind: 'from', amount: 900, currency: 'EUR', interval: 'month', per: 'user' };

test('without plans the price is for the vendor to say', () => {
  expect(priceLine([])).toEqual({ kind: 'vendor' });
});

test('with free plans alone an app is free', () => {
  expect(priceLine([free])).toEqual({ kind: 'free' });
  expect(priceLine([{ ...free, kind: 'freemium' }, free])).toEqual({ kind: 'free' });
});

test('of several prices the lowest is told, whatever the order', () => {
  const plans = [{ ...paid, amount: 4900 }, paid, { ...paid, amount: 1900 }];
  const line = { ...from900, trialDays: null, hasFreePlan: false };
  expect(priceLine(plans)).toEqual(line);
  expect(priceLine(plans.toReversed())).toEqual(line);
});

test('a free plan beside a price and the longest trial are told', () => {
  const trial: PlanSummary = { ...paid, kind: 'trial', amount: 1900, trialDays: 14 };
  expect(priceLine([free, trial, { ...trial, trialDays: 30 }, paid])).toEqual({
    ...from900,
    trialDays: 30,
    hasFreePlan: true,
  });
});

test('a price of 0 is a price', () => {
  expect(priceLine([{ ...paid, amount: 0 }])).toMatchObject({ kind: 'from', amount: 0 });
});
