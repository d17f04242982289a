import { type Actor, anonymous, type Person, system } from '#db/actor.ts';
import type { Database } from '#db/change.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#db/errors.ts';
import { enter, enterCustomer, enterStaff, enterVendor, join } from '../support/people.ts';

/** Everybody who could try something with what a vendor has. */
export type Role =
  | 'anonymous'
  | 'stranger'
  | 'customer'
  | 'otherVendor'
  | 'viewer'
  | 'marketer'
  | 'developer'
  | 'owner'
  | 'moderator'
  | 'reviewer'
  | 'programManager'
  | 'admin'
  | 'platform';

export type Outcome = 'done' | 'NotFound' | 'Forbidden' | 'Conflict' | 'Invalid';

/** One actor for each role around a vendor. */
export async function castAround(
  vendor: { id: string; owner: Person },
  database: Database,
): Promise<Record<Role, Actor>> {
  return {
    anonymous,
    stranger: await enter('stranger', database),
    customer: (await enterCustomer('some-customer', database)).owner,
    otherVendor: (await enterVendor('other-vendor', database)).owner,
    viewer: await join('viewer', vendor, 'viewer', database),
    marketer: await join('marketer', vendor, 'marketer', database),
    developer: await join('developer', vendor, 'developer', database),
    owner: vendor.owner,
    moderator: await enterStaff('moderator', 'moderator', database),
    reviewer: await enterStaff('reviewer', 'reviewer', database),
    programManager: await enterStaff('manager', 'program_manager', database),
    admin: await enterStaff('admin', 'admin', database),
    platform: system('tests'),
  };
}

/** What happens to each of them, one after the other. */
export async function attempts(
  cast: Record<Role, Actor>,
  attempt: (actor: Actor) => Promise<unknown>,
): Promise<Record<string, Outcome>> {
  const outcomes: Record<string, Outcome> = {};
  for (const [role, actor] of Object.entries(cast)) {
    outcomes[role] = await attempt(actor).then(() => 'done' as const, refusalOf);
  }
  return outcomes;
}

/** The same outcome for all but some. */
export function everybody(
  rest: Outcome,
  but: Partial<Record<Role, Outcome>> = {},
): Record<Role, Outcome> {
  return {
    anonymous: rest,
    stranger: rest,
    customer: rest,
    otherVendor: rest,
    viewer: rest,
    marketer: rest,
    developer: rest,
    owner: rest,
    moderator: rest,
    reviewer: rest,
    programManager: rest,
    admin: rest,
    platform: rest,
    ...but,
  };
}

/** How many of those that ran at once ended in which way. */
export async function atOnce(
  tries: readonly Promise<unknown>[],
): Promise<Partial<Record<Outcome, number>>> {
  const counts: Partial<Record<Outcome, number>> = {};
  for (const result of await Promise.allSettled(tries)) {
    const outcome = result.status === 'fulfilled' ? 'done' : refusalOf(result.reason);
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

/** The domain error's name; any other error is one of ours and fails the test. */
function refusalOf(error: unknown): Outcome {
  if (error instanceof NotFound) return 'NotFound';
  if (error instanceof Forbidden) return 'Forbidden';
  if (error instanceof Conflict) return 'Conflict';
  if (error instanceof Invalid) return 'Invalid';
  throw error;
}
