import { Invalid } from '../errors.ts';

/** Longest texts, in characters. */
const LONGEST = { slug: 60, title: 60, reason: 200, appReason: 160 } as const;
/** Fewer are no shelf, more are a category. */
export const APPS_ON_A_SHELF = { least: 3, most: 12 } as const;

export type ShelfContent = {
  /** What it is known by: small letters, digits and single hyphens. */
  slug: string;
  title: string;
  /** Why these apps; shown to everybody. */
  reason: string;
  /** A whole number; of two shelves that of the lower stands first. */
  position: number;
  shownFrom: Date;
  /** Null for no end. */
  shownUntil: Date | null;
  /** In the order in which they stand; `reason` is why this app, shown to everybody. */
  apps: readonly { listingId: string; reason: string }[];
};

/**
 * Checks what can be judged without the database.
 * @throws Invalid with one sentence for each field that is wrong; an app's is `apps.2`, from 0
 */
export function checkShelf(shelf: ShelfContent): void {
  const wrong: Record<string, string> = {};
  const note = (field: string, sentence: string | null) => {
    if (sentence) wrong[field] = sentence;
  };
  note('slug', wrongSlug(shelf.slug));
  note('title', wrongText(shelf.title, LONGEST.title));
  note('reason', wrongText(shelf.reason, LONGEST.reason));
  if (!isSmallWhole(shelf.position)) note('position', 'Give a whole number from 0 to 9999.');
  if (shelf.shownUntil && shelf.shownUntil <= shelf.shownFrom) {
    note('shownUntil', 'The end must come after the beginning.');
  }
  note('apps', wrongApps(shelf.apps));
  shelf.apps.forEach((app, index) => {
    note(`apps.${index}`, wrongText(app.reason, LONGEST.appReason));
  });
  if (Object.keys(wrong).length > 0) throw new Invalid(wrong);
}

function wrongSlug(slug: string): string | null {
  // Where a shelf is added at /console/staff/settings/shelves/new, none could be arranged.
  if (slug === 'new') return 'Choose another word: this one is the page to add a shelf.';
  const fits = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= LONGEST.slug;
  return fits ? null : `Use at most ${LONGEST.slug} small letters, digits and single hyphens.`;
}

function wrongText(text: string, longest: number): string | null {
  const { length } = text.trim();
  return length >= 1 && length <= longest ? null : `Use 1 to ${longest} characters here.`;
}

function wrongApps(apps: ShelfContent['apps']): string | null {
  const { least, most } = APPS_ON_A_SHELF;
  if (apps.length < least || apps.length > most) return `Choose ${least} to ${most} apps.`;
  const isDouble = new Set(apps.map((app) => app.listingId)).size < apps.length;
  return isDouble ? 'Name each app once.' : null;
}

function isSmallWhole(number: number): boolean {
  return Number.isInteger(number) && number >= 0 && number <= 9999;
}
