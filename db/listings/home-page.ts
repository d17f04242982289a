import { levelHeld } from '../certificates/standing.ts';
import { type Platform, platform } from '../platform/describe.ts';
import type { Reading } from '../tables.ts';
import { type AppCard, cardsById, cardsOf, offeredApps } from './cards.ts';
import { type CategoryGroup, categoryTree } from './categories.ts';

const CARDS_ON_A_SHELF = 6;

export type HomePage = {
  platform: Platform;
  groups: CategoryGroup[];
  appCount: number;
  shelves: { newlyCertified: AppCard[]; bestRated: AppCard[]; newest: AppCard[] };
};

/** Everything on the home page at a time. */
export async function homePage(reading: Reading, at: Date): Promise<HomePage> {
  const shelf = { at, limit: CARDS_ON_A_SHELF };
  const live = offeredApps(reading).where('l.state', '=', 'live');
  const [whose, groups, newlyCertified, bestRated, newest] = await Promise.all([
    platform(reading),
    categoryTree(reading),
    newlyCertifiedCards(reading, at),
    cardsOf(reading, live, { ...shelf, order: 'rating' }),
    cardsOf(reading, live, { ...shelf, order: 'newest' }),
  ]);
  const appCount = groups.reduce((sum, group) => sum + group.count, 0);
  return { platform: whose, groups, appCount, shelves: { newlyCertified, bestRated, newest } };
}

/** Apps whose certificate is the most recent and still holds. */
async function newlyCertifiedCards(reading: Reading, at: Date): Promise<AppCard[]> {
  const recent = await offeredApps(reading)
    .where('l.state', '=', 'live')
    .where(levelHeld('l.id', at), 'is not', null)
    .innerJoin('certificate as held', 'held.listing_id', 'l.id')
    .where('held.state', '=', 'issued')
    .where('held.valid_until', '>', at)
    .select('l.id')
    .groupBy('l.id')
    .orderBy((order) => order.fn.max('held.valid_from'), 'desc')
    .orderBy('l.id')
    .limit(CARDS_ON_A_SHELF)
    .execute();
  return cardsById(
    reading,
    recent.map((row) => row.id),
    at,
  );
}
