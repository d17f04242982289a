import {
  type Counted,
  countsBy,
  HITS_ON_A_PAGE,
  NO_ANSWER,
  type SearchAnswer,
  type SearchEngine,
  type SearchQuestion,
} from '#db/search/question.ts';
import { shownCard } from '#db/search/stored-card.ts';
import { askedForm } from '#db/search/words.ts';
import type { IndexAnswer, SearchIndex } from '#search-indexer/client.ts';
import { fieldOf, firstOf, isNamed, type PageQueries, pageQueries } from './meilisearch-queries.ts';

/** What is asked while somebody types: never the description, which is long and would be slow. */
const TYPED_FIELDS = ['name', 'forms', 'aliases', 'vendor', 'tagline'] as const;

/**
 * Searches by Meilisearch. Rejects when it is down, has no index, or is slow.
 * @param patience milliseconds for an answer
 */
export function meilisearchEngine(index: Pick<SearchIndex, 'ask'>, patience: number): SearchEngine {
  return {
    async search(question) {
      const q = askedForm(question.words);
      if (q === '' && question.words.trim() !== '') return NO_ANSWER;
      const queries = pageQueries(question, q);
      const { exact, others, withoutOwn } = queries;
      const asked = [others, ...withoutOwn.map(({ query }) => query), ...(exact ? [exact] : [])];
      return pageOf(question, queries, await index.ask(asked, patience));
    },
    async suggest(words, most) {
      const q = askedForm(words);
      if (q === '') return [];
      const named = isNamed(words);
      const answers = await index.ask(
        [
          { q: '', filter: [named], limit: most },
          { q, filter: [`NOT ${named}`], limit: most, attributesToSearchOn: TYPED_FIELDS },
        ],
        patience,
      );
      return answers
        .flatMap(({ hits }) => hits)
        .slice(0, most)
        .map(({ id, card: { icon, name, slug, vendor } }) => {
          return { id, slug, name, vendor: vendor.name, icon };
        });
    },
  };
}

/** The answers come in the order of the questions: others, without own, exact. */
function pageOf(
  question: SearchQuestion,
  { others: { offset = 0 }, exact, withoutOwn }: PageQueries,
  answers: readonly IndexAnswer[],
): SearchAnswer {
  const [others = empty, ...rest] = answers;
  const named = (exact && rest.at(-1)) ?? empty;
  const first = firstOf(question);
  const start = first === 0 ? 0 : first - named.hits.length - offset;
  const hits =
    first === 0 ? [...exactFirst(named.hits, question.words), ...others.hits] : others.hits;
  const own = new Map(withoutOwn.map(({ facet }, place) => [facet, rest[place] ?? empty]));
  return {
    hits: hits
      .slice(start, start + HITS_ON_A_PAGE)
      .map(({ id, card }) => shownCard(id, card, question.at)),
    total: others.total + named.hits.length,
    facets: countsBy(
      (facet) => own.get(facet)?.facets[fieldOf(facet)] ?? sumOf(facet, others, named),
    ),
  };
}

const empty: IndexAnswer = { hits: [], total: 0, facets: {} };

/** Of names that differ only in how they are written, the one that was typed stands first. */
function exactFirst(hits: IndexAnswer['hits'], words: string): IndexAnswer['hits'] {
  const typed = words.trim().toLowerCase();
  const isTyped = (hit: IndexAnswer['hits'][number]) => hit.card.name.toLowerCase() === typed;
  return [...hits.filter(isTyped), ...hits.filter((hit) => !isTyped(hit))];
}

function sumOf(facet: Counted, one: IndexAnswer, other: IndexAnswer): Record<string, number> {
  const sum = { ...one.facets[fieldOf(facet)] };
  for (const [value, count] of Object.entries(other.facets[fieldOf(facet)] ?? {})) {
    sum[value] = (sum[value] ?? 0) + count;
  }
  return sum;
}
