import { type InferResult, sql } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import { levelHeld } from '../certificates/standing.ts';
import { composedOnce } from '../composed-once.ts';
import { adoptionOf } from '../entitlements/adoption.ts';
import { recordSince } from '../moderation/public-record.ts';
import { helpfulReviews, recentRating, recentSince, takenOffSince } from '../reviews/summary.ts';
import type { Reading } from '../tables.ts';
import { offeredApps } from './cards.ts';
import { planSummaries } from './plans.ts';

/** Releases told on an app's page; its feed has the rest. */
const RELEASES = 10;

type Asked = {
  slug: string;
  at: Date;
  /** See `recentSince` and `recordSince`. */
  since: Date;
  recordSince: Date;
};

/** What stands for the values while a question is composed. */
export const SAMPLE: Asked = {
  slug: ':slug',
  at: new Date(0),
  since: new Date(0),
  recordSince: new Date(0),
};

/** An app and a time with the moments that depend on it. */
export function askedAt(slug: string, at: Date): Asked {
  return { slug, at, since: recentSince(at), recordSince: recordSince(at) };
}

/** The live version of an app on offer with everything that hangs on it. */
export function describedApps(reading: Reading, { at, recordSince, since, slug }: Asked) {
  return offeredApps(reading, at)
    .innerJoin('category as c', 'c.id', 'v.primary_category_id')
    .innerJoin('category as g', 'g.id', 'c.parent_id')
    .where('l.slug', '=', slug)
    .select(['l.id', 'l.slug', 'l.state', 'l.state_reason', 'l.state_changed_at'])
    .select(['l.published_at', 'l.vendor_id', 'v.name', 'v.tagline', 'v.description_html'])
    .select(['v.homepage', 'v.license', 'v.industries', 'v.live_at', 'v.support_hours'])
    .select(['v.support_first_answer_hours', 'v.support_channels'])
    .select(['i.slug as vendor_slug', 'o.name as vendor_name', 'i.tier', 'i.support_email'])
    .select(['c.slug as category_slug', 'c.name as category_name'])
    .select(['g.slug as group_slug', 'g.name as group_name'])
    .select(['r.stars_1', 'r.stars_2', 'r.stars_3', 'r.stars_4', 'r.stars_5'])
    .select(['r.review_count', 'r.shown_count', 'r.shown_sum', 'r.frozen_at'])
    .select(adoptionOf('l.id', at).as('adoption'))
    .select(levelHeld('l.id', at).as('certification'))
    .select((select) => [
      jsonObjectFrom(
        select
          .selectFrom('listing_media as m')
          .select(['m.storage_key as storageKey', 'm.tint'])
          .whereRef('m.version_id', '=', 'v.id')
          .where('m.kind', '=', 'icon')
          .limit(1),
      ).as('icon'),
      jsonArrayFrom(
        select
          .selectFrom('listing_media as m')
          .select(['m.storage_key as storageKey', 'm.width', 'm.height', 'm.alt'])
          .whereRef('m.version_id', '=', 'v.id')
          .where('m.kind', '=', 'screenshot')
          .orderBy('m.position'),
      ).as('screenshots'),
      jsonArrayFrom(planSummaries(select).select(['p.name', 'p.features'])).as('plans'),
      jsonArrayFrom(
        select
          .selectFrom('listing_integration as n')
          .innerJoin('platform_component as pc', 'pc.id', 'n.component_id')
          .select(['pc.slug', 'pc.name as component', 'pc.description', 'n.direction', 'n.purpose'])
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
          .limit(RELEASES),
      ).as('releases'),
      jsonArrayFrom(
        select
          .selectFrom('certificate as ce')
          .select(['ce.id', 'ce.level', 'ce.track', 'ce.app_version as appVersion', 'ce.state'])
          .select(['ce.state_reason as reason', 'ce.valid_from as from', 'ce.valid_until as until'])
          .select((inner) =>
            inner
              .selectFrom('certificate_criterion as cr')
              .select(sql<number>`count(*) filter (where cr.result <> 'not_checked')::int`.as('n'))
              .whereRef('cr.certificate_id', '=', 'ce.id')
              .as('checked'),
          )
          .select((inner) =>
            inner
              .selectFrom('certificate_criterion as cr')
              .select(sql<number>`count(*) filter (where cr.result = 'not_checked')::int`.as('n'))
              .whereRef('cr.certificate_id', '=', 'ce.id')
              .as('notChecked'),
          )
          .whereRef('ce.listing_id', '=', 'l.id')
          .where('ce.state', '<>', 'superseded')
          .orderBy('ce.valid_from', 'desc'),
      ).as('certificates'),
      jsonObjectFrom(
        select
          .selectFrom('listing as s')
          .innerJoin('listing_version as sv', 'sv.listing_id', 's.id')
          .select(['s.id', 's.slug', 'sv.name'])
          .whereRef('s.id', '=', 'l.successor_id')
          .where('sv.state', '=', 'live'),
      ).as('successor'),
      jsonObjectFrom(recentRating(select, since)).$notNull().as('recent'),
      jsonArrayFrom(helpfulReviews(reading)).as('helpful'),
      jsonObjectFrom(takenOffSince(reading, recordSince)).$notNull().as('takenOff'),
      select
        .selectFrom('entitlement as e')
        .select(({ fn }) => fn.min('e.valid_until').as('until'))
        .whereRef('e.listing_id', '=', 'l.id')
        .where('e.mode', '=', 'live')
        .where('e.valid_until', '>', at)
        .as('use_ends'),
    ]);
}

const describe = composedOnce(SAMPLE, describedApps);

/** The app of this address with everything that hangs on it, or undefined when none is on offer. */
export async function describedApp(
  reading: Reading,
  slug: string,
  at: Date,
): Promise<DescribedApp | undefined> {
  const [found] = await describe(reading, askedAt(slug, at));
  return found;
}

export type DescribedApp = InferResult<ReturnType<typeof describedApps>>[number];
