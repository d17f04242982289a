/** How many apps stand beside each other: fewer is no comparison, more fit on no screen. */
export const COMPARED = { least: 2, most: 4 } as const;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_SLUG = 120;

/**
 * The apps that an address or a form asks to compare: each once, in one order, so that a comparison
 * has one address.
 */
export function chosenApps(values: readonly unknown[]): string[] {
  const slugs = values.filter((value): value is string => {
    return typeof value === 'string' && value.length <= LONGEST_SLUG && SLUG.test(value);
  });
  return [...new Set(slugs)].slice(0, COMPARED.most).toSorted();
}
