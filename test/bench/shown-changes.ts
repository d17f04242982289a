import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '#db/connection.ts';
import { type Services, variablesOf } from '#search-indexer/services.ts';
import { paths } from '#site/paths.ts';
import { CORES, ended, median, startOn } from './programs.ts';

const CHANGES = 20;
/** How often it is looked whether a change shows, in milliseconds. */
const LOOK = 5;
/** A change that does not show after this never will, in milliseconds. */
const LATEST = 30_000;

/**
 * Prints how long a change of a listing takes until its kept page, and the kept list that it is on,
 * show it on every web process.
 */
export async function changesShown(
  services: Services,
  folder: string,
  origins: readonly string[],
): Promise<void> {
  const indexer = startOn(CORES.rest, 'search-indexer/main.ts', {
    ...variablesOf(services),
    DATA_DIR: folder,
    LOG_LEVEL: 'warn',
  });
  const kysely = openDatabase(services.databaseUrl, { max: 1 });
  try {
    const { id, name } = await kysely
      .selectFrom('listing as l')
      .innerJoin('organisation as o', 'o.id', 'l.vendor_id')
      .select(['o.id', 'o.name'])
      .where('l.slug', '=', 'pipewright')
      .executeTakeFirstOrThrow();
    const rename = (given: string) =>
      kysely.updateTable('organisation').set({ name: given }).where('id', '=', id).execute();
    for (const path of [paths.app('pipewright'), paths.category('crm-sales')]) {
      const times: number[] = [];
      for (let count = 0; count < CHANGES; count += 1) {
        const pages = origins.map((origin) => origin + path);
        await Promise.all(pages.map((page) => fetch(page)));
        const fresh = `Fresh ${randomUUID()}`;
        const started = performance.now();
        await rename(fresh);
        await Promise.all(pages.map((page) => untilShown(page, fresh, started)));
        times.push(performance.now() - started);
      }
      const longest = Math.max(...times).toFixed(0);
      console.log(
        `a change shows on ${path} of ${origins.length} processes after: ` +
          `median ${median(times).toFixed(0)} ms, at most ${longest} ms`,
      );
    }
    await rename(name);
  } finally {
    await kysely.destroy();
    await ended(indexer);
  }
}

async function untilShown(page: string, text: string, started: number): Promise<void> {
  while (!(await (await fetch(page)).text()).includes(text)) {
    if (performance.now() - started > LATEST) throw new Error(`${page} does not change.`);
    await sleep(LOOK);
  }
}
