import { z } from 'zod';

/**
 * What a field of a form may hold; how much of it is right is for `db/` to say. Astro hands an empty
 * field over as null.
 */
export const text = z
  .string()
  .max(2_000, 'This is too long.')
  .nullish()
  .transform((given) => given ?? '');

/** A whole number of a form; what is none is no number, which `db/` refuses. */
export const whole = z.preprocess(
  (given) => (typeof given === 'string' && /^-?\d{1,9}$/.test(given.trim()) ? Number(given) : -1),
  z.number(),
);

/** The version that was shown when the form was filled in. */
export const seen = { seen: whole, reason: text };
