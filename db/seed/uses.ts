import { system } from '../actor.ts';
import { grantEntitlement } from '../entitlements/grant.ts';
import type { EntitlementKind } from '../entitlements/table.ts';
import type { AtDaysAgo, DemoListing } from './apps.ts';
import type { DemoApp } from './catalogue/shape.ts';
import type { DemoCustomerOrganisation } from './people.ts';
import { chance, type Random, seeded, shuffled } from './random.ts';

const SEED = system('demo');
/** The share of all customers that use an app of popularity 100. */
const MOST_USERS = 0.5;
/** Apps that are talked about just now: how many more customers came to each within a week. */
const NEWCOMERS: Readonly<Record<string, number>> = {
  'reply-draft': 7,
  'rota-fair': 6,
  'incasso-link': 6,
  'cookie-plain': 5,
  'share-sweep': 4,
};
/** Days over which they came. */
const NEWCOMER_DAYS = 6;

/** From when to when an organisation used an app, in days before the loading; null for still. */
export type Use = { customer: DemoCustomerOrganisation; from: number; until: number | null };

type Grant = { kind: EntitlementKind; from: number; until: number | null };

/** Lets customers use an app, the more popular the more of them; returns who used it and when. */
export async function useApp(
  listing: DemoListing,
  customers: readonly DemoCustomerOrganisation[],
  at: AtDaysAgo,
): Promise<Use[]> {
  const { app } = listing;
  const random = seeded(`uses ${app.slug}`);
  const share = (app.popularity / 100) * MOST_USERS;
  const everybody = shuffled(random, customers);
  const usual = Math.round(customers.length * share);
  const newcomers = NEWCOMERS[app.slug] ?? 0;
  const uses: Use[] = [];
  for (const [index, customer] of everybody.slice(0, usual + newcomers).entries()) {
    const from =
      index < usual ? usualStart(app, random) : 0.5 + NEWCOMER_DAYS * ((index - usual) / newcomers);
    const grants = grantsOf(app, from, random);
    for (const grant of grants) {
      const granted = at(grant.from);
      await grantEntitlement(
        SEED,
        {
          organisationId: customer.id,
          listingId: listing.listingId,
          kind: grant.kind,
          mode: 'live',
          until: grant.until === null ? null : at(grant.until).now(),
        },
        granted,
      );
    }
    const first = grants[0];
    const last = grants.at(-1);
    if (first && last) uses.push({ customer, from: first.from, until: last.until });
  }
  return uses;
}

/** Most customers came early in the life of an app, some only lately; in days before the loading. */
function usualStart(app: DemoApp, random: Random): number {
  return Math.max(1, app.launchedDaysAgo * (1 - random() ** 1.4) - 1);
}

/** One customer's history with an app: a trial, a subscription after it, or free use. */
function grantsOf(app: DemoApp, from: number, random: Random): Grant[] {
  const trial = app.plans.find((plan) => plan.kind === 'trial');
  const isFree = app.plans.some((plan) => plan.kind === 'free' || plan.kind === 'freemium');
  const stops = chance(random, 0.14) ? from * random() * 0.5 : null;
  if (trial?.kind === 'trial') {
    const over = from - (trial.trialDays ?? 14);
    if (over <= 0 || chance(random, 0.2)) return [{ kind: 'trial', from, until: over }];
    const until = stops !== null && stops < over ? stops : null;
    return [
      { kind: 'trial', from, until: over },
      { kind: 'subscription', from: over, until },
    ];
  }
  return [{ kind: isFree ? 'free' : 'subscription', from, until: stops }];
}
