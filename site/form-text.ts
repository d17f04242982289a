import { z } from 'zod';

/**
 * A text field of a form. Astro reads an empty one as null. What a field may hold is for `db/` to
 * say; this only bounds what is looked at.
 * @param longest characters
 */
export function formText(longest = 2_000) {
  return z
    .string()
    .max(longest, 'This is too long.')
    .nullish()
    .transform((text) => text ?? '');
}
