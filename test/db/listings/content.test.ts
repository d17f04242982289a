import { expect, test } from 'vitest';
import { Invalid } from '#db/errors.ts';
import { checkContent, type ListingContent, type PlanContent } from '#db/listings/content.ts';
import { content } from '../../support/listings.ts';

const paid = {
  kind: 'paid',
  name: 'Pro',
  features: [],
  amount: 900,
  currency: 'EUR',
  interval: 'month',
  per: 'user',
} as const;

function fields(given: Partial<ListingContent>): Readonly<Record<string, string>> {
  try {
    checkContent(content(given));
    return {};
  } catch (error) {
    if (error instanceof Invalid) return error.fields;
    throw error;
  }
}

const PRICE = 'Give a price of 0 or more, in whole cents, and at most 20 million.';
const withPlan = (plan: PlanContent) => fields({ plans: [plan] });

test('texts may be as long as the limits and no longer', () => {
  const longest = { name: 120, tagline: 160, description: 20_000 };
  for (const [field, length] of Object.entries(longest)) {
    expect(fields({ [field]: 'x'.repeat(length) })).toEqual({});
    expect(fields({ [field]: 'x'.repeat(length + 1) })).toEqual({
      [field]: `Use at most ${length} characters here.`,
    });
  }
});

test('an app has a name', () => {
  expect(fields({ name: '  ' })).toEqual({ name: 'Give the app a name.' });
});

test('a home page is on the web, and nothing that would run in the visitor’s browser', () => {
  expect(fields({ homepage: 'https://tidy.example/books' })).toEqual({});
  for (const homepage of ['javascript:alert(1)', 'tidy.example', '']) {
    expect(Object.keys(fields({ homepage }))).toEqual(['homepage']);
  }
});

test('every wrong field is told at once', () => {
  const wrong = fields({
    name: '',
    tagline: 'x'.repeat(161),
    plans: [paid, { ...paid, name: '' }],
  });
  expect(Object.keys(wrong)).toEqual(['name', 'tagline', 'plans.1']);
});

test.each([
  [{ ...paid, amount: -1 }, PRICE],
  [{ ...paid, amount: 9.5 }, PRICE],
  [{ ...paid, amount: Number.NaN }, PRICE],
  [{ ...paid, amount: 2_000_000_001 }, PRICE],
  [{ ...paid, currency: 'euro' }, 'Give a currency such as EUR.'],
  [{ ...paid, kind: 'trial' as const, trialDays: 4 }, 'A trial lasts 5 to 31 whole days.'],
  [{ ...paid, kind: 'trial' as const, trialDays: 32 }, 'A trial lasts 5 to 31 whole days.'],
])('%o is no plan', (plan, sentence) => {
  expect(withPlan(plan)).toEqual({ 'plans.0': sentence });
});

test('plans at the limits are plans', () => {
  expect(withPlan({ ...paid, amount: 0 })).toEqual({});
  expect(withPlan({ ...paid, kind: 'trial', trialDays: 5 })).toEqual({});
  expect(withPlan({ ...paid, kind: 'trial', trialDays: 31 })).toEqual({});
});

test('components and standards are named once', () => {
  const claim = { standard: 'gdpr', verifier: 'A', verifiedOn: '2026-01-01' };
  const integration = { component: 'records', direction: 'both', purpose: 'To know' } as const;
  const twice = { compliance: [claim, claim], integrations: [integration, integration] };
  expect(Object.keys(fields(twice))).toEqual(['integrations', 'compliance']);
  expect(fields({ compliance: [claim], integrations: [integration] })).toEqual({});
});

test.each(['yesterday', '2026-1-1', '2026-13-01', ''])('%o is not a day', (verifiedOn) => {
  const compliance = [{ standard: 'gdpr', verifier: 'A', verifiedOn }];
  expect(Object.keys(fields({ compliance }))).toEqual(['compliance']);
});

test.each<[string, Partial<ListingContent>]>([
  ['a plan’s name of 61 characters', { plans: [{ ...paid, name: 'x'.repeat(61) }] }],
  ['a trial of five and a half days', { plans: [{ ...paid, kind: 'trial', trialDays: 5.5 }] }],
  [
    'a day that is not in the calendar',
    { compliance: [{ standard: 'gdpr', verifier: 'A', verifiedOn: '2026-02-30' }] },
  ],
])('%s is refused with the field that it is about', (_, given) => {
  expect(fields(given)).not.toEqual({});
});
