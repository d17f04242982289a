const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });

const clock = new Intl.DateTimeFormat('en', {
  dateStyle: 'medium',
  timeStyle: 'short',
  hourCycle: 'h23',
  timeZone: 'UTC',
});

/** A moment as it is printed before the reader's zone is known: 'Nov 25, 2026, 20:43 (UTC)'. */
export function clockText(at: Date): string {
  return `${clock.format(at)} (UTC)`;
}

/** A day as it is printed before the reader's zone is known: 'Nov 25, 2026 (UTC)'. */
export function dayText(at: Date): string {
  return `${day.format(at)} (UTC)`;
}

/** A date without a time, such as '2026-11-25', which is the same day everywhere. */
export function dateText(isoDate: string): string {
  return day.format(new Date(`${isoDate}T00:00:00Z`));
}
