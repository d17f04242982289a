import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { composedOnce } from '../composed-once.ts';
import { earliest } from '../earliest.ts';
import { sizesOfCategories } from '../search/facet-counts.ts';
import { asList } from '../search/listed.ts';
import type { SearchHit } from '../search/question.ts';
import type { StoredCard } from '../search/stored-card.ts';
import { asShelves, nextShelfChange, shelvedApps } from '../shelves/shown.ts';
import type { Reading } from '../tables.ts';
import { trendEnds, trendingApps, trendsSince } from '../trends/trending.ts';
import { newestApps, newlyCertifiedApps } from './latest.ts';

/** Divides by 2 and 3, so that rows are full. */
const CARDS_ON_A_SHELF = 6;

/** A shelf that staff have picked, with the reason for it and for each app. */
export type PickedShelf = {
  slug: string;
  title: string;
  reason: string;
  apps: { card: SearchHit; reason: string }[];
};

export type HomePage = {
  /** How many apps each category and group has. */
  sizes: Readonly<Record<string, number>>;
  picked: PickedShelf[];
  shelves: { trending: SearchHit[]; newlyCertified: SearchHit[]; newest: SearchHit[] };
  /** When something on the page will change by itself. */
  lapse: Date | null;
};

const card = sql<StoredCard>`a.card`.as('card');

/** All of the page in one question. */
const everything = composedOnce({ at: new Date(0), since: new Date(0) }, (reading, values) => {
  const { at, since } = values;
  return reading.selectNoFrom([
    sizesOfCategories.as('sizes'),
    jsonArrayFrom(
      shelvedApps(reading, at)
        .innerJoin('searchable_app as a', 'a.listing_id', 'l.id')
        .select(card),
    ).as('picked'),
    nextShelfChange(reading, at).as('shelf_change'),
    jsonArrayFrom(
      trendingApps(reading, since, at)
        .innerJoin('searchable_app as a', 'a.listing_id', 'l.id')
        .select(['l.id', 't.measured_at', card])
        .limit(CARDS_ON_A_SHELF),
    ).as('trending'),
    jsonArrayFrom(
      newlyCertifiedApps(reading, at, CARDS_ON_A_SHELF)
        .innerJoin('searchable_app as a', 'a.listing_id', 'held.listing_id')
        .select(['a.listing_id as id', card]),
    ).as('certified'),
    jsonArrayFrom(
      newestApps(reading, CARDS_ON_A_SHELF)
        .innerJoin('searchable_app as a', 'a.listing_id', 'newest.id')
        .select(['newest.id', card]),
    ).as('newest'),
  ]);
});

/** Everything on the home page at a time. */
export async function homePage(reading: Reading, at: Date): Promise<HomePage> {
  const [found] = await everything(reading, { at, since: trendsSince(at) });
  if (!found) throw new Error('A question without a table always has an answer.');
  const picks = asShelves(found.picked);
  const picked = picks.map(({ apps, ...texts }) => {
    const shown = apps.slice(0, CARDS_ON_A_SHELF);
    const { cards, lapse } = asList(shown, at);
    const pairs = cards.map((one, place) => ({ card: one, reason: shown[place]?.reason ?? '' }));
    return { shelf: { ...texts, apps: pairs }, lapse };
  });
  const lists = {
    trending: asList(found.trending, at),
    newlyCertified: asList(found.certified, at),
    newest: asList(found.newest, at),
  };
  const lapses = [...picked, ...Object.values(lists)].map(({ lapse }) => lapse);
  const trendsEnd = found.trending.map((row) => trendEnds(new Date(row.measured_at)));
  return {
    sizes: found.sizes,
    picked: picked.map(({ shelf }) => shelf),
    shelves: {
      trending: lists.trending.cards,
      newlyCertified: lists.newlyCertified.cards,
      newest: lists.newest.cards,
    },
    lapse: earliest([...lapses, ...trendsEnd, found.shelf_change], at),
  };
}
