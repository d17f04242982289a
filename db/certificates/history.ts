import { sql } from 'kysely';
import type { Reading } from '../tables.ts';
import { type Standing, standingOf } from './standing.ts';
import type { Level, Track } from './table.ts';

/** A certificate as a list of several shows it. */
export type CertificateLine = {
  id: string;
  level: Level;
  track: Track;
  appVersion: string;
  standing: Standing;
  from: Date;
  until: Date;
};

/** The certificates of an app but one: those of a track first, then the newest first. */
export async function historyOf(
  reading: Reading,
  which: { listingId: string; track: Track; but: string },
  at: Date,
): Promise<CertificateLine[]> {
  const rows = await reading
    .selectFrom('certificate')
    .select(['id', 'level', 'track', 'app_version', 'state', 'valid_from', 'valid_until'])
    .where('listing_id', '=', which.listingId)
    .where('id', '<>', which.but)
    .orderBy(sql`track = ${which.track}`, 'desc')
    .orderBy('track')
    .orderBy('valid_from', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    level: row.level,
    track: row.track,
    appVersion: row.app_version,
    standing: standingOf(row, at),
    from: row.valid_from,
    until: row.valid_until,
  }));
}
