import type { PlanKind } from '#db/listings/table.ts';
import type { FacetNames, Named } from '#db/search/facet-names.ts';
import type { Facet, SearchSort } from '#db/search/question.ts';
import { tierName } from '../accounts/words.ts';
import { levelName } from '../certificates/words.ts';
import { industryName, standardName } from '../listings/words.ts';

/**
 * The names that are in the database, of categories and of parts of the platform: in the order of
 * the marketplace, and by their slugs.
 */
export type Names = FacetNames & Record<'category' | 'integrates', ReadonlyMap<string, string>>;

/** Made when names are read, since a page asks for some eighty of them. */
export function namesOf(read: FacetNames): Names {
  const { components, groups } = read;
  return {
    ...read,
    category: bySlug(groups.flatMap((group) => [group, ...group.categories])),
    integrates: bySlug(components),
  };
}

export const facetName: Record<Facet, string> = {
  category: 'Category',
  certification: 'Certification',
  tier: 'Partner tier',
  pricing: 'Price',
  integrates: 'Integrates with',
  industry: 'Industry',
  compliance: 'Compliance',
};

export const pricingName: Record<PlanKind, string> = {
  free: 'Free',
  freemium: 'Free with paid extras',
  trial: 'Free trial',
  paid: 'Paid',
};

export const sortName: Record<SearchSort, string> = {
  relevance: 'Relevance',
  rating: 'Best rated',
  adopted: 'Most used',
  newest: 'Newest',
  updated: 'Updated',
};

/** A filter as a chip says it: 'Premier partner', '4 stars and up'. */
export function filterText(facet: Facet | 'rating', value: string, names: Names): string {
  if (facet === 'rating') return ratingText(Number(value));
  const name = valueName(facet, value, names);
  if (facet === 'certification') return `Certified ${name}`;
  return facet === 'tier' ? `${name} partner` : name;
}

/** Stars as a filter says them. */
export function ratingText(stars: number): string {
  if (stars === 5) return '5 stars';
  return `${stars} ${stars === 1 ? 'star' : 'stars'} and up`;
}

/** What a value of a facet is called; one without a name of its own is shown as it is written. */
export function valueName(facet: Facet, value: string, names: Names): string {
  if (facet === 'category' || facet === 'integrates') return names[facet].get(value) ?? value;
  if (facet === 'industry') return industryName(value);
  if (facet === 'compliance') return standardName(value);
  return closedNames[facet].get(value) ?? value;
}

/** The facets whose values are known beforehand, in the order in which they are offered. */
export const closedNames: Record<
  'certification' | 'tier' | 'pricing',
  ReadonlyMap<string, string>
> = {
  certification: new Map([
    ['advanced', levelName.advanced],
    ['standard', levelName.standard],
    ['basic', levelName.basic],
  ]),
  tier: new Map(Object.entries(tierName)),
  pricing: new Map(Object.entries(pricingName)),
};

function bySlug(named: readonly Named[]): Map<string, string> {
  return new Map(named.map(({ name, slug }) => [slug, name]));
}
