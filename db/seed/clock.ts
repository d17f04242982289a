/** Milliseconds of a day. */
export const DAY = 24 * 60 * 60 * 1000;

/** The time a number of days (also parts of one) before another. */
export function daysBefore(at: Date, days: number): Date {
  return new Date(at.getTime() - days * DAY);
}
