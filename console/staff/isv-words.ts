import type { IsvState } from '#db/accounts/table.ts';

export const stateName: Record<IsvState, string> = {
  applied: 'Applied',
  active: 'Active',
  suspended: 'Suspended',
  left: 'Left',
};

export const DECISIONS = ['approve', 'tier', 'suspend', 'restore'] as const;
export type IsvDecision = (typeof DECISIONS)[number];

/** What the pages of the four decisions are called, and what their buttons say. */
export const decisionWords: Record<IsvDecision, { title: string; button: string; next: string }> = {
  approve: {
    title: 'Approve the vendor',
    button: 'Approve the vendor',
    next: 'The vendor is active then and can put its apps on offer.',
  },
  tier: {
    title: 'Change the tier',
    button: 'Change the tier',
    next: 'The tier stands on the pages of the vendor and its apps.',
  },
  suspend: {
    title: 'Suspend the vendor',
    button: 'Suspend the vendor',
    next: 'Its apps leave search and lists at once. Their pages say since when, until when and by which policy; the reason goes to the owners alone. Running use goes on.',
  },
  restore: {
    title: 'Lift the suspension',
    button: 'Lift the suspension',
    next: 'The apps of the vendor are on offer again within a minute.',
  },
};

/** The decisions that can be taken in a state. */
export function decisionsIn(state: IsvState): readonly IsvDecision[] {
  if (state === 'applied') return ['approve', 'tier'];
  if (state === 'active') return ['tier', 'suspend'];
  return state === 'suspended' ? ['restore', 'tier'] : [];
}
