import type { Change } from '../change.ts';
import type { Signal } from './signals/signals.ts';
export function freezeForBurst(
  _change: Change,
  _listingId: string,
  _signals: readonly Signal[],
): Promise<void> {
  return Promise.resolve();
}
