import { paths } from '../paths.ts';
import type { SuggestBody } from './suggest-body.ts';

/** A line of the list of suggestions. */
export type Suggestion = {
  /** Its place in the whole list, from 0. */
  place: number;
  name: string;
  detail: string | null;
  href: string;
  app: Pick<SuggestBody['apps'][number], 'slug' | 'icon' | 'tint'> | null;
};

export type SuggestionGroup = { name: string; suggestions: Suggestion[] };

/** Suggestions in their groups, empty ones left out, and numbered throughout. */
export function suggestionGroups({ apps, categories, vendors }: SuggestBody): SuggestionGroup[] {
  let place = 0;
  const line = (one: Omit<Suggestion, 'place'>): Suggestion => ({ place: place++, ...one });
  const groups = [
    {
      name: 'Apps',
      suggestions: apps.map(({ icon, name, slug, tint, vendor }) =>
        line({ name, detail: vendor, href: paths.app(slug), app: { slug, icon, tint } }),
      ),
    },
    {
      name: 'Categories',
      suggestions: categories.map(({ slug, name }) =>
        line({ name, detail: null, href: paths.category(slug), app: null }),
      ),
    },
    {
      name: 'Vendors',
      suggestions: vendors.map(({ slug, name }) =>
        line({ name, detail: null, href: paths.vendor(slug), app: null }),
      ),
    },
  ];
  return groups.filter(({ suggestions }) => suggestions.length > 0);
}

/** What a screen reader says when suggestions have come. */
export function announcement(count: number): string {
  if (count === 0) return 'No suggestions.';
  if (count === 1) return '1 suggestion. Reach it with the arrow keys.';
  return `${count} suggestions. Reach them with the arrow keys.`;
}
