import path from 'node:path';
import { useServices } from '#db/embedded/owner.ts';
import { startPostgres } from '#db/embedded/postgres.ts';
import type { Environment } from '#db/environment.ts';
import { startMeilisearch } from './embedded.ts';

/** Where the database and the search of this marketplace are. */
export type Services = {
  readonly databaseUrl: string;
  /** Null where no Meilisearch can run: Postgres answers searches then. */
  readonly meilisearch: { readonly url: string; readonly masterKey: string | null } | null;
  /**
   * Keeps an embedded Meilisearch running; for the shop, whose other programs know its address.
   * @param report takes a line on each start
   */
  watch(report: (line: string) => void): { stop(): Promise<void> };
  /** Stops what is embedded, unless another process still uses it; call it after the watch ended. */
  end(): Promise<void>;
};

/**
 * Finds the services that the variables name, or starts (or joins) the embedded ones.
 * @param as `shop` for the all-in-one start, `guest` for a command beside it
 * @throws ServiceFailed with one sentence for the operator
 */
export async function openServices(
  environment: Environment,
  as: 'shop' | 'guest',
  report: (line: string) => void,
): Promise<Services> {
  const { dataDirectory } = environment;
  const use = await useServices(dataDirectory, as);
  const started: { stop(): Promise<void> }[] = [];
  try {
    const [postgres, search] = await Promise.allSettled([
      environment.databaseUrl
        ? null
        : startPostgres({ directory: path.join(dataDirectory, 'postgres'), report }),
      environment.meilisearch
        ? null
        : startMeilisearch({ directory: path.join(dataDirectory, 'meilisearch'), report }),
    ]);
    if (postgres.status === 'fulfilled' && postgres.value) started.push(postgres.value);
    if (search.status === 'fulfilled' && search.value) started.push(search.value);
    if (postgres.status === 'rejected') throw postgres.reason;
    if (search.status === 'rejected') throw search.reason;
    if (search.value?.fresh)
      report('The search index starts empty; it is filled from the database.');
    return {
      databaseUrl: environment.databaseUrl ?? postgres.value?.url ?? '',
      meilisearch: environment.meilisearch ?? search.value,
      watch: (told) => search.value?.watch(told) ?? { stop: async () => undefined },
      end: () => use.end(started),
    };
  } catch (error) {
    await use.end(started);
    throw error;
  }
}

/** The variables by which another program of ours finds the same services. */
export function variablesOf(services: Services): Record<string, string> {
  const { databaseUrl, meilisearch } = services;
  return {
    DATABASE_URL: databaseUrl,
    MEILI_URL: meilisearch?.url ?? '',
    MEILI_MASTER_KEY: meilisearch?.masterKey ?? '',
  };
}
