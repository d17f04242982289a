import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { type Standing, standingOf } from '../certificates/standing.ts';
import type { Level, Track } from '../certificates/table.ts';
import { adoptionOf } from '../entitlements/adoption.ts';
import { NotFound } from '../errors.ts';
import { type ReviewSummary, reviewSummary } from '../reviews/summary.ts';
import type { Reading } from '../tables.ts';
import { type AppCard, cardsById, cardsOf, offeredApps } from './cards.ts';
import type { PlanSummary } from './price.ts';
import type { Direction } from './table.ts';

/** Neighbours shown at the end of an app page. */
const RELATED = 3;

export type AppPage = {
  card: AppCard;
  descriptionHtml: string;
  category: { slug: string; name: string };
  facts: AppFacts;
  screenshots: { storageKey: string; width: number; height: number; alt: string }[];
  plans: (PlanSummary & { name: string; features: string[] })[];
  integrations: { component: string; direction: Direction; purpose: string }[];
  compliance: { standard: string; verifier: string; verifiedOn: string }[];
  releases: { version: string; releasedAt: Date; notes: string }[];
  certificates: AppCertificate[];
  reviews: ReviewSummary;
  deprecation: { reason: string; since: Date; successor: { slug: string; name: string } } | null;
  related: AppCard[];
};

export type AppFacts = {
  adoption: number;
  homepage: string | null;
  license: string | null;
  industries: string[];
  support: { hours: string; firstAnswerHours: number | null; channels: string[] } | null;
  vendorEmail: string | null;
};

export type AppCertificate = {
  level: Level;
  track: Track;
  appVersion: string;
  standing: Standing;
  from: Date;
  until: Date;
  /** Why it was suspended or revoked. */
  reason: string | null;
};

/**
 * All that the page of an app on offer shows at a time.
 * @throws NotFound when no such app is on offer; `whereIsApp` knows what became of it
 */
export async function appPage(reading: Reading, slug: string, at: Date): Promise<AppPage> {
  const found = await describedApp(reading, slug, at);
  if (!found) throw new NotFound('There is no such app.');
  const [cards, reviews, certificates, deprecation, related] = await Promise.all([
    cardsById(reading, [found.id], at),
    reviewSummary(reading, found.id, at),
    certificatesOf(reading, found.id, at),
    deprecationOf(reading, found.id),
    relatedCards(reading, { id: found.id, categoryId: found.category_id, at }),
  ]);
  const [card] = cards;
  if (!card) throw new NotFound('There is no such app.');
  return {
    card,
    descriptionHtml: found.description_html,
    category: { slug: found.category_slug, name: found.category_name },
    facts: factsOf(found),
    screenshots: found.screenshots,
    plans: found.plans,
    integrations: found.integrations,
    compliance: found.compliance,
    releases: found.releases.map((one) => ({ ...one, releasedAt: new Date(one.releasedAt) })),
    certificates,
    reviews,
    deprecation,
    related,
  };
}

type Described = NonNullable<Awaited<ReturnType<typeof describedApp>>>;

function factsOf(found: Described): AppFacts {
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
  };
}

/** The live version with everything that hangs on it, in one query. */
function describedApp(reading: Reading, slug: string, at: Date) {
  return offeredApps(reading)
    .innerJoin('category as c', 'c.id', 'v.primary_category_id')
    .where('l.slug', '=', slug)
    .select(['l.id', 'v.description_html', 'v.homepage', 'v.license', 'v.industries'])
    .select(['v.support_hours', 'v.support_first_answer_hours', 'v.support_channels'])
    .select(['c.id as category_id', 'c.slug as category_slug', 'c.name as category_name'])
    .select('i.support_email')
    .select(adoptionOf('l.id', at).as('adoption'))
    .select((select) => [
      jsonArrayFrom(
        select
          .selectFrom('listing_media as m')
          .select(['m.storage_key as storageKey', 'm.width', 'm.height', 'm.alt'])
          .whereRef('m.version_id', '=', 'v.id')
          .where('m.kind', '=', 'screenshot')
          .orderBy('m.position'),
      ).as('screenshots'),
      jsonArrayFrom(
        select
          .selectFrom('plan as p')
          .select(['p.name', 'p.kind', 'p.price_amount as amount', 'p.currency', 'p.features'])
          .select(['p.billing_interval as interval', 'p.price_per as per'])
          .select('p.trial_days as trialDays')
          .whereRef('p.version_id', '=', 'v.id')
          .orderBy('p.position'),
      ).as('plans'),
      jsonArrayFrom(
        select
          .selectFrom('listing_integration as n')
          .innerJoin('platform_component as pc', 'pc.id', 'n.component_id')
          .select(['pc.name as component', 'n.direction', 'n.purpose'])
          .whereRef('n.version_id', '=', 'v.id')
          .orderBy('pc.position'),
      ).as('integrations'),
      jsonArrayFrom(
        select
          .selectFrom('compliance_claim as cc')
          .select(['cc.standard', 'cc.verifier', sql<string>`cc.verified_on`.as('verifiedOn')])
          .whereRef('cc.version_id', '=', 'v.id')
          .orderBy('cc.standard'),
      ).as('compliance'),
      jsonArrayFrom(
        select
          .selectFrom('app_release as ar')
          .select(['ar.version', 'ar.notes', 'ar.released_at as releasedAt'])
          .whereRef('ar.listing_id', '=', 'l.id')
          .orderBy('ar.released_at', 'desc')
          .limit(10),
      ).as('releases'),
    ])
    .executeTakeFirst();
}

async function certificatesOf(reading: Reading, listingId: string, at: Date) {
  const rows = await reading
    .selectFrom('certificate')
    .select(['level', 'track', 'app_version', 'state', 'state_reason', 'valid_from'])
    .select('valid_until')
    .where('listing_id', '=', listingId)
    .where('state', '<>', 'superseded')
    .orderBy('valid_from', 'desc')
    .execute();
  return rows.map((row) => ({
    level: row.level,
    track: row.track,
    appVersion: row.app_version,
    standing: standingOf(row, at),
    from: row.valid_from,
    until: row.valid_until,
    reason: row.state_reason,
  }));
}

async function deprecationOf(reading: Reading, listingId: string) {
  const row = await reading
    .selectFrom('listing as l')
    .innerJoin('listing as s', 's.id', 'l.successor_id')
    .innerJoin('listing_version as v', (join) =>
      join.onRef('v.listing_id', '=', 's.id').on('v.state', '=', 'live'),
    )
    .select(['l.state_reason', 'l.state_changed_at', 's.slug', 'v.name'])
    .where('l.id', '=', listingId)
    .where('l.state', '=', 'deprecated')
    .executeTakeFirst();
  if (!row) return null;
  const { slug, name } = row;
  return { reason: row.state_reason ?? '', since: row.state_changed_at, successor: { slug, name } };
}

function relatedCards(reading: Reading, app: { id: string; categoryId: string; at: Date }) {
  const neighbours = offeredApps(reading)
    .where('l.state', '=', 'live')
    .where('v.primary_category_id', '=', app.categoryId)
    .where('l.id', '<>', app.id);
  return cardsOf(reading, neighbours, { order: 'rating', at: app.at, limit: RELATED });
}
