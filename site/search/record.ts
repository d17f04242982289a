import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import { type AskedSearch, keptWords, recordSearches } from '#db/search/queries.ts';
import type { SearchQuestion } from '#db/search/question.ts';
import type { Tables } from '#db/tables.ts';
import type { KnownValues } from './choices.ts';
import type { SearchResult } from './searching.ts';

/** Searches that wait at most; more than this in a second are not people. */
const MOST_WAITING = 5_000;
/** Rows of one statement: below Postgres' limit of 65,535 parameters. */
const MOST_AT_ONCE = 1_000;
const EVERY = 1_000;

/**
 * A search as it may be recorded. Industries and standards are open text in an address, so that
 * only those are kept that some app has; the other values are known to exist (see `onlyKnown`).
 */
export function askedSearch(
  question: SearchQuestion,
  { engine, total }: Pick<SearchResult, 'engine' | 'total'>,
  known: KnownValues,
): AskedSearch {
  const { at, filters, sort, words } = question;
  const industry = filters.industry.filter((value) => known.industry.has(value));
  const compliance = filters.compliance.filter((value) => known.compliance.has(value));
  return {
    askedAt: at,
    words,
    filters: { ...filters, industry, compliance },
    sort,
    hits: total,
    engine,
  };
}

export type SearchRecorder = {
  /** Notes a search, and returns at once. What could name somebody is not noted. */
  record(search: AskedSearch): void;
  /** Writes what waits and stops; call it when no more requests come. */
  stop(): Promise<void>;
};

/**
 * Collects searches and writes them once a second, after the answers they belong to. It never fails
 * a request: when the database cannot take them, that is logged and they are forgotten.
 */
export function openSearchRecorder(kysely: Kysely<Tables>, log: Logger): SearchRecorder {
  const waiting: AskedSearch[] = [];
  let writing = Promise.resolve();
  const flush = () => {
    writing = writing.then(() => writeAll(waiting, kysely, log));
    return writing;
  };
  const timer = setInterval(flush, EVERY);
  timer.unref();
  return {
    record(search) {
      const words = keptWords(search.words);
      if (words === null || !isPlain(search) || waiting.length >= MOST_WAITING) return;
      waiting.push({ ...search, words });
    },
    async stop() {
      clearInterval(timer);
      await flush();
    },
  };
}

async function writeAll(
  waiting: AskedSearch[],
  kysely: Kysely<Tables>,
  log: Logger,
): Promise<void> {
  while (waiting.length > 0) {
    const batch = waiting.splice(0, MOST_AT_ONCE);
    try {
      await recordSearches(kysely, batch);
    } catch (error) {
      log.warn({ error, lost: batch.length }, 'searches could not be recorded');
    }
  }
}

/** Values of filters come from the address too, so anything can stand there. */
function isPlain({ filters }: AskedSearch): boolean {
  const { rating, ...values } = filters;
  return Object.values(values)
    .flat()
    .every((value) => keptWords(value) !== null);
}
