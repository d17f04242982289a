import { jsonObjectFrom } from 'kysely/helpers/postgres';
import { earliest } from '../earliest.ts';
import { NotFound } from '../errors.ts';
import { isId } from '../identifier.ts';
import { type Availability, availabilityOf } from '../listings/availability.ts';
import type { Reading } from '../tables.ts';
import { type CertificateLine, historyOf } from './history.ts';
import type { Criterion } from './issue.ts';
import { type Standing, standingOf } from './standing.ts';
import type { CriterionResult, Level, Track } from './table.ts';

/** A month before its end a certificate says that it ends soon: the time to renew it. */
export const ENDS_SOON_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/** One thing that was, or was not, checked, with the method. */
export type Evidence = Omit<Criterion, 'result'>;

export type CertificatePage = {
  id: string;
  level: Level;
  track: Track;
  appVersion: string;
  standing: Standing;
  /** Why it was suspended or revoked; else null. */
  reason: string | null;
  from: Date;
  until: Date;
  /** Valid, and at most ENDS_SOON_DAYS from its end. */
  endsSoon: boolean;
  issuer: string;
  app: {
    id: string;
    slug: string;
    name: string;
    icon: { storageKey: string; tint: string | null } | null;
    availability: Availability;
  };
  vendor: { slug: string; name: string };
  /** The newest version of the app, when that was released after the one that was checked. */
  newerVersion: { version: string; releasedAt: Date } | null;
  checked: Evidence[];
  checkedWithRemarks: Evidence[];
  notChecked: Evidence[];
  /** For one that was superseded: the newest of the same track. */
  successor: CertificateLine | null;
  /** All other certificates of the app, those of the same track first, then the newest first. */
  history: CertificateLine[];
  /** When something of this changes by the passing of time alone; null when nothing will. */
  changesAt: Date | null;
};

/**
 * A certificate with its evidence, as it stands at a time.
 * @throws NotFound for an unknown or malformed id, and for an app that was never published
 */
export async function certificatePage(
  reading: Reading,
  id: string,
  at: Date,
): Promise<CertificatePage> {
  const found = isId(id) ? await certificateWithApp(reading, id) : undefined;
  if (!found) throw new NotFound('There is no such certificate.');
  const [criteria, newerVersion, history] = await Promise.all([
    criteriaOf(reading, id),
    newerVersionThan(reading, found, at),
    historyOf(reading, { listingId: found.listing_id, track: found.track, but: id }, at),
  ]);
  const standing = standingOf(found, at);
  const until = found.valid_until;
  const lines = (wanted: CriterionResult): Evidence[] =>
    criteria.flatMap(({ result, ...line }) => (result === wanted ? [line] : []));
  const ofTrack = history.find((one) => one.track === found.track) ?? null;
  return {
    id,
    level: found.level,
    track: found.track,
    appVersion: found.app_version,
    standing,
    reason: found.state_reason,
    from: found.valid_from,
    until,
    endsSoon: standing === 'valid' && soonFrom(until) <= at,
    issuer: found.issuer,
    app: {
      id: found.listing_id,
      slug: found.slug,
      name: found.name,
      icon: found.icon,
      availability: availabilityOf({ ...found, at }),
    },
    vendor: { slug: found.vendor_slug, name: found.vendor_name },
    newerVersion,
    checked: lines('met'),
    checkedWithRemarks: lines('met_with_remarks'),
    notChecked: lines('not_checked'),
    successor: standing === 'superseded' ? ofTrack : null,
    history,
    changesAt: earliest([nextChange({ standing, until }, history, at), found.suspended_until], at),
  };
}

function certificateWithApp(reading: Reading, id: string) {
  return reading
    .selectFrom('certificate as c')
    .innerJoin('listing as l', 'l.id', 'c.listing_id')
    .innerJoin('listing_version as v', (join) =>
      join.onRef('v.listing_id', '=', 'l.id').on('v.state', '=', 'live'),
    )
    .innerJoin('isv as i', 'i.organisation_id', 'l.vendor_id')
    .innerJoin('organisation as o', 'o.id', 'l.vendor_id')
    .innerJoin('person as p', 'p.id', 'c.issued_by')
    .select(['c.listing_id', 'c.level', 'c.track', 'c.app_version', 'c.state', 'c.state_reason'])
    .select(['c.valid_from', 'c.valid_until', 'p.name as issuer'])
    .select(['l.slug', 'v.name', 'i.slug as vendor_slug', 'o.name as vendor_name'])
    .select(['l.state as listing_state', 'i.state as vendor_state', 'i.suspended_until'])
    .select((select) =>
      jsonObjectFrom(
        select
          .selectFrom('listing_media as m')
          .select(['m.storage_key as storageKey', 'm.tint'])
          .whereRef('m.version_id', '=', 'v.id')
          .where('m.kind', '=', 'icon')
          .limit(1),
      ).as('icon'),
    )
    .where('c.id', '=', id)
    .where('l.published_at', 'is not', null)
    .executeTakeFirst();
}

function criteriaOf(reading: Reading, certificateId: string) {
  return reading
    .selectFrom('certificate_criterion')
    .select(['criterion', 'method', 'result', 'remarks'])
    .where('certificate_id', '=', certificateId)
    .orderBy('position')
    .execute();
}

/** A version that its vendor never announced counts as released when it was certified. */
async function newerVersionThan(
  reading: Reading,
  certificate: { listing_id: string; app_version: string; valid_from: Date },
  at: Date,
): Promise<CertificatePage['newerVersion']> {
  const newest = await reading
    .selectFrom('app_release as newest')
    .leftJoin('app_release as checked', (join) =>
      join
        .onRef('checked.listing_id', '=', 'newest.listing_id')
        .on('checked.version', '=', certificate.app_version),
    )
    .select(['newest.version', 'newest.released_at as releasedAt'])
    .where('newest.listing_id', '=', certificate.listing_id)
    .where('newest.released_at', '<=', at)
    .where((where) =>
      where(
        'newest.released_at',
        '>',
        where.fn.coalesce('checked.released_at', where.val(certificate.valid_from)),
      ),
    )
    .orderBy('newest.released_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return newest ?? null;
}

function nextChange(
  own: { standing: Standing; until: Date },
  history: readonly CertificateLine[],
  at: Date,
): Date | null {
  const valid = [own, ...history].filter((one) => one.standing === 'valid');
  const saysSoon = own.standing === 'valid' ? soonFrom(own.until) : null;
  return earliest([...valid.map((one) => one.until), saysSoon], at);
}

function soonFrom(until: Date): Date {
  return new Date(until.getTime() - ENDS_SOON_DAYS * DAY);
}
