import { Invalid } from '../errors.ts';

/** Characters that a text may have. */
export type Longest = {
  readonly name: number;
  readonly description: number;
  readonly slug: number;
};

/**
 * Name and description of a kind of thing, such as a category, without spaces around them.
 * @param mayBeSilent whether the description may be empty
 * @throws Invalid under `name` and `description`
 */
export function checkedTexts(
  input: { name: string; description: string },
  longest: Longest,
  { mayBeSilent }: { mayBeSilent: boolean },
): { name: string; description: string } {
  const name = input.name.trim();
  const description = input.description.trim();
  const wrong: Record<string, string> = {};
  if (name === '' || name.length > longest.name) {
    wrong['name'] = `Use 1 to ${longest.name} characters.`;
  }
  const isSilent = description === '' && !mayBeSilent;
  if (isSilent || description.length > longest.description) {
    wrong['description'] = mayBeSilent
      ? `Use at most ${longest.description} characters.`
      : `Use 1 to ${longest.description} characters.`;
  }
  if (Object.keys(wrong).length > 0) throw new Invalid(wrong);
  return { name, description };
}

/**
 * The last part of an address, without spaces around it.
 * @throws Invalid under `slug`
 */
export function checkedSlug(text: string, longest: Longest): string {
  const slug = text.trim();
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= longest.slug) return slug;
  throw new Invalid({ slug: 'Use small letters, digits and single hyphens.' });
}
