import type { Person } from '../actor.ts';
import type { EntitlementKind } from '../entitlements/table.ts';
import { NotFound } from '../errors.ts';
import type { Reading } from '../tables.ts';
import { belongsTo } from './belongs-to.ts';
import { daysOfUse, REVIEW_DAYS_AFTER_USE } from './context-of-use.ts';
import { EDITABLE } from './edit.ts';
import { REVIEWS_PER_ORGANISATION } from './post.ts';
import type { ReviewTable } from './table.ts';
import type { ReviewText } from './text.ts';

/** What our records say of a writer: it stands beside the review. */
export type UseContext = {
  organisation: string;
  entitlementKind: EntitlementKind;
  usedDays: number;
  industry: string;
  sizeBand: string;
};

/** Why somebody may not write a review of an app. */
export type WhyNot =
  | { kind: 'own_vendor' }
  | { kind: 'no_customer' }
  | { kind: 'not_used'; organisation: string }
  | { kind: 'ended'; organisation: string; on: Date; until: Date }
  | { kind: 'enough'; organisation: string }
  /** Their own review was hidden or removed. */
  | { kind: 'taken_off'; reviewId: string };

export type Writing = {
  app: { id: string; slug: string; name: string; vendor: string };
  /** Versions of the app, the newest first. */
  releases: string[];
} & (
  | { step: 'write'; context: UseContext }
  | {
      step: 'change';
      review: ReviewText & { id: string; revision: number; state: ReviewTable['state'] };
      context: UseContext;
    }
  | { step: 'refused'; why: WhyNot }
);

const DAY = 24 * 60 * 60 * 1000;

/**
 * What a person can write about an app, on offer or not any more: a first review, a change of the
 * own one, or nothing, with the reason. The mutations judge the same once more when it is sent.
 * @throws NotFound for an app that was never offered
 */
export async function mayWrite(
  reading: Reading,
  actor: Person,
  slug: string,
  at: Date,
): Promise<Writing> {
  const { vendorId, ...app } = await reviewableApp(reading, slug);
  const [own, releases] = await Promise.all([
    ownReviewOf(reading, actor.personId, app.id),
    releasesOf(reading, app.id),
  ]);
  const common = { app, releases };
  if (own && !EDITABLE.includes(own.review.state)) {
    const why = { kind: 'taken_off', reviewId: own.review.id } as const;
    return { ...common, step: 'refused', why };
  }
  if (await belongsTo(reading, actor.personId, vendorId)) {
    return { ...common, step: 'refused', why: { kind: 'own_vendor' } };
  }
  if (own) return { ...common, step: 'change', ...own };
  if (actor.organisation?.kind !== 'customer') {
    return { ...common, step: 'refused', why: { kind: 'no_customer' } };
  }
  const judged = await judgeUse(reading, actor.organisation.id, app.id, at);
  return 'why' in judged
    ? { ...common, step: 'refused', why: judged.why }
    : { ...common, step: 'write', context: judged.context };
}

async function reviewableApp(reading: Reading, slug: string) {
  const app = await reading
    .selectFrom('listing as l')
    .innerJoin('listing_version as v', (join) =>
      join.onRef('v.listing_id', '=', 'l.id').on('v.state', '=', 'live'),
    )
    .innerJoin('organisation as o', 'o.id', 'l.vendor_id')
    .select(['l.id', 'l.slug', 'v.name', 'o.name as vendor', 'l.vendor_id as vendorId'])
    .where('l.slug', '=', slug)
    .where('l.published_at', 'is not', null)
    .executeTakeFirst();
  if (!app) throw new NotFound('There is no such app.');
  return app;
}

async function releasesOf(reading: Reading, listingId: string): Promise<string[]> {
  const rows = await reading
    .selectFrom('app_release')
    .select('version')
    .where('listing_id', '=', listingId)
    .orderBy('released_at', 'desc')
    .execute();
  return rows.map(({ version }) => version);
}

async function ownReviewOf(reading: Reading, personId: string, listingId: string) {
  const row = await reading
    .selectFrom('review as rv')
    .innerJoin('organisation as o', 'o.id', 'rv.organisation_id')
    .select(['rv.id', 'rv.revision', 'rv.state', 'rv.rating', 'rv.title', 'rv.body'])
    .select(['rv.app_version as appVersion', 'o.name as organisation', 'rv.industry'])
    .select(['rv.entitlement_kind as entitlementKind', 'rv.used_days as usedDays'])
    .select('rv.size_band as sizeBand')
    .where('rv.person_id', '=', personId)
    .where('rv.listing_id', '=', listingId)
    .where('rv.state', '<>', 'withdrawn')
    .executeTakeFirst();
  if (!row) return null;
  const { entitlementKind, industry, organisation, sizeBand, usedDays, ...review } = row;
  return { review, context: { entitlementKind, industry, organisation, sizeBand, usedDays } };
}

async function judgeUse(
  reading: Reading,
  organisationId: string,
  listingId: string,
  at: Date,
): Promise<{ why: WhyNot } | { context: UseContext }> {
  const [customer, uses, { count }] = await Promise.all([
    reading
      .selectFrom('customer as c')
      .innerJoin('organisation as o', 'o.id', 'c.organisation_id')
      .select(['o.name', 'c.industry', 'c.size_band as sizeBand'])
      .where('c.organisation_id', '=', organisationId)
      .executeTakeFirstOrThrow(),
    reading
      .selectFrom('entitlement')
      .select(['kind', 'valid_from', 'valid_until'])
      .where('organisation_id', '=', organisationId)
      .where('listing_id', '=', listingId)
      .where('mode', '=', 'live')
      .where('valid_from', '<=', at)
      .orderBy('valid_from')
      .execute(),
    reading
      .selectFrom('review')
      .select((select) => select.fn.countAll<number>().as('count'))
      .where('organisation_id', '=', organisationId)
      .where('listing_id', '=', listingId)
      .where('state', '<>', 'withdrawn')
      .executeTakeFirstOrThrow(),
  ]);
  const { industry, name: organisation, sizeBand } = customer;
  const latest = uses.at(-1);
  if (!latest) return { why: { kind: 'not_used', organisation } };
  const on = latest.valid_until;
  const until = on && new Date(on.getTime() + REVIEW_DAYS_AFTER_USE * DAY);
  if (on && until && until < at) return { why: { kind: 'ended', organisation, on, until } };
  if (count >= REVIEWS_PER_ORGANISATION) return { why: { kind: 'enough', organisation } };
  const usedDays = daysOfUse(uses, at);
  return { context: { organisation, entitlementKind: latest.kind, usedDays, industry, sizeBand } };
}
