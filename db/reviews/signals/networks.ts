import type { Change } from '../../change.ts';
export function noteReviewNetwork(
  _change: Change,
  _reviewId: string,
  _network: string | null,
): Promise<void> {
  return Promise.resolve();
}
