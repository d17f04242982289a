import type { Tier } from '#db/accounts/table.ts';

export const tierName: Record<Tier, string> = {
  premier: 'Premier',
  preferred: 'Preferred',
  registered: 'Registered',
};

/** The host of a web address, which is what people recognise of it. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address;
}
