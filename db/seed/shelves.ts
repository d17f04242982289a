import type { Person } from '../actor.ts';
import { arrangeShelf } from '../shelves/arrange.ts';
import type { AtDaysAgo } from './apps.ts';
import { demoShelves } from './catalogue/shelves.ts';

/** Days since the shelves were arranged: after the last app was taken off sale. */
const ARRANGED_DAYS_AGO = 5;

/** Arranges the shelves of the demo. */
export async function arrangeDemoShelves(
  manager: Person,
  idOf: (slug: string) => string,
  at: AtDaysAgo,
): Promise<void> {
  const database = at(ARRANGED_DAYS_AGO);
  for (const [position, { apps, decision, ...texts }] of demoShelves.entries()) {
    const shelf = {
      ...texts,
      position,
      shownFrom: database.now(),
      shownUntil: null,
      apps: apps.map(({ slug, reason }) => ({ listingId: idOf(slug), reason })),
    };
    await arrangeShelf(manager, { shelf, reason: decision }, database);
  }
}
