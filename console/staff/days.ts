import { Invalid } from '#db/errors.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * The beginning of a day in UTC, as a date field sends it.
 * @returns null for an empty field
 * @throws Invalid at the field for what is no day
 */
export function dayIn(field: string, given: string): Date | null {
  if (given.trim() === '') return null;
  const day = readDay(given.trim());
  if (!day) throw new Invalid({ [field]: 'Give a day as year-month-day: 2027-01-31.' });
  return day;
}

/**
 * The same for a moment that is set already: it stays where its day does.
 * @param before as it is now
 */
export function momentIn(field: string, given: string, before: Date | null): Date | null {
  return given.trim() === dayText(before) ? before : dayIn(field, given);
}

/** The same for addresses: null for what is no day. */
export function readDay(given: string): Date | null {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(given) ? new Date(`${given}T00:00:00Z`) : null;
  // February 30 is read as a day of March.
  return day && !Number.isNaN(day.getTime()) && dayText(day) === given ? day : null;
}

/** As a date field wants it. */
export function dayText(moment: Date | null): string {
  return moment?.toISOString().slice(0, 10) ?? '';
}

export function dayAfter(day: Date): Date {
  return new Date(day.getTime() + DAY);
}
