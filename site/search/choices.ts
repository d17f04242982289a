import { FACETS, type Facet, type FacetCounts } from '#db/search/question.ts';
import { industryName, standardName } from '../listings/words.ts';
import { closedNames, facetName, type Names, ratingText } from './filter-words.ts';
import type { Asked } from './parameters.ts';

/** A value that can be filtered by. */
export type Choice = {
  value: string;
  name: string;
  /** How many results it would leave. */
  count: number;
  chosen: boolean;
  /** Nothing has it, so that choosing it would end in an empty page. */
  disabled: boolean;
  /** The categories of a group. */
  inside: Choice[];
};

export type ChoiceGroup = { facet: Facet; name: string; choices: Choice[] };

type OpenFacet = 'industry' | 'compliance';

/**
 * The values of facets whose values are not known beforehand, from a search for everything: with
 * their names, and in the order of these.
 */
export type KnownValues = Readonly<Record<OpenFacet, ReadonlyMap<string, string>>>;

/** What has to be known to offer filters. */
export type Offered = { names: Names; values: KnownValues };

/**
 * The filters to offer beside a search. Which values there are, and their order, does not depend on
 * what is chosen: nothing moves under the hand. A facet that no app has is left out.
 */
export function choiceGroups(asked: Asked, facets: FacetCounts, offered: Offered): ChoiceGroup[] {
  return FACETS.map((facet) => ({
    facet,
    name: facetName[facet],
    choices: choicesOf(facet, { asked, facets, offered }),
  })).filter(({ choices }) => choices.length > 0);
}

/** The least ratings to offer, best first. */
export function ratingChoices(asked: Asked, facets: FacetCounts): Choice[] {
  return [4, 3, 2, 1].map((stars) => {
    const chosen = asked.filters.rating === stars;
    const count = facets.rating[String(stars)] ?? 0;
    const name = ratingText(stars);
    return {
      value: String(stars),
      name,
      count,
      chosen,
      disabled: !chosen && count === 0,
      inside: [],
    };
  });
}

type Given = { asked: Asked; facets: FacetCounts; offered: Offered };

function choicesOf(facet: Facet, given: Given): Choice[] {
  const one = ({ name, slug }: { name: string; slug: string }) =>
    choiceOf(facet, slug, name, given);
  const { names } = given.offered;
  if (facet === 'category') {
    return names.groups.map((group) => ({ ...one(group), inside: group.categories.map(one) }));
  }
  if (facet === 'integrates') return names.components.map(one);
  const isOpen = facet === 'industry' || facet === 'compliance';
  const values = isOpen ? openValues(facet, given) : closedNames[facet];
  return Array.from(values, ([value, name]) => choiceOf(facet, value, name, given));
}

/** Values with their names, in the order of these. */
export function byName(facet: OpenFacet, values: Iterable<string>): Map<string, string> {
  const named = Array.from(new Set(values), (value) => {
    return [value, openName[facet](value)] as const;
  });
  return new Map(named.sort(([, a], [, b]) => alphabet.compare(a, b)));
}

const alphabet = new Intl.Collator('en');
const openName: Record<OpenFacet, (value: string) => string> = {
  industry: industryName,
  compliance: standardName,
};

function openValues(
  facet: OpenFacet,
  { asked, facets, offered }: Given,
): ReadonlyMap<string, string> {
  const known = offered.values[facet];
  const found = [...Object.keys(facets[facet]), ...asked.filters[facet]];
  if (found.every((value) => known.has(value))) return known;
  return byName(facet, [...known.keys(), ...found]);
}

function choiceOf(facet: Facet, value: string, name: string, { asked, facets }: Given): Choice {
  const chosen = asked.filters[facet].includes(value);
  const count = facets[facet][value] ?? 0;
  return { value, name, count, chosen, disabled: !chosen && count === 0, inside: [] };
}
