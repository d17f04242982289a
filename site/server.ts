import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import { appSecretOf } from '#db/app-secret.ts';
import { codeOf, ServiceFailed } from '#db/embedded/failed.ts';
import { step } from '#db/embedded/progress.ts';
import { type Environment, readEnvironment, requireMail, WrongSetting } from '#db/environment.ts';
import { untilStopped } from '#db/stopping.ts';
import type { Tables } from '#db/tables.ts';
import { openSearchIndex } from '#search-indexer/client.ts';
import { openServices, type Services } from '#search-indexer/services.ts';
import { openPages } from './cache/open-pages.ts';
import type { SiteHandler } from './cache/rendering.ts';
import { apiHandler } from './http/api.ts';
import { addressHandler, assetHandler, healthHandler, mediaHandler } from './http/handlers.ts';
import { readiness } from './http/health.ts';
import { createWebServer } from './http/server.ts';
import { stoppable } from './http/stop.ts';
import { pictureHandler } from './pictures/handler.ts';
import { openLogos } from './pictures/logos.ts';
import { setRunning } from './running.ts';
import { searchAnswers } from './search/answers.ts';
import { openSearchRecorder } from './search/record.ts';
import { openSearching } from './search/searching.ts';
import { buildIfNeeded, built } from './startup/build.ts';
import { enterHouse, fileStoreOf, fontFolderOf, furnish, untilFilled } from './startup/house.ts';
import { openLog, openShopLog } from './startup/log.ts';
import { runBeside } from './startup/programs.ts';
import { type SearchState, summary } from './startup/summary.ts';

type Web = {
  environment: Environment;
  appSecret: string;
  databaseUrl: string;
  kysely: Kysely<Tables>;
  meilisearch: Services['meilisearch'];
  log: Logger;
};

type Stoppable = { stop(): Promise<void> };

/** `npm start`: everything in one go, until stopped. */
async function runShop(environment: Environment, stop: AbortSignal): Promise<void> {
  const started = performance.now();
  const appSecret = appSecretOf(environment);
  await using house = new AsyncDisposableStack();
  const { descriptor, file, log } = openShopLog(environment);
  const services = await step('Database and search', () =>
    openServices(environment, 'shop', (line) => console.log(`  ${line}`)),
  );
  house.defer(() => services.end());
  const kysely = await unlessStopped(stop, furnish(services.databaseUrl, environment));
  if (!kysely) return;
  house.defer(() => kysely.destroy());
  await buildIfNeeded(stop);
  if (stop.aborted) return;
  const beside = runBeside(services, environment, descriptor, log);
  const { databaseUrl, meilisearch } = services;
  house.defer(() => beside.stop());
  const web = await openWeb({ environment, appSecret, databaseUrl, kysely, meilisearch, log });
  house.defer(async () => void (await Promise.all([web.stop(), beside.stop()])));
  await untilFilled(kysely, stop);
  const search = await searchState(meilisearch);
  const seconds = (performance.now() - started) / 1000;
  console.log(summary({ environment, search, seconds, logFile: file }));
  if (!stop.aborted) await once(stop, 'abort');
  console.log('  Stopping …');
}

/** One web process among several: the services, the worker and the indexer run elsewhere. */
async function runWeb(environment: Environment, stop: AbortSignal): Promise<void> {
  const { databaseUrl, meilisearch } = environment;
  if (!databaseUrl) throw new WrongSetting('A web process by itself needs DATABASE_URL.');
  const appSecret = appSecretOf(environment);
  await using house = new AsyncDisposableStack();
  const log = openLog(environment);
  const kysely = await enterHouse(databaseUrl, environment);
  house.defer(() => kysely.destroy());
  const web = await openWeb({ environment, appSecret, databaseUrl, kysely, meilisearch, log });
  house.defer(() => web.stop());
  log.info({ origin: environment.origin.origin }, 'open');
  if (!stop.aborted) await once(stop, 'abort');
}

/** Serves the built site; returns once it listens. */
async function openWeb(web: Web): Promise<Stoppable> {
  const { appSecret, databaseUrl, environment, kysely, log, meilisearch } = web;
  const { host, origin, port } = environment;
  const files = fileStoreOf(environment);
  const index = meilisearch ? openSearchIndex(meilisearch) : null;
  const searching = await openSearching(kysely, index, log);
  const recorder = openSearchRecorder(kysely, log);
  setRunning({
    kysely,
    searching,
    recorder,
    now: () => new Date(),
    origin,
    appSecret,
    log,
    demo: environment.demo,
    keepsMail: environment.demo && !environment.smtpUrl,
    logos: openLogos(files),
  });
  const { handler }: { handler: SiteHandler } = await import(pathToFileURL(built.entry).href);
  const pages = openPages({ site: handler, databaseUrl, origin, now: () => new Date(), log });
  const server = createWebServer({
    origin,
    port,
    log,
    // Whoever were told to close while others may still come would come again, and be cut off.
    isStopping: () => !server.listening,
    atOnce: pages.atOnce,
    handlers: [
      addressHandler(),
      healthHandler(() => readiness(kysely, searching.engine())),
      mediaHandler(files),
      pictureHandler({
        kysely,
        files,
        fontFolder: fontFolderOf(environment),
        now: () => new Date(),
      }),
      apiHandler(searchAnswers, (error, requestId) => {
        log.error({ error, requestId }, 'a program was not answered');
      }),
      assetHandler(built.client),
      pages.handler,
    ],
  });
  const stopServing = stoppable(server);
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new WrongSetting(whyNotListening(codeOf(error), host, port));
  }
  return {
    async stop() {
      searching.stop();
      await stopServing();
      await pages.stop();
      await recorder.stop();
    },
  };
}

function whyNotListening(code: string | null, host: string, port: number): string {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use; stop the other program or set PORT to another number.`;
  }
  if (code === 'EACCES') return `Port ${port} needs more rights; set PORT to 1024 or above.`;
  return `HOST ${host} is not an address of this machine (${code}).`;
}

async function searchState(meilisearch: Services['meilisearch']): Promise<SearchState> {
  if (!meilisearch) return 'none';
  return (await openSearchIndex(meilisearch).isHealthy()) ? 'answers' : 'silent';
}

/** The result, or null when asked to stop first: what is under way ends with its database. */
function unlessStopped<Result>(stop: AbortSignal, work: Promise<Result>): Promise<Result | null> {
  const stopped = new Promise<null>((resolve) => {
    if (stop.aborted) resolve(null);
    stop.addEventListener('abort', () => resolve(null), { once: true });
  });
  work.catch(() => undefined);
  return Promise.race([work, stopped]);
}

const stop = untilStopped();
try {
  const environment = readEnvironment(process.env);
  requireMail(environment);
  const run = process.argv.includes('--all-in-one') ? runShop : runWeb;
  await run(environment, stop);
  process.exit(0);
} catch (error) {
  if (stop.aborted) process.exit(0);
  const isForOperator = error instanceof WrongSetting || error instanceof ServiceFailed;
  console.error(isForOperator ? error.message : error);
  process.exit(1);
}
