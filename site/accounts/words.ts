import type { Tier } from '#db/accounts/table.ts';

export const tierName: Record<Tier, string> = {
  premier: 'Premier',
  preferred: 'Preferred',
  registered: 'Registered',
};
