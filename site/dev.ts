import { dev } from 'astro';
import pino from 'pino';
import { appSecretOf } from '#db/app-secret.ts';
import { ServiceFailed } from '#db/embedded/failed.ts';
import { readEnvironment, requireMail, WrongSetting } from '#db/environment.ts';
import { untilStopped } from '#db/stopping.ts';
import { openSearchIndex } from '#search-indexer/client.ts';
import { openServices } from '#search-indexer/services.ts';
import { apiHandler } from './http/api.ts';
import { mediaHandler } from './http/handlers.ts';
import { handlersPlugin } from './http/handlers-in-development.ts';
import { pictureHandler } from './pictures/handler.ts';
import { openLogos } from './pictures/logos.ts';
import { setRunning } from './running.ts';
import { searchAnswers } from './search/answers.ts';
import { openSearchRecorder } from './search/record.ts';
import { openSearching } from './search/searching.ts';
import { fileStoreOf, fontFolderOf, furnish } from './startup/house.ts';
import { runBeside } from './startup/programs.ts';

/** `npm run dev`: the same services and data as `npm start`, with pages that reload. */
async function develop(): Promise<void> {
  const environment = readEnvironment(process.env);
  requireMail(environment);
  const { host, origin, port } = environment;
  const appSecret = appSecretOf(environment);
  await using house = new AsyncDisposableStack();
  const services = await openServices(environment, 'shop', (line) => console.log(`  ${line}`));
  house.defer(() => services.end());
  const kysely = await furnish(services.databaseUrl, environment);
  house.defer(() => kysely.destroy());
  const log = pino({ level: 'warn' });
  const files = fileStoreOf(environment);
  const { meilisearch } = services;
  const searching = await openSearching(
    kysely,
    meilisearch ? openSearchIndex(meilisearch) : null,
    log,
  );
  house.defer(() => searching.stop());
  const recorder = openSearchRecorder(kysely, log);
  house.defer(() => recorder.stop());
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
  const reportFailure = (error: unknown) => log.error({ error }, 'a program was not answered');
  const standardError = 2;
  const beside = runBeside(services, environment, standardError, log);
  house.defer(() => beside.stop());
  const server = await dev({
    server: { host, port },
    vite: {
      plugins: [
        handlersPlugin([
          mediaHandler(files),
          pictureHandler({
            kysely,
            files,
            fontFolder: fontFolderOf(environment),
            now: () => new Date(),
          }),
          apiHandler(searchAnswers, reportFailure),
        ]),
      ],
    },
  });
  house.defer(() => server.stop());
  // The development server would end the process by itself and leave the services running.
  process.removeAllListeners('SIGTERM');
  const stop = untilStopped();
  if (!stop.aborted) {
    await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }));
  }
}

try {
  await develop();
  process.exit(0);
} catch (error) {
  const isForOperator = error instanceof WrongSetting || error instanceof ServiceFailed;
  console.error(isForOperator ? error.message : error);
  process.exit(1);
}
