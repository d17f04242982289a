import { readingOf } from '#db/connection.ts';
import { facetNames } from '#db/search/facet-names.ts';
import { remembered } from '../cache/remembered.ts';
import { running } from '../running.ts';
import { byName, type Offered } from './choices.ts';
import { namesOf } from './filter-words.ts';
import { EVERYTHING } from './parameters.ts';

/** Milliseconds that names may be out of date: staff change them once in a while. */
const NAMES_FOR = 5_000;
/** The values that some app has; a new one shows up by itself where it is among the results. */
const VALUES_FOR = 10_000;

const names = remembered(NAMES_FOR, async () =>
  namesOf(await facetNames(readingOf(running().kysely))),
);

const values = remembered(VALUES_FOR, async () => {
  const { now, searching } = running();
  const { facets } = await searching.search({ ...EVERYTHING, at: now() });
  return {
    category: facets.category,
    industry: byName('industry', Object.keys(facets.industry)),
    compliance: byName('compliance', Object.keys(facets.compliance)),
  };
});

/** What filters there are, and how many apps each category has; a few seconds old at most. */
export async function offered(): Promise<Offered & { sizes: Readonly<Record<string, number>> }> {
  const [known, found] = await Promise.all([names(), values()]);
  return { names: known, values: found, sizes: found.category };
}
