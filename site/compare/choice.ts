import { slugsIn } from '../listings/slugs.ts';

/** How many apps stand beside each other: fewer is no comparison, more fit on no screen. */
export const COMPARED = { least: 2, most: 4 } as const;

/**
 * The apps that an address or a form asks to compare: each once, in one order, so that a comparison
 * has one address.
 */
export function chosenApps(values: readonly unknown[]): string[] {
  return slugsIn(values).slice(0, COMPARED.most).toSorted();
}
