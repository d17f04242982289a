import { SUSPENSION, type Suspension, stateAt, suspensionOf } from '../accounts/suspension.ts';
import type { Reading } from '../tables.ts';

/** What became of the app of an address. */
export type Whereabouts =
  | { kind: 'offered' }
  | { kind: 'moved'; slug: string }
  | { kind: 'withdrawn'; name: string; since: Date; reason: string }
  | { kind: 'removed'; name: string; since: Date; reason: string; policy: string }
  | { kind: 'vendor_suspended'; name: string; suspension: Suspension }
  | { kind: 'vendor_left'; name: string }
  | { kind: 'unknown' };

/** An app that was here and is not on offer now. */
export type GoneApp = Exclude<Whereabouts, { kind: 'offered' | 'moved' | 'unknown' }>;

/** Says where an app is at a time. A listing that was never published is unknown, as to any stranger. */
export async function whereIsApp(reading: Reading, slug: string, at: Date): Promise<Whereabouts> {
  const moved = await reading
    .selectFrom('listing_former_slug as f')
    .innerJoin('listing as l', 'l.id', 'f.listing_id')
    .select('l.slug')
    .where('f.slug', '=', slug)
    .where('l.published_at', 'is not', null)
    .executeTakeFirst();
  if (moved) return { kind: 'moved', slug: moved.slug };
  const listing = await reading
    .selectFrom('listing as l')
    .innerJoin('listing_version as v', (join) =>
      join.onRef('v.listing_id', '=', 'l.id').on('v.state', '=', 'live'),
    )
    .innerJoin('isv as i', 'i.organisation_id', 'l.vendor_id')
    .select(['l.state', 'l.state_reason', 'l.state_changed_at', 'l.removal_policy', 'v.name'])
    .select(['i.state as vendor_state', ...SUSPENSION])
    .where('l.slug', '=', slug)
    .where('l.published_at', 'is not', null)
    .executeTakeFirst();
  if (!listing) return { kind: 'unknown' };
  const told = {
    name: listing.name,
    since: listing.state_changed_at,
    reason: listing.state_reason ?? '',
  };
  if (listing.state === 'withdrawn') return { kind: 'withdrawn', ...told };
  if (listing.state === 'removed') {
    return { kind: 'removed', ...told, policy: listing.removal_policy ?? '' };
  }
  const vendor = stateAt({ ...listing, state: listing.vendor_state }, at);
  if (vendor === 'active') return { kind: 'offered' };
  if (vendor === 'left') return { kind: 'vendor_left', name: listing.name };
  return { kind: 'vendor_suspended', name: listing.name, suspension: suspensionOf(listing) };
}
