import type { Random } from '#db/seed/random.ts';
import type { Scheme } from '../palette.ts';

/** What a family draws with. The letter is the first of the name, A to Z. */
export type Kit = { random: Random; scheme: Scheme; letter: string };

/** Draws a mark on a ground of 256 by 256 that is already painted. */
export type Family = (kit: Kit) => string;
