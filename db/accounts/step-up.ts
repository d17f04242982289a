import type { Actor } from '../actor.ts';
import type { Change } from '../change.ts';
import { SecondFactorNeeded } from '../errors.ts';

/** How long a proved second factor opens what is most worth stealing. */
export const STEP_UP_MINUTES = 10;

/** Whether the second factor was proved so shortly ago that nobody has to do it again. */
export function hasFreshSecondFactor(actor: Actor, at: Date): boolean {
  if (actor.kind === 'system') return true;
  if (actor.kind !== 'person' || !actor.secondFactorAt) return false;
  return at.getTime() - actor.secondFactorAt.getTime() < STEP_UP_MINUTES * 60_000;
}

/** @throws SecondFactorNeeded when it was proved longer ago, or never */
export function requireFreshSecondFactor({ actor, now }: Change): void {
  if (hasFreshSecondFactor(actor, now)) return;
  throw new SecondFactorNeeded('Confirm with your second factor that it is you.');
}
