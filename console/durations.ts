import { countText } from '#site/ui/number-text.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30.4 * DAY;

/** A length of time as people say it: '12 minutes', '5 hours', '3 days', '7 months'. */
export function durationText(milliseconds: number): string {
  const length = Math.abs(milliseconds);
  if (length < MINUTE) return 'under a minute';
  if (length < HOUR) return countText(Math.floor(length / MINUTE), 'minute', 'minutes');
  if (length < 2 * DAY) return countText(Math.floor(length / HOUR), 'hour', 'hours');
  if (length < 2 * MONTH) return countText(Math.floor(length / DAY), 'day', 'days');
  if (length < 24 * MONTH) return countText(Math.floor(length / MONTH), 'month', 'months');
  return countText(Math.floor(length / (12 * MONTH)), 'year', 'years');
}

/** How long ago something was: '5 hours ago'. */
export function agoText(then: Date, now: Date): string {
  return `${durationText(now.getTime() - then.getTime())} ago`;
}

/** Until when something is due, late or not: 'due in 5 hours', 'late by 2 days'. */
export function dueText(due: Date, now: Date): string {
  const left = due.getTime() - now.getTime();
  return left < 0 ? `late by ${durationText(left)}` : `due in ${durationText(left)}`;
}

/** A measured time, finer than people say it: '5.4 hours', '2.1 days'. */
export function measuredText(milliseconds: number): string {
  if (milliseconds < HOUR) return `${(milliseconds / MINUTE).toFixed(1)} minutes`;
  if (milliseconds < 2 * DAY) return `${(milliseconds / HOUR).toFixed(1)} hours`;
  return `${(milliseconds / DAY).toFixed(1)} days`;
}
