import type { DemoApp } from './shape.ts';

/** An app with the days for which the reviewer has used it. */
export type UsedApp = DemoApp & { usedDays: number };

const longUse = /\b(years?|months?|weeks|season|renew(ed)?)\b/;
const money =
  /\b(cents?|purchas(e|ing)|bought|buy|value|cost(ly)?|money|pays|refund|budget|cheap|dear|sign)\b/;
const trial = /\btrial\b/;

/** Days from which somebody can speak of months. */
const grownUp = 120;

const isFree = (app: UsedApp): boolean =>
  app.plans.every((plan) => plan.kind === 'free' || plan.kind === 'freemium');

/**
 * The sentences of a bank that can be true of an app: nobody has renewed what is a month old, paid
 * for what is free, or tried what has no trial.
 */
export function sayable(bank: readonly string[], app: UsedApp): readonly string[] {
  const hasTrial = app.plans.some((plan) => plan.kind === 'trial');
  return bank.filter((sentence) => {
    if (app.usedDays < grownUp && longUse.test(sentence)) return false;
    if (isFree(app) && money.test(sentence)) return false;
    return hasTrial || !trial.test(sentence);
  });
}
