import { v7, validate } from 'uuid';

/** A new UUIDv7 whose leading bits are the given time, so that rows sort by their making. */
export function newId(now: Date): string {
  return v7({ msecs: now.getTime() });
}

/** Whether a text is an id as we write them: a UUID in small letters, so that each has one address. */
export function isId(text: string): boolean {
  return validate(text) && text === text.toLowerCase();
}
