import { APPS_ON_A_SHELF } from '#db/shelves/content.ts';

/** A line of the form that arranges a shelf. */
export type ShelfRow = { line: number; slug: string; reason: string };

/** The numbers of the lines. */
export const SHELF_LINES: readonly number[] = Array.from(
  { length: APPS_ON_A_SHELF.most },
  (_, index) => index + 1,
);

/** The names of all fields of the form, which are also their ids. */
export const SHELF_FIELDS: readonly string[] = [
  'slug',
  'title',
  'why',
  'position',
  'from',
  'until',
  ...SHELF_LINES.flatMap((line) => [`app-${line}`, `why-${line}`]),
  'reason',
];

/**
 * The lines that name an app, in the order of the places given beside them; of two with the same
 * place the upper one comes first.
 * @param field what a field holds
 */
export function rowsIn(field: (name: string) => unknown): ShelfRow[] {
  const textOf = (name: string) => {
    const value = field(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return SHELF_LINES.map((line) => ({
    line,
    place: Number(textOf(`place-${line}`)) || line,
    slug: slugIn(textOf(`app-${line}`)),
    reason: textOf(`why-${line}`),
  }))
    .filter(({ slug }) => slug !== '')
    .toSorted((one, other) => one.place - other.place)
    .map(({ line, reason, slug }) => ({ line, slug, reason }));
}

/** The last part of an address that was copied whole, or what was typed. */
function slugIn(typed: string): string {
  return /\/apps\/([a-z0-9-]+)/.exec(typed)?.[1] ?? typed.toLowerCase();
}
