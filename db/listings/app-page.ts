import { type Standing, standingOf } from '../certificates/standing.ts';
import type { Level, Track } from '../certificates/table.ts';
import { composedOnce } from '../composed-once.ts';
import { earliest } from '../earliest.ts';
import { NotFound } from '../errors.ts';
import { type ReviewSummary, summaryOf } from '../reviews/summary.ts';
import type { Reading } from '../tables.ts';
import { type Around, aroundOf, rowsAround } from './app-around.ts';
import { askedAt, type DescribedApp, describedApps, SAMPLE } from './app-described.ts';
import { type AppCard, asCard } from './cards.ts';
import type { PlanSummary } from './price.ts';
import type { Direction } from './table.ts';

export type AppPage = Around & {
  id: string;
  vendorId: string;
  card: AppCard;
  descriptionHtml: string;
  category: { slug: string; name: string };
  group: { slug: string; name: string };
  facts: AppFacts;
  screenshots: { storageKey: string; width: number; height: number; alt: string }[];
  plans: (PlanSummary & { name: string; features: string[] })[];
  integrations: {
    slug: string;
    component: string;
    description: string;
    direction: Direction;
    purpose: string;
  }[];
  compliance: { standard: string; verifier: string; verifiedOn: string }[];
  releases: { version: string; releasedAt: Date; notes: string }[];
  certificates: AppCertificate[];
  reviews: ReviewSummary;
  deprecation: {
    reason: string;
    since: Date;
    successor: { id: string; slug: string; name: string };
  } | null;
  /** When something on the page will change by itself. */
  lapse: Date | null;
};

export type AppFacts = {
  adoption: number;
  homepage: string | null;
  license: string | null;
  industries: string[];
  support: { hours: string; firstAnswerHours: number | null; channels: string[] } | null;
  vendorEmail: string | null;
  updatedAt: Date | null;
};

export type AppCertificate = {
  id: string;
  level: Level;
  track: Track;
  appVersion: string;
  standing: Standing;
  from: Date;
  until: Date;
  /** Why it was suspended or revoked. */
  reason: string | null;
  /** Criteria that were looked at, and those that were not. */
  checked: number;
  notChecked: number;
};

const everything = composedOnce(SAMPLE, (reading, asked) =>
  describedApps(reading, asked).select(rowsAround(asked.slug).as('around')),
);

/**
 * All that the page of an app on offer shows at a time.
 * @throws NotFound when no such app is on offer; `whereIsApp` knows what became of it
 */
export async function appPage(reading: Reading, slug: string, at: Date): Promise<AppPage> {
  const [found] = await everything(reading, askedAt(slug, at));
  if (!found) throw new NotFound('There is no such app.');
  const app = appFrom(found, at);
  const around = aroundOf(found.around, at);
  const lapses = [app.lapse, around.others.lapse, around.related.lapse];
  return { ...app, ...around, lapse: earliest(lapses, at) };
}

/** What an app's own rows say. */
export function appFrom(found: DescribedApp, at: Date): Omit<AppPage, keyof Around> {
  const certificates = found.certificates.map((row) => certificateOf(row, at));
  const reviews = summaryOf(found);
  const moments = certificates.flatMap(({ from, until }) => [from, until]);
  return {
    id: found.id,
    vendorId: found.vendor_id,
    card: asCard(found),
    descriptionHtml: found.description_html,
    category: { slug: found.category_slug, name: found.category_name },
    group: { slug: found.group_slug, name: found.group_name },
    facts: factsOf(found),
    screenshots: found.screenshots,
    plans: found.plans,
    integrations: found.integrations,
    compliance: found.compliance,
    releases: found.releases.map((one) => ({ ...one, releasedAt: new Date(one.releasedAt) })),
    certificates,
    reviews,
    deprecation: deprecationOf(found),
    lapse: earliest(
      [found.use_ends, reviews.recent.changesAt, reviews.takenOff.changesAt, ...moments],
      at,
    ),
  };
}

function factsOf(found: DescribedApp): AppFacts {
  return {
    adoption: found.adoption,
    homepage: found.homepage,
    license: found.license,
    industries: found.industries,
    support: found.support_hours
      ? {
          hours: found.support_hours,
          firstAnswerHours: found.support_first_answer_hours,
          channels: found.support_channels,
        }
      : null,
    vendorEmail: found.support_email,
    updatedAt: found.live_at,
  };
}

function certificateOf(row: DescribedApp['certificates'][number], at: Date): AppCertificate {
  const { checked, from, state, notChecked, until, ...rest } = row;
  const counts = { checked: checked ?? 0, notChecked: notChecked ?? 0 };
  const dates = { from: new Date(from), until: new Date(until) };
  return {
    ...rest,
    ...counts,
    ...dates,
    standing: standingOf({ state, valid_until: dates.until }, at),
  };
}

function deprecationOf({ state, state_changed_at, state_reason, successor }: DescribedApp) {
  if (state !== 'deprecated' || !successor) return null;
  return { reason: state_reason ?? '', since: state_changed_at, successor };
}
