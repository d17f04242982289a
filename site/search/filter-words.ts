import type { PlanKind } from '#db/listings/table.ts';
import type { Facet, SearchSort } from '#db/search/question.ts';
import { tierName } from '../accounts/words.ts';
import { levelName } from '../certificates/words.ts';
import { industryName, standardName } from '../listings/words.ts';

/** The names that are in the database: of categories and of parts of the platform. */
export type Names = {
  groups: readonly {
    slug: string;
    name: string;
    categories: readonly { slug: string; name: string }[];
  }[];
  components: readonly { slug: string; name: string }[];
};

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
  if (facet === 'category') return nameAmong(names.groups.flatMap(withInner), value);
  if (facet === 'integrates') return nameAmong(names.components, value);
  if (facet === 'industry') return industryName(value);
  if (facet === 'compliance') return standardName(value);
  return new Map(Object.entries(closedNames[facet])).get(value) ?? value;
}

/** The facets whose values are known beforehand, in the order in which they are offered. */
export const closedNames: Record<'certification' | 'tier' | 'pricing', Record<string, string>> = {
  certification: {
    advanced: levelName.advanced,
    standard: levelName.standard,
    basic: levelName.basic,
  },
  tier: tierName,
  pricing: pricingName,
};

function nameAmong(known: readonly { slug: string; name: string }[], slug: string): string {
  return known.find((one) => one.slug === slug)?.name ?? slug;
}

function withInner(group: Names['groups'][number]) {
  return [group, ...group.categories];
}
