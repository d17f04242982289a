import { v7 } from 'uuid';

/** A new UUIDv7 whose leading bits are the given time, so that rows sort by their making. */
export function newId(now: Date): string {
  return v7({ msecs: now.getTime() });
}

/** Whether a text from outside may be used where a UUID column is compared. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
