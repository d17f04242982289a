import { CompiledQuery, type Kysely } from 'kysely';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { TooOften } from '../errors.ts';
import type { Tables } from '../tables.ts';
import { keyedHash } from './keyed-hash.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** How often in how many seconds, counted in Postgres for all web processes together. */
const LIMITS = {
  /** Wrong passwords of one account from one address: whoever guesses shuts out only themselves. */
  'sign-in-account': { points: 10, duration: 15 * MINUTE },
  /** The same from anywhere: a hundred guesses find no password that zxcvbn lets through. */
  'sign-in-account-anywhere': { points: 100, duration: 15 * MINUTE },
  /** Wrong passwords of a person who is signed in already. */
  'own-password': { points: 10, duration: 15 * MINUTE },
  /** Wrong passwords from one address, behind which may sit a whole office. */
  'sign-in-address': { points: 100, duration: 15 * MINUTE },
  /** Sign-ups and resets that one address asks for. */
  'mail-address': { points: 20, duration: HOUR },
  /** Mails that strangers can have sent to one mailbox. */
  'mail-mailbox': { points: 5, duration: HOUR },
  /** Links to a new password for one mailbox: apart, so that no other mail can use them up. */
  'reset-mailbox': { points: 5, duration: HOUR },
  /** Wrong digits, codes and keys of one account. */
  'second-factor': { points: 10, duration: 15 * MINUTE },
  /** Wrong digits of one account: of a million, each quarter of an hour's ten add up over days. */
  'second-factor-day': { points: 100, duration: 24 * HOUR },
  /** Invitations that one organisation sends. */
  invitations: { points: 50, duration: 24 * HOUR },
  /** Invitations that one person sends, for whichever organisation: those are free to found. */
  'invitations-person': { points: 50, duration: 24 * HOUR },
  /** Customer organisations that one person founds. */
  organisations: { points: 10, duration: 24 * HOUR },
  /** Questions to vendors that one person asks. */
  questions: { points: 10, duration: 24 * HOUR },
} as const;
export type Limit = keyof typeof LIMITS;

/**
 * Takes one of what a limit allows.
 * @param key who is counted, such as an e-mail address; it is kept as a keyed hash
 * @returns `giveBack`, for what did not deserve to be counted
 * @throws TooOften when nothing is left
 */
export async function take(
  kysely: Kysely<Tables>,
  limit: Limit,
  key: string,
): Promise<{ giveBack(): Promise<void> }> {
  const limiter = limiterOf(kysely, limit);
  const counted = await keyedHash(kysely, key.toLowerCase());
  try {
    await limiter.consume(counted);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new TooOften(Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
  }
  return { giveBack: async () => void (await limiter.reward(counted)) };
}

const limiters = new WeakMap<Kysely<Tables>, Map<Limit, RateLimiterPostgres>>();

function limiterOf(kysely: Kysely<Tables>, limit: Limit): RateLimiterPostgres {
  const known = limiters.get(kysely)?.get(limit);
  if (known) return known;
  const { duration, points } = LIMITS[limit];
  const limiter = new RateLimiterPostgres({
    storeClient: {
      async query({ text, values = [] }: { text: string; values?: unknown[] }) {
        const { numAffectedRows, rows } = await kysely.executeQuery(
          CompiledQuery.raw(text, values),
        );
        return { rows, rowCount: Number(numAffectedRows ?? rows.length) };
      },
    },
    storeType: 'client',
    tableName: 'rate_limit',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: limit,
    points,
    duration,
    insuranceLimiter: new RateLimiterMemory({ keyPrefix: limit, points, duration }),
  });
  limiters.set(kysely, new Map(limiters.get(kysely)).set(limit, limiter));
  return limiter;
}
