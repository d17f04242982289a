import type { Change } from '../../change.ts';
import { burstSignal } from '../burst.ts';
import { decidedBefore } from './history.ts';
import { nearDuplicate } from './near-duplicates.ts';
import { vendorNetwork } from './networks.ts';
import { newAccount } from './new-account.ts';
import { sitesOfVendor } from './own-sites.ts';
import type { ReviewToJudge, Signal } from './signal.ts';
import { textSignals } from './text-signals.ts';

const CIRCUMSTANCES = [
  nearDuplicate,
  burstSignal,
  newAccount,
  vendorNetwork,
  decidedBefore,
] as const;

/**
 * What makes a review wait for a person, before it is written or changed: any one of these does. Call
 * it while its `listing_rating` row is held, so that of many at once each counts those before it.
 * @param ownSites addresses of the marketplace, to which a link is harmless as to the vendor's own
 * @returns each kind at most once; none for a clean review
 */
export async function signalsOf(
  change: Change,
  review: ReviewToJudge,
  ownSites: readonly string[] = [],
): Promise<Signal[]> {
  const sites = [...ownSites, ...(await sitesOfVendor(change, review.listingId))];
  const signals = textSignals(review, sites);
  for (const look of CIRCUMSTANCES) {
    const signal = await look(change, review);
    if (signal) signals.push(signal);
  }
  return signals;
}
