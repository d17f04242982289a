export type Unit =
  | 'euro'
  | 'count'
  | 'hours'
  | 'minutes'
  | 'percent'
  | 'milliseconds'
  | 'gigabytes'
  | 'points';

/** What the people of one line of work have on their screens. All of it is invented. */
export type Words = {
  /** Plural, lower case: 'open invoices'. */
  noun: string;
  nav: readonly string[];
  /** From first to done; the last is the good end. */
  stages: readonly string[];
  titles: readonly string[];
  /** What a record belongs to, as a column title, and its names. */
  party: readonly [string, readonly string[]];
  /** The number that a record carries: its label, unit and range. */
  amount: readonly [string, Unit, number, number];
  /** Label, value, change. */
  figures: readonly (readonly [string, string, string])[];
  /** Titles of the large chart, the breakdown and the map's list. */
  charts: readonly [string, string, string];
  /** The top of the large chart's scale. */
  peak: number;
  parts: readonly string[];
  subjects: readonly string[];
  /** A conversation; the speakers take turns. */
  talk: readonly string[];
  events: readonly string[];
  fields: readonly (readonly [string, string])[];
  /** Steps of a process, from its trigger to its end. */
  steps: readonly string[];
  pictures: readonly string[];
  /** What the pictures show. */
  motifs: 'photos' | 'papers' | 'things' | 'people' | 'plans' | 'charts';
  code: 'sql' | 'pipeline' | 'typescript' | 'python' | 'event' | 'theme' | 'policy';
};
