import { cycled } from '#db/seed/random.ts';
import type { Words } from './vocabulary.ts';
import { automationWords } from './words-automation.ts';
import { contentWords } from './words-content.ts';
import { dataWords } from './words-data.ts';
import { engineeringWords } from './words-engineering.ts';
import { financeWords } from './words-finance.ts';
import { industryWords } from './words-industry.ts';
import { machineWords } from './words-machines.ts';
import { operationsWords } from './words-operations.ts';
import { salesWords } from './words-sales.ts';
import { securityWords } from './words-security.ts';
import { serviceWords } from './words-service.ts';
import { teamworkWords } from './words-teamwork.ts';

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
