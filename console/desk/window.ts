import { dayAfter, dayText, readDay } from '../staff/days.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Days that are shown when none are asked for. */
const USUAL_DAYS = 90;

/**
 * The days that an address asks for, the last one included; without any, the last 90.
 * @returns the moments from which and before which, and both days as a date field wants them
 */
export function windowIn(url: URL, now: Date) {
  const read = (name: string) => readDay(url.searchParams.get(name)?.trim() ?? '');
  const last = read('to') ?? startOfDay(now);
  const from = read('from') ?? new Date(last.getTime() - (USUAL_DAYS - 1) * DAY);
  return { from, before: dayAfter(last), first: dayText(from), last: dayText(last) };
}

function startOfDay(moment: Date): Date {
  return new Date(Math.floor(moment.getTime() / DAY) * DAY);
}
