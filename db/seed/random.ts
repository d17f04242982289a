/** A small seeded generator: the demo must be the same on every machine and at every start. */
export type Random = () => number;

/** The 32-bit FNV-1a hash of a text. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/**
 * Numbers in [0, 1) that depend on the seed alone (mulberry32 over an FNV-1a hash).
 * Fit for drawing, never for secrets.
 */
export function seeded(seed: string): Random {
  let state = hashOf(seed);
  const next: Random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  // FNV-1a leaves seeds that differ in their last letter close together; the first numbers show it.
  next();
  next();
  return next;
}

/** One entry of a list that is not empty; throws a RangeError for an empty one. */
export function pick<T>(random: Random, list: readonly T[]): T {
  const entry = list[Math.floor(random() * list.length)];
  if (entry === undefined) throw new RangeError('Nothing to pick from an empty list.');
  return entry;
}

/** A whole number from `low` to `high`, both included. */
export function whole(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** True in the given share of cases (0 to 1). */
export function chance(random: Random, share: number): boolean {
  return random() < share;
}

/** A copy of the list in another order (Fisher-Yates). */
export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const rest = [...list];
  const result: T[] = [];
  while (rest.length > 0) {
    result.push(...rest.splice(Math.floor(random() * rest.length), 1));
  }
  return result;
}

/** The entry at an index that may run past the end: lists are read round and round. */
export function cycled<T>(list: readonly T[], index: number): T {
  const entry = list[((index % list.length) + list.length) % list.length];
  if (entry === undefined) throw new RangeError('Nothing to take from an empty list.');
  return entry;
}
