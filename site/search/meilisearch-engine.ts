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
import {
  type Forgiving,
  fieldOf,
  firstOf,
  isNamed,
  type PageQueries,
  pageQueries,
} from './meilisearch-queries.ts';

/** What is asked while somebody types: never the description, which is long and would be slow. */
const TYPED_FIELDS = ['name', 'forms', 'aliases', 'vendor', 'tagline'] as const;

/**
 * Searches by Meilisearch. Rejects when it is down, has no index, or is slow.
 * @param patience milliseconds for an answer
 */
export function meilisearchEngine(index: Pick<SearchIndex, 'ask'>, patience: number): SearchEngine {
  const answerTo = async (question: SearchQuestion, q: string, forgiving: Forgiving) => {
    const queries = pageQueries(question, q, forgiving);
    const { exact, others, withoutOwn } = queries;
    const asked = [others, ...withoutOwn.map(({ query }) => query), ...(exact ? [exact] : [])];
    const answers = await index.ask(asked, patience);
    const named = (exact && answers.at(-1)?.total) ?? 0;
    if (named <= HITS_ON_A_PAGE) return pageOf(question, queries, answers);
    // So many of one name that the others begin before what was asked for.
    const offset = Math.max(0, firstOf(question) - named);
    const shifted = { ...queries, others: { ...others, offset } };
    const [again = empty] = await index.ask([shifted.others], patience);
    return pageOf(question, shifted, [again, ...answers.slice(1)]);
  };
  return {
    async search(question) {
      const q = askedForm(question.words);
      if (q === '' && question.words.trim() !== '') return NO_ANSWER;
      const answer = await answerTo(question, q, 'frequency');
      // Words that are equally rare are none of them forgiven at first.
      const isLost = answer.total === 0 && q.includes(' ') && question.sort === 'relevance';
      return isLost ? await answerTo(question, q, 'last') : answer;
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
  // Where on this page the others begin, in what was asked of them.
  const start = Math.max(0, firstOf(question) - named.total) - offset;
  const hits = [...exactFirst(named.hits, question.words), ...others.hits.slice(start)];
  const own = new Map(withoutOwn.map(({ facet }, place) => [facet, rest[place] ?? empty]));
  return {
    hits: hits.slice(0, HITS_ON_A_PAGE).map(({ id, card }) => shownCard(id, card, question.at)),
    total: others.total + named.total,
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
