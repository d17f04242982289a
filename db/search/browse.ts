import { type RawBuilder, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { composedOnce } from '../composed-once.ts';
import type { Reading } from '../tables.ts';
import { countsIn, countsOf, EVERYWHERE, facetCounts } from './facet-counts.ts';
import { asList, listedApps } from './listed.ts';
import { anything } from './postgres-match.ts';
import { pageOf } from './postgres-page.ts';
import {
  type FacetCounts,
  HITS_ON_A_PAGE,
  type SearchHit,
  type SearchQuestion,
  type SearchSort,
} from './question.ts';
import { stillOffered } from './still-offered.ts';

/** A question without words, about one category or one group of them. */
export type BrowseQuestion = Omit<SearchQuestion, 'words'> & {
  place: { slug: string; isGroup: boolean };
};

export type BrowseAnswer = {
  hits: SearchHit[];
  total: number;
  facets: FacetCounts;
  /** How many apps each category of the marketplace has. */
  sizes: Readonly<Record<string, number>>;
  lapse: Date | null;
};

/**
 * A page of the apps in a category, with the counts of its filters. It asks what Postgres searches,
 * which tells pages when it changes; without filters it reads 24 rows and counts that are kept.
 */
export async function browse(reading: Reading, question: BrowseQuestion): Promise<BrowseAnswer> {
  if (isFiltered(question)) return filtered(reading, question);
  const { at, page, place, sort } = question;
  const [found] = await topOf(place.isGroup, sort)(reading, {
    slug: place.slug,
    scopes: [EVERYWHERE, place.slug],
    offset: (page - 1) * HITS_ON_A_PAGE,
  });
  if (!found) throw new Error('A question without a table always has an answer.');
  const { cards, lapse } = asList(found.list, at);
  const sizes = countsOf(found.counted, EVERYWHERE).category;
  const facets = countsOf(found.counted, place.slug);
  return { hits: cards, total: sizes[place.slug] ?? 0, facets, sizes, lapse };
}

async function filtered(reading: Reading, question: BrowseQuestion): Promise<BrowseAnswer> {
  const { place } = question;
  const within = { ...anything, condition: isIn(place) };
  const [answer, [all]] = await Promise.all([
    pageOf(reading, { ...question, words: '' }, within),
    facetCounts(reading, [EVERYWHERE]),
  ]);
  const live = await stillOffered(
    reading,
    answer.hits.map((hit) => hit.id),
  );
  const hits = answer.hits.filter((hit) => live.has(hit.id));
  return { ...answer, hits, sizes: all?.category ?? {} };
}

function isFiltered({ filters }: BrowseQuestion): boolean {
  const { rating, ...values } = filters;
  return rating !== null || Object.values(values).some((list) => list.length > 0);
}

/** An app's own category is the first, the group of that the second. */
function isIn({ isGroup, slug }: BrowseQuestion['place']): RawBuilder<boolean> {
  return isGroup ? sql`a.category[2] = ${slug}` : sql`a.category[1] = ${slug}`;
}

const ORDERS: Record<SearchSort, RawBuilder<unknown>> = {
  relevance: sql`a.deprecated, a.trust desc`,
  rating: sql`a.deprecated, a.rating desc`,
  adopted: sql`a.adoption desc`,
  newest: sql`a.published_at desc`,
  updated: sql`a.updated_at desc`,
};

/** Stands for the values while a question is composed. */
const SAMPLE: { slug: string; scopes: readonly string[]; offset: number } = {
  slug: ':slug',
  scopes: [],
  offset: 987_654_321,
};

type Top = ReturnType<typeof composeTop>;
const tops = new Map<string, Top>();

/** The question for a page without filters, composed once for each order. */
function topOf(isGroup: boolean, sort: SearchSort): Top {
  const key = `${isGroup} ${sort}`;
  const known = tops.get(key) ?? composeTop(isGroup, sort);
  tops.set(key, known);
  return known;
}

function composeTop(isGroup: boolean, sort: SearchSort) {
  return composedOnce(SAMPLE, (reading, { offset, scopes, slug }) =>
    reading.selectNoFrom([
      jsonArrayFrom(
        listedApps(reading)
          .where(isIn({ slug, isGroup }))
          .orderBy(sql`${ORDERS[sort]}, a.listing_id`)
          .limit(HITS_ON_A_PAGE)
          .offset(offset),
      ).as('list'),
      countsIn(scopes).as('counted'),
    ]),
  );
}
