import type { SearchedField } from '#db/search/texts.ts';
import { RANKING_RULES } from '#search-indexer/index-settings.ts';

/** What is searched, in words. A field without words does not compile. */
export const fieldWords: Record<SearchedField, string> = {
  name: 'Its name',
  forms: 'Other ways of writing the name: as one word, or its parts',
  aliases: 'Other names of it, and names of apps that it took the place of',
  tagline: 'The line under its name',
  vendor: 'The name of its vendor',
  categories: 'The names of its category',
  tags: 'Its keywords',
  description: 'Its description',
};

type RuleWords = { title: string; text: string };

const ruleWords: Record<(typeof RANKING_RULES)[number], RuleWords> = {
  sort: {
    title: 'The order that you chose',
    text: 'If you sort by rating, use or date, that comes first. Sorted by relevance, it decides nothing.',
  },
  words: {
    title: 'More of your words',
    text: 'Apps that match all of your words come before those that match some of them.',
  },
  typo: {
    title: 'Fewer typing mistakes',
    text: 'A word spelt as you typed it comes before one that is nearly the same.',
  },
  'deprecated:asc': {
    title: 'Still maintained',
    text: 'Apps that their vendor has deprecated come below the others.',
  },
  proximity: {
    title: 'Words close together',
    text: 'Where your words stand next to each other, the app is more likely what you meant.',
  },
  attribute: {
    title: 'Where the words stand',
    text: 'A match in the name counts for more than one in the description: the list above, from top to bottom.',
  },
  exactness: {
    title: 'Whole words',
    text: 'The word that you typed counts for more than a longer word that begins with it, or a synonym.',
  },
  'trust:desc': {
    title: 'What others say',
    text: 'Among apps that match equally well, the more trusted one comes first.',
  },
  'nameLength:asc': {
    title: 'The shorter name',
    text: 'If even that is equal, the app with the shorter name comes first: more of it is what you typed.',
  },
};

/** A rule of the order, in words. */
export type RankingRule = RuleWords & { rule: string };

/**
 * The rules by which results are ordered, first things first.
 * @throws Error for a rule that nobody has put into words
 */
export function rankingRules(): RankingRule[] {
  return RANKING_RULES.map((rule) => {
    const words = ruleWords[rule];
    if (!words) throw new Error(`The ranking rule ${rule} is not explained.`);
    return { rule, ...words };
  });
}
