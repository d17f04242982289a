import type { Kysely } from 'kysely';
import { system } from '../actor.ts';
import { record } from '../audit/record.ts';
import { change, type Database } from '../change.ts';
import type { MediaContent } from '../listings/content.ts';
import { refreshStatistics } from '../statistics.ts';
import type { Tables } from '../tables.ts';
import { measureTrends } from '../trends/measure.ts';
import {
  type AtDaysAgo,
  type DemoListing,
  enterVendor,
  joinedDaysAgo,
  publishApp,
  retireApp,
} from './apps.ts';
import { demoCatalogue, demoIsvs } from './catalogue/catalogue.ts';
import { demoPeople } from './catalogue/people.ts';
import type { DemoApp } from './catalogue/shape.ts';
import { daysBefore } from './clock.ts';
import { discussReviews } from './discussion.ts';
import { reviewApps, type Used } from './opinions.ts';
import { enterCustomers, enterStaff } from './people.ts';
import { describeDemoPlatform } from './platform.ts';
import { arrangeDemoShelves } from './shelves.ts';
import { useApp } from './uses.ts';

/** The platform is a little older than its first app. */
const PLATFORM_AGE = 1000;

export type DemoSummary = { vendors: number; apps: number; reviews: number };

export type DemoOptions = {
  /** The day of loading; everything else lies so many days before it. */
  at: Date;
  /** The pictures of an app; they are drawn elsewhere. */
  mediaOf: (app: DemoApp, category: string) => readonly MediaContent[];
  /** Called now and then with a share from 0 to 1. */
  report: (share: number) => void;
};

/**
 * What a database holds: the demo, nothing yet, or data of somebody's own, which the invented
 * customers and reviews must not be mixed with.
 */
export async function demoState(
  kysely: Kysely<Tables>,
): Promise<'loaded' | 'empty' | 'other data'> {
  const loaded = await kysely
    .selectFrom('audit_event')
    .select('id')
    .where('verb', '=', 'demo.loaded')
    .where('subject_kind', '=', 'catalogue')
    .executeTakeFirst();
  if (loaded) return 'loaded';
  const first = await kysely.selectFrom('audit_event').select('id').limit(1).executeTakeFirst();
  return first ? 'other data' : 'empty';
}

/** Loads the demo catalogue in one transaction: a start that is cut off leaves nothing half. */
export function loadDemo(kysely: Kysely<Tables>, options: DemoOptions): Promise<DemoSummary> {
  return kysely.transaction().execute(async (trx) => {
    const at: AtDaysAgo = (days) => ({ kysely: trx, now: () => daysBefore(options.at, days) });
    const summary = await loadInto(at, options);
    await markLoaded(at(0));
    await refreshStatistics(trx);
    return summary;
  });
}

async function loadInto(at: AtDaysAgo, options: DemoOptions): Promise<DemoSummary> {
  const staff = await enterStaff(at(PLATFORM_AGE));
  await describeDemoPlatform(staff.program_manager, at(PLATFORM_AGE));
  const customers = await enterCustomers(at(PLATFORM_AGE));
  const listings = await publishAll(staff, at, options);
  const used: Used[] = [];
  for (const [index, listing] of listings.entries()) {
    used.push({ listing, uses: await useApp(listing, customers, at) });
    options.report(0.3 + 0.3 * (index / listings.length));
  }
  const reviews = await reviewApps(used, at, (done) => options.report(0.6 + 0.3 * (done / 1500)));
  await discussReviews({ reviews, used, staff }, at);
  options.report(1);
  const ids = new Map(listings.map((listing) => [listing.app.slug, listing.listingId]));
  const idOf = (slug: string) => ids.get(slug) ?? '';
  for (const listing of listings) await retireApp(listing, idOf, at);
  await arrangeDemoShelves(staff.program_manager, idOf, at);
  await measureTrends(at(0));
  return { vendors: demoIsvs.length, apps: listings.length, reviews: reviews.length };
}

async function publishAll(
  staff: Awaited<ReturnType<typeof enterStaff>>,
  at: AtDaysAgo,
  options: DemoOptions,
): Promise<DemoListing[]> {
  const everything = demoCatalogue.flatMap(({ category, apps }) =>
    apps.map((app) => ({ app, category })),
  );
  // The first names go to customers, so that a vendor's people have names of their own.
  const owners = demoPeople.toReversed();
  const listings: DemoListing[] = [];
  for (const [index, isv] of demoIsvs.entries()) {
    const own = everything.filter(({ app }) => app.vendor === isv.slug);
    const joined = at(joinedDaysAgo(own.map(({ app }) => app)));
    const vendor = await enterVendor(isv, owners[index] ?? isv.name, staff, joined);
    for (const { app, category } of own) {
      const media = options.mediaOf(app, category);
      listings.push(await publishApp(app, category, vendor, media, staff, at));
    }
    options.report(0.3 * (index / demoIsvs.length));
  }
  return listings;
}

function markLoaded(database: Database): Promise<void> {
  return change(database, system('demo'), (change) =>
    record(change, { verb: 'demo.loaded', subject: { kind: 'catalogue', id: null } }),
  );
}
