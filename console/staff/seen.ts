import { z } from 'zod';
import { formText } from '#site/form-text.ts';

/** What a field of a form may hold; how much of it is right is for `db/` to say. */
export const text = formText();

/** A whole number of a form; what is none is no number, which `db/` refuses. */
export const whole = z.preprocess(
  (given) => (typeof given === 'string' && /^-?\d{1,9}$/.test(given.trim()) ? Number(given) : -1),
  z.number(),
);

/** The version that was shown when the form was filled in. */
export const seen = { seen: whole, reason: text };
