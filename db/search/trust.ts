import type { Level } from '../certificates/table.ts';

/** Points of a hundred that each reason to trust an app can give. */
export const TRUST_POINTS = { rating: 50, certification: 30, adoption: 20 } as const;
/** Organisations from which on more of them add nothing. */
export const FULL_ADOPTION = 1_000;

const CERTIFICATION: Record<Level, number> = { basic: 1 / 3, standard: 2 / 3, advanced: 1 };

/**
 * How far others vouch for an app, 0 to 100. It orders apps that match a question equally well,
 * and nothing else.
 * @param app.rating the Bayesian mean, 1 to 5
 * @param app.adoption organisations that use it
 */
export function trustOf(app: {
  rating: number;
  certification: Level | null;
  adoption: number;
}): number {
  const rating = (app.rating - 1) / 4;
  const certification = app.certification === null ? 0 : CERTIFICATION[app.certification];
  const adoption = Math.min(1, Math.log1p(app.adoption) / Math.log1p(FULL_ADOPTION));
  return Math.round(
    rating * TRUST_POINTS.rating +
      certification * TRUST_POINTS.certification +
      adoption * TRUST_POINTS.adoption,
  );
}
