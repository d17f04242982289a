import { Invalid } from '../errors.ts';
import type { BillingInterval, Direction, PricePer } from './table.ts';

/** Longest texts, in characters. Imports may use all of it; the editor asks for less. */
export const LONGEST = { name: 120, tagline: 160, description: 20_000 } as const;
/** Days a trial may last. */
export const TRIAL_DAYS = { least: 5, most: 31 } as const;

export type PlanContent =
  | { kind: 'free'; name: string; features: readonly string[] }
  | { kind: 'freemium'; name: string; features: readonly string[] }
  | (Price & { kind: 'paid'; name: string; features: readonly string[] })
  | (Price & { kind: 'trial'; name: string; trialDays: number; features: readonly string[] });

/** An amount in minor units of an ISO currency, for one of `per` and one `interval`. */
export type Price = {
  amount: number;
  currency: string;
  interval: BillingInterval;
  per: PricePer;
};

export type MediaContent = {
  kind: 'icon' | 'screenshot';
  storageKey: string;
  width: number;
  height: number;
  alt: string;
  tint: string | null;
};

/** All that a vendor says of an app in one version. */
export type ListingContent = {
  name: string;
  tagline: string;
  /** Markdown. */
  description: string;
  /** Slug of a category of the lower level. */
  category: string;
  tags: readonly string[];
  aliases: readonly string[];
  industries: readonly string[];
  homepage: string | null;
  license: string | null;
  support: { hours: string; firstAnswerHours: number; channels: readonly string[] } | null;
  plans: readonly PlanContent[];
  media: readonly MediaContent[];
  integrations: readonly { component: string; direction: Direction; purpose: string }[];
  compliance: readonly { standard: string; verifier: string; verifiedOn: string }[];
};

/**
 * Checks the texts and plans of a version.
 * @throws Invalid with one sentence for each field that is wrong
 */
export function checkContent(content: ListingContent): void {
  const wrong: Record<string, string> = {};
  if (content.name.trim() === '') wrong['name'] = 'Give the app a name.';
  for (const field of ['name', 'tagline', 'description'] as const) {
    const longest = LONGEST[field];
    if (content[field].length > longest) wrong[field] = `Use at most ${longest} characters here.`;
  }
  content.plans.forEach((plan, index) => {
    const sentence = wrongPlan(plan);
    if (sentence) wrong[`plans.${index}`] = sentence;
  });
  if (Object.keys(wrong).length > 0) throw new Invalid(wrong);
}

function wrongPlan(plan: PlanContent): string | null {
  if (plan.name.trim() === '') return 'Give the plan a name.';
  if (plan.kind === 'free' || plan.kind === 'freemium') return null;
  if (!Number.isInteger(plan.amount) || plan.amount < 0) return 'Give a price of 0 or more.';
  if (!/^[A-Z]{3}$/.test(plan.currency)) return 'Give a currency such as EUR.';
  if (plan.kind === 'paid') return null;
  const { least, most } = TRIAL_DAYS;
  const fits = plan.trialDays >= least && plan.trialDays <= most;
  return fits ? null : `A trial lasts ${least} to ${most} days.`;
}
