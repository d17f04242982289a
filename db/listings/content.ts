import { Invalid } from '../errors.ts';
import { wrongWebAddress } from '../web-address.ts';
import type { BillingInterval, Direction, PricePer } from './table.ts';

/** Longest texts, in characters. Imports may use all of it; the editor asks for less. */
export const LONGEST = { name: 120, tagline: 160, description: 20_000 } as const;
const LONGEST_PLAN_NAME = 60;
/** A column of four bytes holds a little more, in minor units. */
const HIGHEST_PRICE = 2_000_000_000;
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
  const homepage = wrongWebAddress(content.homepage);
  if (homepage) wrong['homepage'] = homepage;
  if (hasDouble(content.integrations.map((one) => one.component))) {
    wrong['integrations'] = 'Name each component once.';
  }
  if (hasDouble(content.compliance.map((one) => one.standard))) {
    wrong['compliance'] = 'Name each standard once.';
  }
  if (!content.compliance.every((one) => isDate(one.verifiedOn))) {
    wrong['compliance'] = 'Give the day of the verification as YYYY-MM-DD.';
  }
  content.plans.forEach((plan, index) => {
    const sentence = wrongPlan(plan);
    if (sentence) wrong[`plans.${index}`] = sentence;
  });
  if (Object.keys(wrong).length > 0) throw new Invalid(wrong);
}

function wrongPlan(plan: PlanContent): string | null {
  if (plan.name.trim() === '') return 'Give the plan a name.';
  if (plan.name.length > LONGEST_PLAN_NAME) return `Use at most ${LONGEST_PLAN_NAME} characters.`;
  if (plan.kind === 'free' || plan.kind === 'freemium') return null;
  if (!Number.isInteger(plan.amount) || plan.amount < 0 || plan.amount > HIGHEST_PRICE) {
    return 'Give a price of 0 or more, in whole cents, and at most 20 million.';
  }
  if (!/^[A-Z]{3}$/.test(plan.currency)) return 'Give a currency such as EUR.';
  if (plan.kind === 'paid') return null;
  const { least, most } = TRIAL_DAYS;
  const { trialDays } = plan;
  const fits = Number.isInteger(trialDays) && trialDays >= least && trialDays <= most;
  return fits ? null : `A trial lasts ${least} to ${most} whole days.`;
}

function hasDouble(list: readonly string[]): boolean {
  return new Set(list).size < list.length;
}

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  // A day beyond the end of its month parses, but as one of the next month.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
