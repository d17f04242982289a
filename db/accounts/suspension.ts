import { sql } from 'kysely';
import type { Reading } from '../tables.ts';
import type { IsvState } from './table.ts';

/**
 * Whether a vendor `i` has its apps on offer at a time: it is active, or its suspension is over by
 * its date. Lists and search follow within a minute, when `restoreVendors` tells them.
 */
export function opensAt(at: Date) {
  return sql<boolean>`(i.state = 'active' or i.suspended_until <= ${at})`;
}

/** The state of a vendor as it stands at a time: a suspension whose end has come is none. */
export function stateAt(
  vendor: { state: IsvState; suspended_until: Date | null },
  at: Date,
): IsvState {
  const isOver = vendor.suspended_until !== null && vendor.suspended_until <= at;
  return vendor.state === 'suspended' && isOver ? 'active' : vendor.state;
}

/** The state of a vendor `i` in SQL, as `stateAt` judges it. */
export function stateIn(at: Date) {
  return sql<IsvState>`case when i.suspended_until <= ${at} then 'active' else i.state end`;
}

/** What everybody may know of a suspension: the reason is for the vendor. */
export type Suspension = { since: Date | null; until: Date | null; policy: string | null };

/** The columns of a vendor `i` that `suspensionOf` reads. */
export const SUSPENSION = ['i.suspended_at', 'i.suspended_until', 'i.suspended_policy'] as const;

export function suspensionOf(row: {
  suspended_at: Date | null;
  suspended_until: Date | null;
  suspended_policy: string | null;
}): Suspension {
  return { since: row.suspended_at, until: row.suspended_until, policy: row.suspended_policy };
}

/**
 * A vendor that is suspended at a time, for the page that would be its own.
 * @returns null for any other, also one that never was
 */
export async function suspendedVendor(
  reading: Reading,
  slug: string,
  at: Date,
): Promise<{ name: string; suspension: Suspension } | null> {
  const row = await reading
    .selectFrom('isv as i')
    .innerJoin('organisation as o', 'o.id', 'i.organisation_id')
    .select(['o.name', 'i.state', ...SUSPENSION])
    .where('i.slug', '=', slug)
    .executeTakeFirst();
  if (!row || stateAt(row, at) !== 'suspended') return null;
  return { name: row.name, suspension: suspensionOf(row) };
}
