/**
 * A policy, in numbered items that a decision can cite: '/policies/reviews#7'. Policies are code so
 * that the numbers in them are those of the rules themselves, and a test can hold them to that.
 *
 * An item keeps its number for good: a new one gets the next free number, wherever it stands, and
 * one that is given up leaves a gap. Whoever changes the sense of an item gives it a `since`.
 */
export type Policy = {
  /** What decisions name; the last part of its address. */
  slug: string;
  title: string;
  /** One sentence that says what it is for. */
  summary: string;
  /** The day, YYYY-MM-DD, from which its items hold. */
  since: string;
  parts: readonly PolicyPart[];
};

export type PolicyPart = { title: string; items: readonly PolicyItem[] };

export type PolicyItem = {
  number: number;
  title: string;
  /** Paragraphs of plain text. */
  text: readonly string[];
  /** Where to read on or what to do. */
  see?: { words: string; href: string };
  /** The day from which this item holds, when that is later than the policy's. */
  since?: string;
};

const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as it is read: 'November 25, 2026'. It belongs to no zone, so that it is the same everywhere. */
export function dayText(date: string): string {
  return day.format(new Date(`${date}T00:00:00Z`));
}
