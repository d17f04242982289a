import { vi } from 'vitest';

/** Milliseconds; an engine that was too slow is asked again a second later. */
const WITHIN = 50_000;
const INTERVAL = 1_000;

/**
 * Asks several things and answers them once all came from one engine. On a slow machine an answer
 * may come too late, so that Postgres gives it, and the two do not find equally many.
 * @param work says after each answer which engine gave it; it is repeated whole
 */
export function byOneEngine<Result>(
  work: (saw: (engine: string) => void) => Promise<Result>,
): Promise<Result> {
  const once = () => {
    const engines = new Set<string>();
    return work((engine) => {
      engines.add(engine);
      if (engines.size > 1) throw new Error('The engines took turns.');
    });
  };
  return vi.waitFor(once, { timeout: WITHIN, interval: INTERVAL });
}
