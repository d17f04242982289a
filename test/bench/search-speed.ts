import { openDatabase } from '#db/connection.ts';
import { freePort } from '#db/embedded/port.ts';
import { readEnvironment } from '#db/environment.ts';
import { NO_FILTERS, type SearchQuestion } from '#db/search/question.ts';
import { INDEX } from '#search-indexer/index-settings.ts';
import { openServices, type Services, variablesOf } from '#search-indexer/services.ts';
import { paths } from '#site/paths.ts';
import { meilisearchEngine } from '#site/search/meilisearch-engine.ts';
import { parametersOf } from '#site/search/parameters.ts';
import type { Loaded, LoadRequest } from './load.ts';
import { CORES, canPin, ended, firstLine, loaded, median, startOn, untilOpen } from './programs.ts';

/** Each figure is the median of so many rounds, in which the two that are compared take turns. */
const ROUNDS = 5;
const CONNECTIONS = 16;
/** Milliseconds of a round. */
const DURING = 3_000;
/** Different questions; each is asked many times. */
const QUESTIONS = 300;

type Compared = { one: readonly LoadRequest[]; other: readonly LoadRequest[] };

/**
 * Prints how the search compares with Meilisearch alone.
 * @param folder data of a shop that is stopped, with its catalogue
 */
export async function searchFigures(folder: string): Promise<void> {
  console.log(`\nSearch, ${canPin() ? 'web process on a core of its own' : 'not pinned to cores'}`);
  const environment = readEnvironment({ ...process.env, DATA_DIR: folder });
  const services = await openServices(environment, 'shop', console.log);
  const port = await freePort(null);
  const variables = {
    ...variablesOf(services),
    DATA_DIR: folder,
    PORT: String(port),
    DEMO: '0',
    SMTP_URL: 'smtp://127.0.0.1:9',
  };
  const web = startOn(CORES.measured, 'site/server.ts', { ...variables, LOG_LEVEL: 'warn' });
  try {
    const origin = `http://localhost:${port}`;
    await untilOpen(origin);
    await compareAll(services, origin);
  } finally {
    await ended(web);
    await services.end();
  }
}

async function compareAll(services: Services, origin: string): Promise<void> {
  const { databaseUrl, meilisearch } = services;
  if (!meilisearch) return console.log('There is no Meilisearch here to compare with.');
  const kysely = openDatabase(databaseUrl, { max: 1 });
  const rows = await kysely.selectFrom('searchable_app').select(['card', 'category']).execute();
  await kysely.destroy();
  const apps = rows.map(({ card, category }) => ({ name: String(card['name']), category }));
  const questions = questionsFrom(apps);
  const straight = await Promise.all(
    questions.map(
      async (question): Promise<LoadRequest> => ({
        method: 'POST',
        url: `${meilisearch.url}/multi-search`,
        headers: {
          authorization: `Bearer ${meilisearch.masterKey}`,
          'content-type': 'application/json',
        },
        body: await bodyOf(question),
      }),
    ),
  );
  const api = questions.map((question) => get(`${origin}/api/search?${parametersOf(question)}`));
  await rates('/api/search, of the rate of Meilisearch', { one: api, other: straight });
  await added({ one: api, other: straight });
  const pages = questions.map((question) => `${paths.search(question)}`);
  const bare = startOn(CORES.measured, 'test/bench/bare-program.ts');
  try {
    const answers = await Promise.all(
      pages.map(async (page, place) => {
        const answer = await fetch(origin + page);
        return [page, { asked: straight[place]?.body, page: await answer.text() }] as const;
      }),
    );
    bare.stdin?.end(JSON.stringify({ meilisearch, answers: Object.fromEntries(answers) }));
    const bareOrigin = `http://localhost:${await firstLine(bare)}`;
    const one = pages.map((page) => get(origin + page));
    const other = pages.map((page) => get(bareOrigin + page));
    await rates('/search, of the rate of the bare program', { one, other });
  } finally {
    await ended(bare);
  }
  await typing(
    apps.map((app) => app.name),
    origin,
  );
}

/** The first words of names; every second question in the category of the app. */
function questionsFrom(apps: readonly { name: string; category: string[] }[]): SearchQuestion[] {
  const step = Math.max(1, Math.floor(apps.length / QUESTIONS));
  return apps
    .filter((_, place) => place % step === 0)
    .slice(0, QUESTIONS)
    .map(({ category, name }, place) => {
      const filters =
        place % 2 === 0 ? NO_FILTERS : { ...NO_FILTERS, category: category.slice(0, 1) };
      const words = name.split(' ').slice(0, 2).join(' ');
      return { words, filters, sort: 'relevance', page: 1, at: new Date() };
    });
}

/** What our own search sends to Meilisearch for a question. */
async function bodyOf(question: SearchQuestion): Promise<string> {
  let body = '';
  const listening = meilisearchEngine(
    {
      async ask(queries) {
        const whole = queries.map((query) => ({
          ...query,
          indexUid: INDEX,
          attributesToRetrieve: ['id', 'card'],
        }));
        body = JSON.stringify({ queries: whole });
        return [];
      },
    },
    0,
  );
  await listening.search(question);
  return body;
}

function get(url: string): LoadRequest {
  return { method: 'GET', url, headers: {}, body: '' };
}

/** The median of the ratios of rounds, since a machine is slower at one time than at another. */
async function rates(what: string, { one, other }: Compared): Promise<void> {
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [first, second] = [await run(one, CONNECTIONS), await run(other, CONNECTIONS)];
    ratios.push(first.perSecond / second.perSecond);
  }
  const last = await run(one, CONNECTIONS);
  console.log(`${what}: ${median(ratios).toFixed(2)} (${Math.round(last.perSecond)}/s)`);
}

async function added({ one, other }: Compared): Promise<void> {
  const differences: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [first, second] = [await run(one, 1), await run(other, 1)];
    differences.push(first.median - second.median);
  }
  console.log(`/api/search, added at one connection: ${median(differences).toFixed(1)} ms`);
}

async function typing(names: readonly string[], origin: string): Promise<void> {
  const typed = names.map((name, place) => name.slice(0, 2 + (place % 5)));
  const requests = typed.map((q) => get(`${origin}/api/suggest?${new URLSearchParams({ q })}`));
  const rounds: Loaded[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await run(requests, CONNECTIONS));
  const middle = median(rounds.map((one) => one.median)).toFixed(1);
  const slow = median(rounds.map((one) => one.p99)).toFixed(1);
  console.log(`suggestions: median ${middle} ms, p99 ${slow} ms at ${CONNECTIONS} connections`);
}

async function run(requests: readonly LoadRequest[], connections: number): Promise<Loaded> {
  const result = await loaded({ requests: [...requests], connections, during: DURING });
  if (result.failed > 0) throw new Error(`${result.failed} requests were not answered with 200.`);
  return result;
}
