import { type RawBuilder, sql } from 'kysely';
import type { CertificateTable, Level } from './table.ts';

const HIGHEST_FIRST: readonly Level[] = ['advanced', 'standard', 'basic'];

export type Standing = 'valid' | 'lapsed' | 'suspended' | 'revoked' | 'superseded';

/** How a certificate stands at a time. It lapses by itself; no job has to run for that. */
export function standingOf(
  certificate: Pick<CertificateTable, 'state' | 'valid_until'>,
  at: Date,
): Standing {
  if (certificate.state !== 'issued') return certificate.state;
  return certificate.valid_until > at ? 'valid' : 'lapsed';
}

/**
 * The highest level that a listing holds at a time, or null.
 * @param listingId an SQL reference such as 'l.id'
 */
export function levelHeld(listingId: string, at: Date): RawBuilder<Level | null> {
  return sql<Level | null>`(
    select c.level
    from certificate c
    where c.listing_id = ${sql.ref(listingId)}
      and c.state = 'issued'
      and c.valid_from <= ${at}
      and c.valid_until > ${at}
    order by array_position(${HIGHEST_FIRST}::text[], c.level)
    limit 1
  )`;
}

/** The same from certificates that are issued; times are milliseconds since 1970. */
export function levelAmong(
  certificates: readonly { level: Level; from: number; until: number }[],
  at: Date,
): Level | null {
  const held = certificates.filter((one) => one.from <= at.getTime() && at.getTime() < one.until);
  return HIGHEST_FIRST.find((level) => held.some((one) => one.level === level)) ?? null;
}
