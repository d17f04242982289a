import { stateAt } from '../accounts/suspension.ts';
import type { IsvState } from '../accounts/table.ts';
import type { ListingState } from './table.ts';

/** Whether a published app can be had, and if not, why. */
export type Availability =
  | 'on_offer'
  | 'deprecated'
  | 'withdrawn'
  | 'removed'
  | 'vendor_suspended'
  | 'vendor_left';

/** What the states of a published listing and of its vendor come to at a time. */
export function availabilityOf(states: {
  listing_state: ListingState;
  vendor_state: IsvState;
  suspended_until: Date | null;
  at: Date;
}): Availability {
  const { listing_state: listing, suspended_until, vendor_state } = states;
  const vendor = stateAt({ state: vendor_state, suspended_until }, states.at);
  if (listing === 'withdrawn' || listing === 'removed') return listing;
  if (vendor !== 'active') return vendor === 'left' ? 'vendor_left' : 'vendor_suspended';
  return listing === 'deprecated' ? 'deprecated' : 'on_offer';
}
