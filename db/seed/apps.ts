import { createIsv } from '../accounts/isvs.ts';
import type { StaffRole } from '../accounts/table.ts';
import type { Person } from '../actor.ts';
import type { Database } from '../change.ts';
import type { ListingContent, MediaContent, PlanContent } from '../listings/content.ts';
import { createListing } from '../listings/draft.ts';
import { approveListing, submitListing } from '../listings/publish.ts';
import { announceRelease } from '../listings/releases.ts';
import { deprecateListing, withdrawListing } from '../listings/retire.ts';
import type { DemoApp, DemoIsv, DemoPlan } from './catalogue/shape.ts';
import { certify } from './certificates.ts';
import { daysBefore } from './clock.ts';
import { enterPerson, vendorPerson } from './people.ts';

export type DemoVendor = { id: string; owner: Person; website: string };
export type DemoListing = { app: DemoApp; listingId: string; owner: Person };

/** The same database with its clock set to a number of days before. */
export type AtDaysAgo = (days: number) => Database;

type Staff = Record<StaffRole, Person>;

/** Vendors joined before their first app. */
const DAYS_BEFORE_LAUNCH = 20;

/** Takes a vendor into the program, with an owner. */
export async function enterVendor(
  isv: DemoIsv,
  ownerName: string,
  staff: Staff,
  database: Database,
): Promise<DemoVendor> {
  const domain = `${isv.slug}.example`;
  const ownerId = await enterPerson(ownerName, domain, database);
  const website = `https://www.${domain}`;
  const id = await createIsv(
    staff.program_manager,
    {
      name: isv.name,
      slug: isv.slug,
      tier: isv.tier,
      tagline: isv.tagline,
      about: isv.about,
      website,
      supportEmail: `support@${domain}`,
      location: isv.location,
      foundedYear: isv.founded,
      ownerId,
      reason: 'The application was complete and the company is registered.',
    },
    database,
  );
  return { id, owner: vendorPerson(ownerId, id, 'owner'), website };
}

/** Days before the start of everything at which the vendor of these apps joined. */
export function joinedDaysAgo(apps: readonly DemoApp[]): number {
  return Math.max(30, ...apps.map((app) => app.launchedDaysAgo)) + DAYS_BEFORE_LAUNCH;
}

/** Drafts, submits and approves an app, tells its releases and certifies it, each in its time. */
export async function publishApp(
  app: DemoApp,
  category: string,
  vendor: DemoVendor,
  media: readonly MediaContent[],
  staff: Staff,
  at: AtDaysAgo,
): Promise<DemoListing> {
  const { owner } = vendor;
  const content = contentOf(app, category, vendor, media, at(0).now());
  const written = at(app.launchedDaysAgo + 6);
  const { listingId } = await createListing(
    owner,
    { vendorId: vendor.id, slug: app.slug, content },
    written,
  );
  await submitListing(owner, { listingId }, at(app.launchedDaysAgo + 5));
  await approveListing(
    staff.reviewer,
    { listingId, reason: 'Complete, clear and true to the app.', policy: 'listing-quality' },
    at(app.launchedDaysAgo),
  );
  for (const release of app.releases.toReversed()) {
    await announceRelease(owner, { listingId, ...release }, at(release.daysAgo));
  }
  await certify(app, listingId, staff.reviewer, at);
  return { app, listingId, owner };
}

/** Deprecates or withdraws an app whose story ends so. */
export async function retireApp(
  listing: DemoListing,
  idOf: (slug: string) => string,
  at: AtDaysAgo,
): Promise<void> {
  const { fate } = listing.app;
  const { listingId, owner } = listing;
  if (fate?.state === 'deprecated') {
    const successorId = idOf(fate.successor);
    await deprecateListing(owner, { listingId, successorId, reason: fate.reason }, at(12));
  }
  if (fate?.state === 'withdrawn') {
    await withdrawListing(owner, { listingId, reason: fate.reason }, at(9));
  }
}

function contentOf(
  app: DemoApp,
  category: string,
  vendor: DemoVendor,
  media: readonly MediaContent[],
  today: Date,
): ListingContent {
  return {
    name: app.name,
    tagline: app.tagline,
    description: app.description,
    category,
    tags: app.tags,
    aliases: app.aliases ?? [],
    industries: app.industries,
    homepage: `${vendor.website}/${app.slug}`,
    license: null,
    support: app.support,
    plans: app.plans.map(planOf),
    media,
    integrations: app.integrates.map(({ component, direction, why }) => ({
      component,
      direction,
      purpose: why,
    })),
    compliance: (app.compliance ?? []).map(({ standard, verifier, verifiedDaysAgo }) => ({
      standard,
      verifier,
      verifiedOn: daysBefore(today, verifiedDaysAgo).toISOString().slice(0, 10),
    })),
  };
}

function planOf(plan: DemoPlan): PlanContent {
  if (plan.kind === 'free' || plan.kind === 'freemium') return plan;
  const { name, features, price, interval, per } = plan;
  const priced = { name, features, amount: price, currency: 'EUR', interval, per };
  if (plan.kind === 'paid') return { ...priced, kind: 'paid' };
  return { ...priced, kind: 'trial', trialDays: plan.trialDays ?? 14 };
}
