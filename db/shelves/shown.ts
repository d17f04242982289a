import { sql } from 'kysely';
import { offeredApps } from '../listings/cards.ts';
import type { Reading } from '../tables.ts';
import { APPS_ON_A_SHELF } from './content.ts';

/** A shelf as visitors see it; each app with the reason why it is there. */
export type ShownShelf = {
  slug: string;
  title: string;
  reason: string;
  apps: { listingId: string; reason: string }[];
};

/**
 * The shelves in force at a time, in order, with those of their apps that are on offer and still
 * made. One that is left with fewer than three apps is not shown.
 */
export async function shownShelves(reading: Reading, at: Date): Promise<ShownShelf[]> {
  const rows = await offeredApps(reading)
    .where('l.state', '=', 'live')
    .innerJoin('shelf_listing as sl', 'sl.listing_id', 'l.id')
    .innerJoin('shelf as s', 's.id', 'sl.shelf_id')
    .where('s.shown_from', '<=', at)
    .where((where) =>
      where.or([where('s.shown_until', 'is', null), where('s.shown_until', '>', at)]),
    )
    .select(['s.slug', 's.title', 's.reason as shelf_reason', 'l.id', 'sl.reason'])
    .orderBy('s.position')
    .orderBy('s.slug')
    .orderBy('sl.position')
    .execute();
  const shelves = new Map<string, ShownShelf>();
  for (const { slug, title, shelf_reason, id, reason } of rows) {
    const shelf = shelves.get(slug) ?? { slug, title, reason: shelf_reason, apps: [] };
    shelf.apps.push({ listingId: id, reason });
    shelves.set(slug, shelf);
  }
  return [...shelves.values()].filter((shelf) => shelf.apps.length >= APPS_ON_A_SHELF.least);
}

/**
 * The next time after `at` at which a shelf begins or ends by its dates, or null: until then an
 * answer that shows shelves may be remembered.
 */
export async function nextShelfChange(reading: Reading, at: Date): Promise<Date | null> {
  const row = await reading
    .selectFrom('shelf')
    .innerJoin(
      sql<{ moment: Date | null }>`unnest(array[shown_from, shown_until])`.as<'m'>(sql`m(moment)`),
      (join) => join.onTrue(),
    )
    .select((select) => select.fn.min('m.moment').as('next'))
    .where('m.moment', '>', at)
    .executeTakeFirst();
  return row?.next ?? null;
}
