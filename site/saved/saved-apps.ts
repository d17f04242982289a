/** The apps that were saved in this browser, by slug, the newest first. */

const KEY = 'saved';
/** More than anybody keeps an eye on. */
export const MOST_SAVED = 200;

/** Storage can be full, forbidden, or hold what somebody else wrote. */
export function savedApps(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    if (!Array.isArray(stored)) return [];
    return stored.filter((one): one is string => typeof one === 'string').slice(0, MOST_SAVED);
  } catch {
    return [];
  }
}

/** Saves an app, or takes it out. @returns whether this browser could keep it */
export function saveApp(slug: string, isSaved: boolean): boolean {
  const others = savedApps().filter((one) => one !== slug);
  try {
    localStorage.setItem(KEY, JSON.stringify(isSaved ? [slug, ...others] : others));
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another tab has changed what is saved. */
export function onSavedElsewhere(changed: () => void): void {
  addEventListener('storage', ({ key }) => key === KEY && changed());
}
