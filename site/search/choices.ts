import { FACETS, type Facet, type FacetCounts } from '#db/search/question.ts';
import { closedNames, facetName, type Names, ratingText, valueName } from './filter-words.ts';
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

/** The values of facets whose values are not known beforehand, from a search for everything. */
export type KnownValues = Readonly<Record<'industry' | 'compliance', readonly string[]>>;

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
  const named = (value: string) =>
    choiceOf(facet, value, valueName(facet, value, given.offered.names), given);
  const { names } = given.offered;
  if (facet === 'category') {
    return names.groups.map((group) => ({ ...one(group), inside: group.categories.map(one) }));
  }
  if (facet === 'integrates') return names.components.map(one);
  if (facet === 'industry' || facet === 'compliance') return openValues(facet, given).map(named);
  return Object.keys(closedNames[facet]).map(named);
}

function openValues(facet: 'industry' | 'compliance', { asked, facets, offered }: Given): string[] {
  const values = new Set([
    ...offered.values[facet],
    ...Object.keys(facets[facet]),
    ...asked.filters[facet],
  ]);
  const name = (value: string) => valueName(facet, value, offered.names);
  return [...values].toSorted((a, b) => name(a).localeCompare(name(b), 'en'));
}

function choiceOf(facet: Facet, value: string, name: string, { asked, facets }: Given): Choice {
  const chosen = asked.filters[facet].includes(value);
  const count = facets[facet][value] ?? 0;
  return { value, name, count, chosen, disabled: !chosen && count === 0, inside: [] };
}
