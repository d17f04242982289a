import type { Change } from '../../change.ts';
import type { SignalKind } from './table.ts';
export type Signal = { kind: SignalKind; weight: number; details: Record<string, unknown> };
export const ASKED_EDIT: Signal = { kind: 'asked_edit', weight: 5, details: {} };
export function signalsOf(
  _change: Change,
  _review: {
    id: string;
    listingId: string;
    personId: string;
    title: string;
    body: string;
    network: string | null;
    isNew: boolean;
    ratingChanges: boolean;
  },
): Promise<Signal[]> {
  return Promise.resolve([]);
}
