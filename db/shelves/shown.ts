import { sql } from 'kysely';
import { offeredApps } from '../listings/cards.ts';
import type { Reading } from '../tables.ts';
import { APPS_ON_A_SHELF } from './content.ts';

/** A shelf as visitors see it, with the rows of its apps. */
export type ShownShelf<Row> = { slug: string; title: string; reason: string; apps: Row[] };

/**
 * One row for each app on a shelf in force at a time, in order: those of its apps that are on offer and
 * still made.
 */
export function shelvedApps(reading: Reading, at: Date) {
  return offeredApps(reading, at)
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
    .orderBy('sl.position');
}

/** The shelves of these rows. One that is left with fewer than three apps is not shown. */
export function asShelves<Row extends { slug: string; title: string; shelf_reason: string }>(
  rows: readonly Row[],
): ShownShelf<Row>[] {
  const shelves = new Map<string, ShownShelf<Row>>();
  for (const row of rows) {
    const { shelf_reason: reason, slug, title } = row;
    const shelf = shelves.get(slug) ?? { slug, title, reason, apps: [] };
    shelf.apps.push(row);
    shelves.set(slug, shelf);
  }
  return [...shelves.values()].filter((shelf) => shelf.apps.length >= APPS_ON_A_SHELF.least);
}

/**
 * The next time after `at` at which a shelf begins or ends by its dates, or null: until then an
 * answer that shows shelves may be remembered.
 */
export function nextShelfChange(reading: Reading, at: Date) {
  return reading
    .selectFrom('shelf')
    .innerJoin(
      sql<{ moment: Date | null }>`unnest(array[shown_from, shown_until])`.as<'m'>(sql`m(moment)`),
      (join) => join.onTrue(),
    )
    .select((select) => select.fn.min('m.moment').as('next'))
    .where('m.moment', '>', at);
}
