import { v7 } from 'uuid';

/** A new UUIDv7 whose leading bits are the given time, so that rows sort by their making. */
export function newId(now: Date): string {
  return v7({ msecs: now.getTime() });
}
