import path from 'node:path';
import type { Environment } from '../environment.ts';
import { requireDatabase } from '../reachable.ts';
import { useServices } from './owner.ts';
import { startPostgres } from './postgres.ts';

/**
 * Does a command's work with the database that the variables name, or else with the embedded one,
 * which is started, or joined where it runs.
 * @param as `guest` for work beside a shop; `shop` for work that bears no shop on this data folder
 * @throws WrongSetting when a given database does not answer, ServiceFailed when the embedded one
 *   cannot run or, with `shop`, when a shop runs
 */
export async function withDatabase<Result>(
  environment: Environment,
  as: 'guest' | 'shop',
  work: (databaseUrl: string) => Promise<Result>,
): Promise<Result> {
  const { databaseUrl, dataDirectory } = environment;
  if (databaseUrl) await requireDatabase(databaseUrl);
  if (databaseUrl && as === 'guest') return work(databaseUrl);
  const use = await useServices(dataDirectory, as);
  if (databaseUrl) return work(databaseUrl).finally(() => use.end([]));
  const postgres = await startPostgres({ directory: path.join(dataDirectory, 'postgres') });
  return work(postgres.url).finally(() => use.end([postgres]));
}
