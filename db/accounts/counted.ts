import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { type Limit, take } from './limits.ts';

/** A limit, and who is counted under it. */
export type Counted = readonly [limit: Limit, key: string];

/**
 * Does work that several limits count. What is refused counts under none of them: neither work that
 * throws nor what another of the limits ends.
 * @throws TooOften when one of the limits has nothing left; what the work throws
 */
export async function counted<Result>(
  kysely: Kysely<Tables>,
  limits: readonly Counted[],
  work: () => Promise<Result>,
): Promise<Result> {
  const taken: Awaited<ReturnType<typeof take>>[] = [];
  try {
    for (const [limit, key] of limits) taken.push(await take(kysely, limit, key));
    return await work();
  } catch (error) {
    for (const one of taken) await one.giveBack();
    throw error;
  }
}
