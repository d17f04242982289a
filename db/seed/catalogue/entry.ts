import type { ComplianceStandard, ComponentSlug, DemoApp, DemoPlan, DemoRelease } from './shape.ts';

/* Short ways to write the parts of a catalogue entry, so that the entries read as texts. */

type Integration = DemoApp['integrates'][number];
type Claim = NonNullable<DemoApp['compliance']>[number];
type Price = Extract<DemoPlan, { kind: 'paid' | 'trial' }>;

/** The app reads from a platform component; `why` is a clause without a full stop. */
export function reads(component: ComponentSlug, why: string): Integration {
  return { component, direction: 'reads', why };
}

/** The app writes to a platform component; `why` is a clause without a full stop. */
export function writes(component: ComponentSlug, why: string): Integration {
  return { component, direction: 'writes', why };
}

/** The app reads from and writes to a platform component. */
export function readsAndWrites(component: ComponentSlug, why: string): Integration {
  return { component, direction: 'both', why };
}

/** A compliance claim, with days counted back from the day of loading. */
export function verified(
  standard: ComplianceStandard,
  verifier: string,
  verifiedDaysAgo: number,
): Claim {
  return { standard, verifier, verifiedDaysAgo };
}

/** A plan of an app, or a part of it, that costs nothing. */
export function free(name: string, features: string[]): DemoPlan {
  return { kind: 'free', name, features };
}

/** The free plan of an app that also has paid plans or limits. */
export function freemium(name: string, features: string[]): DemoPlan {
  return { kind: 'freemium', name, features };
}

/** A plan without a trial; the price is in cents of euros. */
export function paid(
  name: string,
  price: number,
  interval: Price['interval'],
  per: Price['per'],
  features: string[],
): DemoPlan {
  return { kind: 'paid', name, price, interval, per, features };
}

/** A paid plan that begins with a trial of 5 to 31 days; the price is in cents of euros. */
export function trial(
  name: string,
  price: number,
  interval: Price['interval'],
  per: Price['per'],
  trialDays: number,
  features: string[],
): DemoPlan {
  return { kind: 'trial', name, price, interval, per, trialDays, features };
}

/** A release, with days counted back from the day of loading. */
export function release(version: string, daysAgo: number, notes: string): DemoRelease {
  return { version, daysAgo, notes };
}
