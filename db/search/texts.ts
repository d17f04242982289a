import { nameKey, searchedForm, splitName } from './words.ts';

/** What of an app is searched, in the order of weight; both engines keep to it. */
export const SEARCHED_FIELDS = [
  'name',
  'forms',
  'aliases',
  'tagline',
  'vendor',
  'categories',
  'tags',
  'description',
] as const;

export type SearchedField = (typeof SEARCHED_FIELDS)[number];

/** The words of an app by field, in their common form. */
export type SearchedTexts = Readonly<Record<SearchedField, string>>;

/**
 * What of an app is searched.
 * @param app.formerNames names of deprecated apps that it took the place of
 */
export function searchedTexts(app: {
  name: string;
  aliases: readonly string[];
  formerNames: readonly string[];
  tagline: string;
  vendor: string;
  category: string;
  group: string;
  tags: readonly string[];
  description: string;
}): SearchedTexts {
  const name = searchedForm(app.name);
  return {
    name,
    forms: formsOf(app.name, name),
    aliases: together([...app.aliases, ...app.formerNames]),
    tagline: searchedForm(app.tagline),
    vendor: together([app.vendor, splitName(app.vendor)]),
    categories: together([app.category, app.group]),
    tags: together(app.tags),
    description: searchedForm(app.description),
  };
}

/** A name written as one, and its parts: 'Photo Prism' is found as 'photoprism' and the reverse. */
function formsOf(shown: string, name: string): string {
  const forms = new Set([nameKey(shown), searchedForm(splitName(shown))]);
  forms.delete(name);
  return [...forms].join(' ');
}

/** Each text once, apart by a full stop, so that words of two texts are not neighbours. */
function together(texts: readonly string[]): string {
  return [...new Set(texts.map(searchedForm))].filter((text) => text !== '').join(' . ');
}
