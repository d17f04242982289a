import { z } from 'zod';
import { openDatabase } from '#db/connection.ts';
import { ServiceFailed } from '#db/embedded/failed.ts';
import { step } from '#db/embedded/progress.ts';
import { readEnvironment, WrongSetting } from '#db/environment.ts';
import { migrate } from '#db/migrate.ts';
import { requireDatabase } from '#db/reachable.ts';
import { askIndexer, type Outcome, outcomeOf } from '#db/search/requests.ts';
import type { RequestKind } from '#db/search/table.ts';
import { untilStopped } from '#db/stopping.ts';
import { besideAnIndexer } from './beside-an-indexer.ts';
import { openServices } from './services.ts';

const differences = z.object({ missing: z.number(), extra: z.number(), stale: z.number() });
const reconciled = z.object({
  apps: z.number(),
  postgres: differences,
  meilisearch: differences.nullable(),
});
const rebuilt = z.object({ apps: z.number(), milliseconds: z.number() });

const LABELS: Record<RequestKind, string> = { rebuild: 'Rebuilding', reconcile: 'Comparing' };

/**
 * `npm run reindex` makes what is searched anew while it goes on answering; `npm run reconcile`
 * compares it with the database and repairs it. Both beside a running shop or without one.
 */
async function main(): Promise<void> {
  const [kind] = process.argv.slice(2);
  if (kind !== 'rebuild' && kind !== 'reconcile') throw new WrongSetting('Say what to do.');
  const stop = untilStopped();
  const environment = readEnvironment(process.env);
  if (environment.databaseUrl) await requireDatabase(environment.databaseUrl);
  const services = await step('Services', () =>
    openServices(environment, 'guest', (line) => console.log(`  ${line}`)),
  );
  const kysely = openDatabase(services.databaseUrl, { max: 5 });
  try {
    await migrate(kysely);
    const outcome = await step(LABELS[kind], async () => {
      const id = await askIndexer(kysely, kind, new Date());
      let ended: Outcome | null = null;
      await besideAnIndexer(services, kysely, stop, (wait) =>
        wait(async () => {
          ended = await outcomeOf(kysely, id);
          return ended !== null;
        }),
      );
      return ended;
    });
    print(kind, outcome);
  } finally {
    await kysely.destroy();
    await services.end();
  }
}

/** @throws WrongSetting when it did not end well */
function print(kind: RequestKind, outcome: Outcome | null): void {
  if (outcome === null) throw new WrongSetting('Stopped before the end; the indexer goes on.');
  if ('error' in outcome) throw new WrongSetting(`It could not be done: ${outcome.error}`);
  if (kind === 'rebuild') {
    const { apps, milliseconds } = rebuilt.parse(outcome.report);
    console.log(`  ${number(apps)} apps in ${(milliseconds / 1000).toFixed(1)} s`);
    return;
  }
  const { apps, meilisearch, postgres } = reconciled.parse(outcome.report);
  console.log(`  ${number(apps)} apps are on offer; what was found, and is repaired:`);
  for (const [engine, found] of Object.entries({ Meilisearch: meilisearch, Postgres: postgres })) {
    if (!found) continue;
    const { extra, missing, stale } = found;
    console.log(
      `  ${engine.padEnd(11)} ${number(missing)} missing, ${number(extra)} extra, ${number(stale)} stale`,
    );
  }
}

function number(count: number): string {
  return count.toLocaleString('en');
}

try {
  await main();
} catch (error) {
  if (!(error instanceof WrongSetting) && !(error instanceof ServiceFailed)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
// The channel to the program that started this one would keep it alive.
process.exit();
