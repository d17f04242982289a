import { preferredIsvs } from './isvs-preferred.ts';
import { premierIsvs } from './isvs-premier.ts';
import { registeredIsvs } from './isvs-registered.ts';
import type { DemoIsv, Tier } from './shape.ts';

const ofTier = (tier: Tier, isvs: Omit<DemoIsv, 'tier'>[]): DemoIsv[] =>
  isvs.map((isv) => ({ ...isv, tier }));

/** The software vendors of the demo marketplace. The last two have not listed an app yet. */
export const demoIsvs: DemoIsv[] = [
  ...ofTier('premier', premierIsvs),
  ...ofTier('preferred', preferredIsvs),
  ...ofTier('registered', registeredIsvs),
];
