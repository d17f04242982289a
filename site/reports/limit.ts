import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Reports that one network address files within an hour; a person with more to tell has one case. */
const REPORTS = 5;
const HOUR_IN_SECONDS = 3_600;

export type ClientLimit = {
  /** The result of the work, or null when the client has used up its share: nothing is done then. */
  within<Result>(client: string, work: () => Promise<Result>): Promise<Result | null>;
};

/**
 * Counts what clients do, in the memory of this process alone; several web processes each count for
 * themselves. Work that fails takes nothing from the share.
 */
export function clientLimit(points: number, seconds: number): ClientLimit {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return {
    async within(client, work) {
      try {
        await limiter.consume(client);
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return null;
        throw refusal;
      }
      try {
        return await work();
      } catch (error) {
        await limiter.reward(client);
        throw error;
      }
    },
  };
}

export const reportLimit = clientLimit(REPORTS, HOUR_IN_SECONDS);
