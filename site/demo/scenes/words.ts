import { cycled } from '#db/seed/random.ts';
import { automationWords } from '#site/demo/scenes/words-automation.ts';
import { contentWords } from '#site/demo/scenes/words-content.ts';
import { dataWords } from '#site/demo/scenes/words-data.ts';
import { engineeringWords } from '#site/demo/scenes/words-engineering.ts';
import { financeWords } from '#site/demo/scenes/words-finance.ts';
import { industryWords } from '#site/demo/scenes/words-industry.ts';
import { machineWords } from '#site/demo/scenes/words-machines.ts';
import { operationsWords } from '#site/demo/scenes/words-operations.ts';
import { salesWords } from '#site/demo/scenes/words-sales.ts';
import { securityWords } from '#site/demo/scenes/words-security.ts';
import { serviceWords } from '#site/demo/scenes/words-service.ts';
import { teamworkWords } from '#site/demo/scenes/words-teamwork.ts';

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

const everyWords: Readonly<Record<string, Words>> = {
  ...salesWords,
  ...serviceWords,
  ...financeWords,
  ...operationsWords,
  ...teamworkWords,
  ...contentWords,
  ...dataWords,
  ...automationWords,
  ...securityWords,
  ...machineWords,
  ...engineeringWords,
  ...industryWords,
};

/** The records as a title: 'Open deals'. */
export function headingOf(words: Words): string {
  return words.noun.charAt(0).toUpperCase() + words.noun.slice(1);
}

/** Where a person belongs: the company or team, or the address where the trade deals with people. */
export function partyOf(words: Words, person: string, index: number): string {
  const [title, names] = words.party;
  if (title !== 'Customer' && title !== 'Patient' && title !== 'Person') {
    return cycled(names, index * 5);
  }
  return `${person.toLowerCase().replaceAll(' ', '.')}@example.org`;
}

/** The words of a category by its slug; of productivity for one that is not known. */
export function wordsOf(category: string): Words {
  return everyWords[category] ?? contentWords['productivity-office'];
}
