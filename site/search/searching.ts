import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import { readingOf } from '#db/connection.ts';
import type { Named } from '#db/search/facet-names.ts';
import type { SearchAnswer, SearchQuestion, SuggestedApp } from '#db/search/question.ts';
import type { Tables } from '#db/tables.ts';
import type { SearchIndex } from '#search-indexer/client.ts';
import { keepNames } from './known-names.ts';
import { offeredTogether } from './offered-together.ts';
import { type Engine, openTwoEngines } from './two-engines.ts';

export type SearchResult = SearchAnswer & { engine: Engine };

export type SuggestAnswer = {
  apps: SuggestedApp[];
  categories: Named[];
  vendors: Named[];
};

/** What pages ask of the search. Neither rejects because of Meilisearch. */
export type Searching = {
  search(question: SearchQuestion): Promise<SearchResult>;
  /** @param words what is typed so far */
  suggest(words: string): Promise<SuggestAnswer>;
  /** Who answers this moment. */
  engine(): Engine;
  stop(): void;
};

const MOST = { apps: 5, categories: 3, vendors: 3 } as const;

/**
 * Opens the search: Meilisearch answers, and while it is down, slow or incomplete Postgres does.
 * What was withdrawn is in no answer, also while an index still has it.
 * @param index null where there is no Meilisearch
 */
export async function openSearching(
  kysely: Kysely<Tables>,
  index: SearchIndex | null,
  log: Logger,
): Promise<Searching> {
  const reading = readingOf(kysely);
  const offered = offeredTogether(reading);
  const engines = await openTwoEngines(reading, index, log);
  const keeper = await keepNames(reading, (error) => log.warn({ error }, 'names were not read'));
  return {
    async search(question) {
      const { answer, engine } = await engines.ask((one) => one.search(question));
      const live = await offered(answer.hits.map((hit) => hit.id));
      const hits = answer.hits.filter((hit) => live.has(hit.id));
      return { ...answer, hits, total: answer.total - (answer.hits.length - hits.length), engine };
    },
    async suggest(words) {
      const { apps, categories, vendors } = keeper.names;
      const named = apps.beginning(words, MOST.apps);
      // No name begins so: it may be mistyped, or be a word of what the app does.
      const found =
        named.length > 0
          ? named
          : (await engines.ask((one) => one.suggest(words, MOST.apps))).answer;
      const live = await offered(found.map((app) => app.id));
      keeper.forget(named.map((app) => app.id).filter((id) => !live.has(id)));
      return {
        apps: found.filter((app) => live.has(app.id)),
        categories: categories.beginning(words, MOST.categories),
        vendors: vendors.beginning(words, MOST.vendors),
      };
    },
    engine: engines.engine,
    stop() {
      engines.stop();
      keeper.stop();
    },
  };
}
